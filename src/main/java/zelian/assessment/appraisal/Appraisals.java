package zelian.assessment.appraisal;

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
import zelian.assessment.AppraisalId;
import zelian.assessment.SchemeId;
import zelian.assessment.scheme.SchemeHead;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** All appraisals. */
@Repository
public class Appraisals {

    private final JdbcClient db;

    Appraisals(JdbcClient db) {
        this.db = db;
    }

    void add(Appraisal.Counting appraisal) {
        var head = appraisal.head();
        db.sql("""
                insert into assessment.appraisal (id, scheme, purpose, title, until, state, organiser, organiser_tenure,
                    organiser_name, started_on, compared)
                values (:id, :scheme, :purpose, :title, :until, 'COUNTING', :organiser, :tenure, :name, :day, :compared)
                """)
                .param("id", head.id().value())
                .param("scheme", head.scheme().value())
                .param("purpose", head.purpose().name())
                .param("title", head.title())
                .param("until", head.until())
                .param("organiser", head.organiser().person().value())
                .param("tenure", head.organiser().tenure().value())
                .param("name", head.organiserName())
                .param("day", head.startedOn())
                .param(
                        "compared",
                        head.compared() == null ? null : head.compared().value(),
                        Types.OTHER)
                .update();
    }

    public Appraisal get(AppraisalId id) {
        return db.sql("select * from assessment.appraisal where id = :id")
                .param("id", id.value())
                .query(Appraisals::appraisal)
                .optional()
                .orElseThrow(() -> new NotFound("appraisal " + id));
    }

    /** @throws Rejected if it is in another state by now */
    public <A extends Appraisal> A get(AppraisalId id, Class<A> state) {
        return in(get(id), state);
    }

    /** @throws Rejected if it is in another state by now */
    public static <A extends Appraisal> A in(Appraisal appraisal, Class<A> state) {
        if (!state.isInstance(appraisal)) {
            throw Rejected.because("assessment.other-state", appraisal.head().title(), appraisal.word());
        }
        return state.cast(appraisal);
    }

    /** One that waits to be counted and that nobody counts just now; held until the transaction ends. */
    public Optional<Appraisal.Counting> nextToCount() {
        return db.sql("""
                select * from assessment.appraisal where state = 'COUNTING' and fault is null
                order by id limit 1 for update skip locked
                """).query(Appraisals::appraisal).optional().map(Appraisal.Counting.class::cast);
    }

    /** Leaves it aside until somebody asks for it again. */
    public void breakOff(AppraisalId id, String fault) {
        db.sql("update assessment.appraisal set fault = :fault where id = :id and state = 'COUNTING'")
                .param("fault", fault)
                .param("id", id.value())
                .update();
    }

    void countAgain(AppraisalId id) {
        db.sql("update assessment.appraisal set fault = null where id = :id and state = 'COUNTING'")
                .param("id", id.value())
                .update();
    }

    /** Of the same scheme in any version: the latest released one, else the latest trial. */
    Optional<AppraisalId> earlier(SchemeHead scheme) {
        return db.sql("""
                select a.id from assessment.appraisal a join assessment.scheme s on s.id = a.scheme
                where  s.family = :family and a.state in ('RELEASED', 'FINAL', 'TRIED')
                order  by (a.state = 'TRIED'), a.id desc limit 1
                """)
                .param("family", scheme.family())
                .query((row, n) -> new AppraisalId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** @throws Rejected if another hand moved it since it was read */
    public void move(Appraisal from, Appraisal to) {
        var rows = db.sql("""
                update assessment.appraisal
                set    state = :to, lock = lock + 1, released_on = :released, object_by = :objectBy, final_on = :final
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param("released", released(to).orElse(null), Types.DATE)
                .param("objectBy", objectBy(to).orElse(null), Types.DATE)
                .param("final", to instanceof Appraisal.Final it ? it.finalOn() : null, Types.DATE)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (rows == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static Optional<LocalDate> released(Appraisal appraisal) {
        return switch (appraisal) {
            case Appraisal.Released it -> Optional.of(it.releasedOn());
            case Appraisal.Final it -> Optional.of(it.releasedOn());
            default -> Optional.empty();
        };
    }

    /** The last day for objections; none before the release. */
    public static Optional<LocalDate> objectBy(Appraisal appraisal) {
        return switch (appraisal) {
            case Appraisal.Released it -> Optional.of(it.objectBy());
            case Appraisal.Final it -> Optional.of(it.objectBy());
            default -> Optional.empty();
        };
    }

    /** The newest first. */
    public List<Appraisal> all() {
        return db.sql("select * from assessment.appraisal order by id desc limit 200")
                .query(Appraisals::appraisal)
                .list();
    }

    private static Appraisal appraisal(ResultSet row, int number) throws SQLException {
        var head = head(row);
        return switch (row.getString("state")) {
            case "COUNTING" -> new Appraisal.Counting(head);
            case "TRIED" -> new Appraisal.Tried(head);
            case "GRADING" -> new Appraisal.Grading(head);
            case "GRADED" -> new Appraisal.Graded(head);
            case "SUBMITTED" -> new Appraisal.Submitted(head);
            case "RELEASED" -> new Appraisal.Released(head, day(row, "released_on"), day(row, "object_by"));
            case "FINAL" ->
                new Appraisal.Final(head, day(row, "released_on"), day(row, "object_by"), day(row, "final_on"));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static AppraisalHead head(ResultSet row) throws SQLException {
        var compared = row.getObject("compared", UUID.class);
        return new AppraisalHead(
                new AppraisalId(row.getObject("id", UUID.class)),
                row.getInt("lock"),
                new SchemeId(row.getObject("scheme", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("title"),
                day(row, "until"),
                Party.of(row, "organiser"),
                row.getString("organiser_name"),
                day(row, "started_on"),
                compared == null ? null : new AppraisalId(compared),
                row.getString("fault"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
