package zelian.supervision.visit;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.seal.Seals;
import zelian.supervision.RoundId;
import zelian.supervision.VisitId;

/** All visits, with what was seen there kept sealed. */
@Repository
public class Visits {

    private final JdbcClient db;
    private final Seals seals;

    Visits(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    void add(Visit.Planned visit) {
        var head = visit.head();
        db.sql("""
                insert into supervision.visit (id, round, unit, mode, title, day, points, state)
                values (:id, :round, :unit, :mode, :title, :day, :points, 'PLANNED')
                """)
                .param("id", head.id().value())
                .param("round", head.round().value())
                .param("unit", head.unit().value())
                .param("mode", head.mode().name())
                .param("title", head.title())
                .param("day", head.day())
                .param("points", head.points())
                .update();
        for (var visitor : head.visitors()) {
            db.sql("""
                    insert into supervision.visitor (visit, tenure, person, name)
                    values (:visit, :tenure, :person, :name)
                    """)
                    .param("visit", head.id().value())
                    .param("tenure", visitor.party().tenure().value())
                    .param("person", visitor.party().person().value())
                    .param("name", visitor.name())
                    .update();
        }
    }

    public Visit get(VisitId id) {
        var visitors = db.sql("select * from supervision.visitor where visit = :id order by tenure")
                .param("id", id.value())
                .query((row, n) -> new VisitHead.Visitor(
                        new Party(
                                new PersonId(row.getObject("person", UUID.class)),
                                new TenureId(row.getObject("tenure", UUID.class))),
                        row.getString("name")))
                .list();
        return db.sql("select * from supervision.visit where id = :id")
                .param("id", id.value())
                .query((row, n) -> visit(row, visitors))
                .optional()
                .orElseThrow(() -> new NotFound("visit " + id));
    }

    /** @throws Rejected if it is in another state by now */
    public static <S> S in(Class<S> state, Visit visit) {
        if (!state.isInstance(visit)) {
            throw Rejected.because("supervision.other-state", visit.head().title(), visit.word());
        }
        return state.cast(visit);
    }

    /** @throws Rejected if another hand moved the visit since it was read */
    public void move(Visit from, Visit to) {
        var held = switch (to) {
            case Visit.Held it -> it.heldOn();
            case Visit.FedBack it -> it.heldOn();
            default -> null;
        };
        var moved = db.sql("""
                update supervision.visit
                set    state = :to, held_on = :held, fed_back_on = :fedBack, version = version + 1
                where  id = :id and state = :from and version = :lock
                """)
                .param("to", to.stored())
                .param("held", held, Types.DATE)
                .param("fedBack", to instanceof Visit.FedBack it ? it.fedBackOn() : null, Types.DATE)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    /** @throws Rejected if another hand moved the visit since it was read */
    void reschedule(Visit.Planned from, Visit.Planned to) {
        var moved = db.sql("""
                update supervision.visit set day = :day, version = version + 1
                where  id = :id and state = 'PLANNED' and version = :lock
                """)
                .param("day", to.head().day())
                .param("id", from.head().id().value())
                .param("lock", from.head().lock())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    void keepSummary(VisitId id, String words) {
        db.sql("update supervision.visit set summary = :summary where id = :id")
                .param("summary", seals.seal(place(id), words))
                .param("id", id.value())
                .update();
    }

    /** What was seen there, opened; empty before. */
    Optional<String> summary(VisitId id) {
        return db.sql("select summary from supervision.visit where id = :id and summary is not null")
                .param("id", id.value())
                .query((row, n) -> seals.open(place(id), row.getBytes("summary")))
                .optional();
    }

    /** Visits still to be made or fed back in which this holding of a post takes part. */
    List<Visit> openUnder(TenureId tenure) {
        return db.sql("""
                        select v.id from supervision.visit v join supervision.visitor o on o.visit = v.id
                        where  v.state in ('PLANNED', 'HELD') and o.tenure = :tenure order by v.id
                        """).param("tenure", tenure.value()).query(UUID.class).list().stream()
                .map(id -> get(new VisitId(id)))
                .toList();
    }

    /** Gives one's place in a visit to another, unless they take part anyway. */
    void handOver(VisitId id, TenureId from, Party to, String name) {
        db.sql("""
                update supervision.visitor v set tenure = :to, person = :person, name = :name
                where  visit = :id and tenure = :from
                  and  not exists (select 1 from supervision.visitor o where o.visit = v.visit and o.tenure = :to)
                """)
                .param("to", to.tenure().value())
                .param("person", to.person().value())
                .param("name", name)
                .param("id", id.value())
                .param("from", from.value())
                .update();
    }

    private static String place(VisitId id) {
        return "supervision.visit:" + id + ".summary";
    }

    private static Visit visit(ResultSet row, List<VisitHead.Visitor> visitors) throws SQLException {
        var head = new VisitHead(
                new VisitId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new RoundId(row.getObject("round", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                Mode.valueOf(row.getString("mode")),
                row.getString("title"),
                day(row, "day"),
                row.getString("points"),
                visitors);
        return switch (row.getString("state")) {
            case "PLANNED" -> new Visit.Planned(head);
            case "HELD" -> new Visit.Held(head, day(row, "held_on"));
            case "FED_BACK" -> new Visit.FedBack(head, day(row, "held_on"), day(row, "fed_back_on"));
            case "CANCELLED" -> new Visit.Cancelled(head);
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
