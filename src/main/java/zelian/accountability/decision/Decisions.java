package zelian.accountability.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.accountability.CaseId;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.Vote;
import zelian.common.NotFound;

/** All decisions, also those not passed. */
@Repository
public class Decisions {

    private final JdbcClient db;

    Decisions(JdbcClient db) {
        this.db = db;
    }

    void add(CaseId id, Decision decision) {
        var vote = decision.vote();
        db.sql("""
                insert into accountability.decision (id, of_case, decider, held_on, due, present, agree, against, postpone,
                    result, forms, probation, asks_consent)
                values (:id, :case, :decider, :heldOn, :due, :present, :agree, :against, :postpone, :result, :forms,
                    :probation, :asksConsent)
                """)
                .param("id", decision.id())
                .param("case", id.value())
                .param("decider", decision.decider().value())
                .param("heldOn", decision.heldOn())
                .param("due", vote.due())
                .param("present", vote.present())
                .param("agree", vote.agree())
                .param("against", vote.against())
                .param("postpone", vote.postpone())
                .param("result", decision.result().name())
                .param("forms", decision.forms().stream().map(Form::name).collect(Collectors.joining(",")))
                .param("probation", decision.probation(), Types.INTEGER)
                .param("asksConsent", decision.asksConsent())
                .update();
    }

    void signed(UUID decision, String number, LocalDate day) {
        db.sql("update accountability.decision set number = :number, signed_on = :day where id = :id")
                .param("number", number)
                .param("day", day)
                .param("id", decision)
                .update();
    }

    /** It stands no more. */
    public void voided(UUID decision, LocalDate day) {
        db.sql("update accountability.decision set voided_on = :day where id = :id")
                .param("day", day)
                .param("id", decision)
                .update();
    }

    public List<Decision> of(CaseId id) {
        return db.sql("select * from accountability.decision where of_case = :case order by id")
                .param("case", id.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** The one that passed last and stands. */
    public Optional<Decision> standing(CaseId id) {
        return of(id).stream()
                .filter(one -> one.result() == Vote.Result.PASSED && one.voidedOn() == null)
                .reduce((first, second) -> second);
    }

    /** The one signed last, whether it stands or not. */
    public Optional<Decision> latest(CaseId id) {
        return of(id).stream().filter(one -> one.signedOn() != null).reduce((first, second) -> second);
    }

    /** @throws NotFound if none was passed */
    public Decision require(CaseId id) {
        return standing(id).orElseThrow(() -> new NotFound("decision of " + id));
    }

    private static Decision read(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("decider", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                new Vote(
                        row.getInt("due"),
                        row.getInt("present"),
                        row.getInt("agree"),
                        row.getInt("against"),
                        row.getInt("postpone")),
                Vote.Result.valueOf(row.getString("result")),
                Arrays.stream(row.getString("forms").split(","))
                        .map(Form::valueOf)
                        .toList(),
                row.getObject("probation", Integer.class),
                row.getBoolean("asks_consent"),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("voided_on", LocalDate.class));
    }
}
