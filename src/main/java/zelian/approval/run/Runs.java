package zelian.approval.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.approval.Course;
import zelian.approval.Subject;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.seal.Seals;

/** Submissions and their steps. Opinions and reasons are sealed. */
@Repository
class Runs {

    private final JdbcClient db;
    private final Seals seals;

    Runs(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    void add(Viewer by, Subject subject, Course course) {
        var id = Ids.next();
        db.sql("""
                insert into approval.run (id, kind, subject, edition, unit, title, course, round, state,
                       started_by, started_tenure, started_title, started_name, started_on)
                select :id, :kind, :subject, :edition, :unit, :title, :course,
                       coalesce((select max(r.round) from approval.run r
                                 where r.kind = :kind and r.subject = :subject), 0) + 1,
                       'RUNNING', :by, :tenure, :post, :name, :day
                """)
                .param("id", id)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("edition", subject.edition())
                .param("unit", subject.unit().value())
                .param("title", subject.title())
                .param("course", course.name())
                .param("by", by.person().value())
                .param("tenure", by.tenure().value())
                .param("post", by.title())
                .param("name", by.name())
                .param("day", by.day())
                .update();
        var ordinal = 1;
        for (var stage : course.stages()) {
            db.sql("""
                    insert into approval.step (run, ordinal, label, area, act, judges)
                    values (:run, :ordinal, :label, :area, :act, :judges)
                    """)
                    .param("run", id)
                    .param("ordinal", ordinal++)
                    .param("label", stage.label())
                    .param("area", stage.area().name())
                    .param("act", stage.act().name())
                    .param("judges", stage.judges())
                    .update();
        }
    }

    void decide(OpenRun run, OpenRun.Step step, Viewer by, String opinion) {
        lock(run);
        db.sql("""
                update approval.step
                set    decided_by = :by, decided_tenure = :tenure, decided_title = :post, decided_name = :name,
                       decided_on = :day, opinion = :opinion
                where  run = :run and ordinal = :ordinal and decided_on is null
                """)
                .param("by", by.person().value())
                .param("tenure", by.tenure().value())
                .param("post", by.title())
                .param("name", by.name())
                .param("day", by.day())
                .param(
                        "opinion",
                        opinion.isEmpty() ? null : seals.seal(opinionPlace(run.id(), step.ordinal()), opinion))
                .param("run", run.id())
                .param("ordinal", step.ordinal())
                .update();
    }

    void end(OpenRun run, Approvals.State state, Viewer by, @Nullable String reason) {
        var ended = db.sql("""
                update approval.run
                set    state = :state, ended_by = :by, ended_title = :post, ended_name = :name, ended_on = :day,
                       reason = :reason
                where  id = :run and state = 'RUNNING'
                """)
                .param("state", state.name())
                .param("by", by.person().value())
                .param("post", by.title())
                .param("name", by.name())
                .param("day", by.day())
                .param("reason", reason == null ? null : seals.seal(reasonPlace(run.id()), reason))
                .param("run", run.id())
                .update();
        if (ended == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    /** Makes this the one decision that counts: whoever read an older version is refused. */
    private void lock(OpenRun run) {
        var moved = db.sql("""
                update approval.run set version = version + 1
                where  id = :run and state = 'RUNNING' and version = :version
                """)
                .param("run", run.id())
                .param("version", run.version())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    Optional<OpenRun> running(String kind, UUID subject) {
        return db.sql("select * from approval.run where kind = :kind and subject = :subject and state = 'RUNNING'")
                .param("kind", kind)
                .param("subject", subject)
                .query(this::open)
                .optional();
    }

    List<OpenRun> running(String kind) {
        return db.sql("select * from approval.run where kind = :kind and state = 'RUNNING' order by started_on, id")
                .param("kind", kind)
                .query(this::open)
                .list();
    }

    List<Approvals.Run> of(String kind, UUID subject) {
        return db.sql("select * from approval.run where kind = :kind and subject = :subject order by round desc")
                .param("kind", kind)
                .param("subject", subject)
                .query(this::run)
                .list();
    }

    /** A right by which one takes part in the approval of an object. */
    record Part(Area area, Act act, UnitId unit) {}

    List<Part> parts(String kind, UUID subject) {
        return db.sql("""
                select distinct s.area, s.act, r.unit
                from   approval.run r join approval.step s on s.run = r.id
                where  r.kind = :kind and r.subject = :subject
                """)
                .param("kind", kind)
                .param("subject", subject)
                .query((row, n) -> new Part(
                        Area.valueOf(row.getString("area")),
                        Act.valueOf(row.getString("act")),
                        new UnitId(row.getObject("unit", UUID.class))))
                .list();
    }

    private OpenRun open(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new OpenRun(
                id,
                row.getObject("subject", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("title"),
                new PersonId(row.getObject("started_by", UUID.class)),
                row.getObject("started_on", LocalDate.class),
                row.getInt("version"),
                db.sql("select * from approval.step where run = :run order by ordinal")
                        .param("run", id)
                        .query((step, n) -> new OpenRun.Step(
                                step.getInt("ordinal"),
                                step.getString("label"),
                                Area.valueOf(step.getString("area")),
                                Act.valueOf(step.getString("act")),
                                step.getBoolean("judges"),
                                step.getObject("decided_on", LocalDate.class)))
                        .list());
    }

    private Approvals.Run run(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var reason = row.getBytes("reason");
        return new Approvals.Run(
                row.getInt("round"),
                row.getString("edition"),
                Approvals.State.valueOf(row.getString("state")),
                row.getString("started_title") + " " + row.getString("started_name"),
                row.getObject("started_on", LocalDate.class),
                db.sql("select * from approval.step where run = :run order by ordinal")
                        .param("run", id)
                        .query((step, n) -> step(id, step))
                        .list(),
                Optional.ofNullable(row.getString("ended_name")).map(named(row.getString("ended_title"))),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                Optional.ofNullable(reason).map(bytes -> seals.open(reasonPlace(id), bytes)));
    }

    private Approvals.Step step(UUID run, ResultSet row) throws SQLException {
        var opinion = row.getBytes("opinion");
        var ordinal = row.getInt("ordinal");
        return new Approvals.Step(
                row.getString("label"),
                Optional.ofNullable(row.getString("decided_name")).map(named(row.getString("decided_title"))),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                Optional.ofNullable(opinion).map(bytes -> seals.open(opinionPlace(run, ordinal), bytes)));
    }

    private static Function<String, String> named(@Nullable String title) {
        return name -> title == null ? name : title + " " + name;
    }

    private static String opinionPlace(UUID run, int ordinal) {
        return "approval.step:" + run + "/" + ordinal + ".opinion";
    }

    private static String reasonPlace(UUID run) {
        return "approval.run:" + run + ".reason";
    }
}
