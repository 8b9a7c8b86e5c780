package zelian.assessment.objection;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.IndicatorId;
import zelian.assessment.ObjectionId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.seal.Seals;

/** All objections; ground and reason are sealed. */
@Repository
public class Objections {

    private final JdbcClient db;
    private final Seals seals;

    Objections(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    void add(Objection.Raised raised, Viewer by, String ground) {
        var head = raised.head();
        db.sql("""
                insert into assessment.objection (id, appraisal, unit, indicator, number, ground, raised_by, raised_tenure,
                    raised_name, raised_on, answer_by, state)
                values (:id, :appraisal, :unit, :indicator, :number, :ground, :person, :tenure, :name, :day, :answerBy,
                    'RAISED')
                """)
                .param("id", head.id().value())
                .param("appraisal", head.appraisal().value())
                .param("unit", head.unit().value())
                .param("indicator", head.indicator().value())
                .param("number", head.number())
                .param("ground", seals.seal(place(head.id(), "ground"), ground))
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("name", head.raisedName())
                .param("day", head.raisedOn())
                .param("answerBy", head.answerBy())
                .update();
    }

    /** The next number in an appraisal; whoever asks holds it until the transaction ends. */
    int nextNumber(AppraisalId appraisal) {
        db.sql("select id from assessment.appraisal where id = :id for update")
                .param("id", appraisal.value())
                .query(UUID.class)
                .single();
        return db.sql("select 1 + coalesce(max(number), 0) from assessment.objection where appraisal = :appraisal")
                .param("appraisal", appraisal.value())
                .query(Integer.class)
                .single();
    }

    Objection get(ObjectionId id) {
        return db.sql("select * from assessment.objection where id = :id")
                .param("id", id.value())
                .query(Objections::objection)
                .optional()
                .orElseThrow(() -> new NotFound("objection " + id));
    }

    /** In the order they were raised. */
    public List<Objection> of(AppraisalId appraisal) {
        return db.sql("select * from assessment.objection where appraisal = :appraisal order by number")
                .param("appraisal", appraisal.value())
                .query(Objections::objection)
                .list();
    }

    public List<Objection> of(AppraisalId appraisal, UnitId unit) {
        return of(appraisal).stream()
                .filter(objection -> objection.head().unit().equals(unit))
                .toList();
    }

    /** What was brought forward, and what was answered; the answer is empty while there is none. */
    public record Words(String ground, String reason) {}

    public Words words(ObjectionId id) {
        return db.sql("select ground, reason from assessment.objection where id = :id")
                .param("id", id.value())
                .query((row, n) -> {
                    var reason = row.getBytes("reason");
                    return new Words(
                            seals.open(place(id, "ground"), row.getBytes("ground")),
                            reason == null ? "" : seals.open(place(id, "reason"), reason));
                })
                .single();
    }

    /** @throws Rejected if another hand decided it since it was read */
    void decide(Objection decided, Viewer by, String reason) {
        var id = decided.head().id();
        var rows = db.sql("""
                update assessment.objection
                set    state = :state, decided_by = :person, decided_name = :name, decided_on = :day, reason = :reason,
                       points = :points
                where  id = :id and state = 'RAISED'
                """)
                .param("state", decided.stored())
                .param("person", by.person().value())
                .param("name", decided.decidedName())
                .param("day", decided.decidedOn())
                .param("reason", seals.seal(place(id, "reason"), reason))
                .param("points", decided instanceof Objection.Upheld it ? it.points() : null, Types.INTEGER)
                .param("id", id.value())
                .update();
        if (rows == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static String place(ObjectionId id, String column) {
        return "assessment.objection:" + id + "." + column;
    }

    private static Objection objection(ResultSet row, int number) throws SQLException {
        var head = new Objection.ObjectionHead(
                new ObjectionId(row.getObject("id", UUID.class)),
                new AppraisalId(row.getObject("appraisal", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                new IndicatorId(row.getObject("indicator", UUID.class)),
                row.getInt("number"),
                new PersonId(row.getObject("raised_by", UUID.class)),
                requireNonNull(row.getString("raised_name")),
                day(row, "raised_on"),
                day(row, "answer_by"));
        return switch (row.getString("state")) {
            case "RAISED" -> new Objection.Raised(head);
            case "UPHELD" ->
                new Objection.Upheld(
                        head,
                        requireNonNull(row.getString("decided_name")),
                        day(row, "decided_on"),
                        row.getInt("points"));
            case "DISMISSED" ->
                new Objection.Dismissed(head, requireNonNull(row.getString("decided_name")), day(row, "decided_on"));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
