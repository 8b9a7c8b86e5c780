package zelian.renewal.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** Leave to put closed years right (结年后更正): for one unit, until a day. */
@Repository
public class Corrections {

    private final JdbcClient db;

    Corrections(JdbcClient db) {
        this.db = db;
    }

    /** Leave that is running: why it was asked for, and who granted it. */
    public record Leave(String reason, String grantedBy) {}

    public Optional<Leave> running(int year, UnitId unit, LocalDate day) {
        return db.sql("""
                select c.reason, c.decider_name as granted_by from renewal.correction c
                where  c.year = :year and c.unit = :unit and c.state = 'GRANTED' and c.decided_on <= :day and c.until >= :day
                order  by c.until desc limit 1
                """)
                .param("year", year)
                .param("unit", unit.value())
                .param("day", day)
                .query(Leave.class)
                .optional();
    }

    /** One request; {@code state} as stored: ASKED, GRANTED, REFUSED. */
    record Row(
            UUID id,
            int version,
            int year,
            UUID unit,
            String state,
            String reason,
            UUID asker,
            String askerName,
            LocalDate askedOn,
            @Nullable String deciderName,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate until) {

        boolean asked() {
            return state.equals("ASKED");
        }

        String word() {
            return switch (state) {
                case "ASKED" -> "待批准";
                case "GRANTED" -> "已批准";
                default -> "不通过";
            };
        }
    }

    private static final String SELECT = """
            select c.id, c.version, c.year, c.unit, c.state, c.reason, c.asker, c.asker_name, c.asked_on, c.decider_name,
                   c.decided_on, c.until from renewal.correction c
            """;

    List<Row> of(int year, UUID[] units) {
        return db.sql(SELECT + " where c.year = :year and c.unit = any (:units) order by c.id desc limit 100")
                .param("year", year)
                .param("units", units)
                .query(Row.class)
                .list();
    }

    /** @throws NotFound if there is none of these units */
    Row get(UUID id, UUID[] units) {
        return db.sql(SELECT + " where c.id = :id and c.unit = any (:units)")
                .param("id", id)
                .param("units", units)
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new NotFound("correction " + id));
    }

    UUID ask(Viewer by, int year, UnitId unit, String reason) {
        var id = Ids.next();
        db.sql("""
                insert into renewal.correction (id, year, unit, state, reason, asker, asker_tenure, asker_name, asked_on)
                values (:id, :year, :unit, 'ASKED', :reason, :person, :tenure, :name, :day)
                """)
                .param("id", id)
                .param("year", year)
                .param("unit", unit.value())
                .param("reason", reason)
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("name", by.name())
                .param("day", by.day())
                .update();
        return id;
    }

    /** @throws Rejected if somebody decided meanwhile */
    void decide(Viewer by, Row asked, @Nullable LocalDate until) {
        var decided = db.sql("""
                update renewal.correction set state = :state, version = version + 1, decider = :person,
                       decider_tenure = :tenure, decider_name = :name, decided_on = :day, until = :until
                where  id = :id and state = 'ASKED' and version = :lock
                """)
                .param("state", until == null ? "REFUSED" : "GRANTED")
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("name", by.name())
                .param("day", by.day())
                .param("until", until)
                .param("id", asked.id())
                .param("lock", asked.version())
                .update();
        if (decided == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }
}
