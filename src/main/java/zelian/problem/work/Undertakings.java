package zelian.problem.work;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.problem.ProblemId;
import zelian.seal.Seals;

/** What follows from a problem on the list: who leads, the project, its milestones and how far they have come. */
@Repository
public class Undertakings {

    private static final String MILESTONES = """
            select s.*, o.id as task, o.done_on
            from   problem.milestone s
            left join task.pub_link l on l.from_kind = 'problem_milestone' and l.from_id = s.id
            left join task.pub_occurrence o on o.id = l.to_id and o.state <> 'ENDED'
            """;

    private final JdbcClient db;
    private final Seals seals;

    Undertakings(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** Who leads now, if anybody was asked to. */
    public Optional<Leading> leading(ProblemId problem) {
        return db.sql("select * from problem.leading where problem = :problem and state <> 'ENDED'")
                .param("problem", problem.value())
                .query(Rows::leading)
                .optional();
    }

    /** Everyone who was asked to lead, the latest first. */
    public List<Leading> leadings(ProblemId problem) {
        return db.sql("select * from problem.leading where problem = :problem order by id desc")
                .param("problem", problem.value())
                .query(Rows::leading)
                .list();
    }

    void assign(Leading leading) {
        db.sql("""
                insert into problem.leading (id, problem, state, lead, lead_tenure, unit, helpers, kind, assigned_on, due_on)
                values (:id, :problem, 'WAITING', :lead, :tenure, :unit, :helpers, :kind, :day, :due)
                """)
                .param("id", leading.id())
                .param("problem", leading.problem().value())
                .param("lead", leading.lead().value())
                .param("tenure", leading.leadTenure().value())
                .param("unit", leading.unit().value())
                .param("helpers", leading.helpers().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("kind", leading.kind().name())
                .param("day", leading.assignedOn())
                .param("due", leading.dueOn())
                .update();
    }

    void claim(Leading leading, LocalDate day) {
        moved(leading, Leading.State.CLAIMED, day, null, null);
    }

    void dispute(Leading leading, String reason) {
        moved(leading, Leading.State.DISPUTED, null, seals.seal(place(leading), reason), null);
    }

    void end(Leading leading, LocalDate day) {
        moved(leading, Leading.State.ENDED, leading.claimedOn(), null, day);
    }

    private void moved(
            Leading leading,
            Leading.State to,
            @Nullable LocalDate claimed,
            byte @Nullable [] reason,
            @Nullable LocalDate ended) {
        Problems.requireOne(db.sql("""
                update problem.leading
                set    state = :to, claimed_on = :claimed, reason = coalesce(:reason, reason), ended_on = :ended
                where  id = :id and state = :from
                """)
                .param("to", to.name())
                .param("claimed", claimed, Types.DATE)
                .param("reason", reason, Types.BINARY)
                .param("ended", ended, Types.DATE)
                .param("id", leading.id())
                .param("from", leading.state().name())
                .update());
    }

    /** Why whoever was to lead asked for another assignment; null if they did not. */
    public @Nullable String reason(Leading leading) {
        return db.sql("select reason from problem.leading where id = :id and reason is not null")
                .param("id", leading.id())
                .query(byte[].class)
                .optional()
                .map(kept -> seals.open(place(leading), kept))
                .orElse(null);
    }

    private static String place(Leading leading) {
        return "problem.leading:" + leading.id() + ".reason";
    }

    public Optional<Project> project(ProblemId problem) {
        return db.sql("select * from problem.project where problem = :problem")
                .param("problem", problem.value())
                .query(Rows::project)
                .optional();
    }

    void put(Project project) {
        Problems.requireOne(db.sql("""
                insert into problem.project (id, problem, number, name, goal, standard, measures, since, until, drafter,
                    drafted_on)
                values (:id, :problem, :number, :name, :goal, :standard, :measures, :since, :until, :drafter, :day)
                on conflict (problem) do update
                set    name = :name, goal = :goal, standard = :standard, measures = :measures, since = :since,
                       until = :until, lock = problem.project.lock + 1
                where  problem.project.lock = :lock and problem.project.established_on is null
                """)
                .param("id", project.id())
                .param("problem", project.problem().value())
                .param("number", project.number())
                .param("name", project.name())
                .param("goal", project.goal())
                .param("standard", project.standard())
                .param("measures", project.measures())
                .param("since", project.since())
                .param("until", project.until())
                .param("drafter", project.drafter().value())
                .param("day", project.draftedOn())
                .param("lock", project.lock())
                .update());
    }

    /** The milestones of a project by day. */
    public List<Milestone> milestones(UUID project) {
        return db.sql(MILESTONES + "where s.project = :project order by s.due_on, s.ordinal")
                .param("project", project)
                .query(Rows::milestone)
                .list();
    }

    /** The milestones of many projects, asked at once. */
    public List<Milestone> milestones(UUID[] projects) {
        return db.sql(MILESTONES + "where s.project = any (:projects) order by s.project, s.due_on, s.ordinal")
                .param("projects", projects)
                .query(Rows::milestone)
                .list();
    }

    void add(Milestone milestone) {
        db.sql("""
                insert into problem.milestone (id, project, ordinal, words, due_on, owner, owner_tenure, unit)
                values (:id, :project, :ordinal, :words, :due, :owner, :tenure, :unit)
                """)
                .param("id", milestone.id())
                .param("project", milestone.project())
                .param("ordinal", milestone.ordinal())
                .param("words", milestone.words())
                .param("due", milestone.dueOn())
                .param("owner", milestone.owner().value())
                .param("tenure", milestone.tenure().value())
                .param("unit", milestone.unit().value())
                .update();
    }

    void remove(UUID milestone) {
        db.sql("delete from problem.milestone where id = :id")
                .param("id", milestone)
                .update();
    }

    void establish(Project project, Viewer by) {
        Problems.requireOne(
                db.sql("update problem.project set established_by = :by, established_on = :day, lock = lock + 1"
                                + " where id = :id and lock = :lock and established_on is null")
                        .param("by", by.person().value())
                        .param("day", by.day())
                        .param("id", project.id())
                        .param("lock", project.lock())
                        .update());
    }

    void apply(Project project, Viewer by, String words) {
        db.sql("update problem.project set application = :words, applied_by = :by, applied_on = :day where id = :id")
                .param("words", words)
                .param("by", by.person().value())
                .param("day", by.day())
                .param("id", project.id())
                .update();
    }

    void sendBack(Project project, String reason) {
        db.sql("update problem.project set returned = :reason, application = null, applied_by = null, applied_on = null"
                        + " where id = :id")
                .param("reason", reason)
                .param("id", project.id())
                .update();
    }

    void verify(Project project, Viewer by, Effect effect, String words) {
        db.sql("update problem.project set outcome = :effect, verified_by = :by, verified_on = :day,"
                        + " verification = :words where id = :id")
                .param("effect", effect.name())
                .param("by", by.person().value())
                .param("day", by.day())
                .param("words", words)
                .param("id", project.id())
                .update();
    }
}
