package zelian.division.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Rejected;
import zelian.seal.Seals;

/** Who takes which line on (领受), as the member who leads and as the principal of the unit that answers. */
@Repository
public class Claims {

    private final JdbcClient db;
    private final Seals seals;

    Claims(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** As what somebody takes a line on. */
    public enum Part {
        LEADER("责任领导"),
        CHIEF("牵头单位");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far a line is taken on. */
    public enum State {
        WAITING("待领受"),
        DISPUTED("申请调整"),
        CLAIMED("已领受"),
        ENDED("已调整");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param answer what was said to a dispute; null if nothing was */
    public record Claim(
            UUID id,
            UUID division,
            UUID thread,
            Part part,
            State state,
            PersonId person,
            TenureId tenure,
            UnitId unit,
            LocalDate dueOn,
            @Nullable LocalDate claimedOn,
            @Nullable String answer) {}

    public Optional<Claim> find(UUID id) {
        return db.sql("select * from division.claim where id = :id")
                .param("id", id)
                .query(Claims::row)
                .optional();
    }

    /** Those that stand, of a division. */
    public List<Claim> standing(UUID division) {
        return db.sql(
                        "select * from division.claim where division = :division and state <> 'ENDED' order by thread, role desc")
                .param("division", division)
                .query(Claims::row)
                .list();
    }

    /** What waits for this person in a division. */
    public List<Claim> waiting(UUID division, PersonId person) {
        return db.sql(
                        "select * from division.claim where division = :division and state = 'WAITING' and person = :person")
                .param("division", division)
                .param("person", person.value())
                .query(Claims::row)
                .list();
    }

    /** Why somebody asked for an adjustment; null if they did not. */
    public @Nullable String reason(UUID claim) {
        return db.sql("select reason from division.claim where id = :id and reason is not null")
                .param("id", claim)
                .query(byte[].class)
                .optional()
                .map(kept -> seals.open(place(claim), kept))
                .orElse(null);
    }

    void open(Claim claim, LocalDate day) {
        db.sql("""
                insert into division.claim (id, division, thread, role, state, person, tenure, unit, opened_on, due_on)
                values (:id, :division, :thread, :role, 'WAITING', :person, :tenure, :unit, :day, :due)
                """)
                .param("id", claim.id())
                .param("division", claim.division())
                .param("thread", claim.thread())
                .param("role", claim.part().name())
                .param("person", claim.person().value())
                .param("tenure", claim.tenure().value())
                .param("unit", claim.unit().value())
                .param("day", day)
                .param("due", claim.dueOn())
                .update();
    }

    void claim(Claim claim, LocalDate day) {
        move(claim, State.CLAIMED, claim.dueOn(), day, null, claim.answer());
    }

    void dispute(Claim claim, String reason) {
        move(claim, State.DISPUTED, claim.dueOn(), null, seals.seal(place(claim.id()), reason), null);
    }

    void uphold(Claim claim, LocalDate due, String answer) {
        move(claim, State.WAITING, due, null, null, answer);
    }

    void end(Claim claim, LocalDate day) {
        db.sql("update division.claim set state = 'ENDED', ended_on = :day where id = :id")
                .param("day", day)
                .param("id", claim.id())
                .update();
    }

    private void move(
            Claim claim,
            State to,
            LocalDate due,
            @Nullable LocalDate claimed,
            byte @Nullable [] reason,
            @Nullable String answer) {
        var moved = db.sql("""
                update division.claim
                set    state = :to, due_on = :due, claimed_on = :claimed, reason = coalesce(:reason, reason), answer = :answer
                where  id = :id and state = :from
                """)
                .param("to", to.name())
                .param("due", due)
                .param("claimed", claimed, Types.DATE)
                .param("reason", reason, Types.BINARY)
                .param("answer", answer, Types.VARCHAR)
                .param("id", claim.id())
                .param("from", claim.state().name())
                .update();
        if (moved != 1) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static String place(UUID claim) {
        return "division.claim:" + claim + ".reason";
    }

    private static Claim row(ResultSet row, int ignored) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                row.getObject("division", UUID.class),
                row.getObject("thread", UUID.class),
                Part.valueOf(row.getString("role")),
                State.valueOf(row.getString("state")),
                new PersonId(row.getObject("person", UUID.class)),
                new TenureId(row.getObject("tenure", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                row.getObject("claimed_on", LocalDate.class),
                row.getString("answer"));
    }
}
