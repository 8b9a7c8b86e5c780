package zelian.risk.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.duty.Provenance;
import zelian.risk.RiskCardId;

/** Reads an edition with its card from a row of their tables. */
final class EditionRow {

    private EditionRow() {}

    static Edition of(ResultSet row, int ignored) throws SQLException {
        var card = new Card(
                new RiskCardId(row.getObject("card", UUID.class)),
                row.getString("number"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("power"),
                row.getString("step"),
                row.getString("forms"),
                Category.valueOf(row.getString("category")),
                Provenance.valueOf(row.getString("source")),
                person(row, "keeper"),
                Objects.requireNonNull(day(row, "found_on")),
                day(row, "closed_on"),
                row.getString("closing"));
        var head = new EditionHead(
                row.getObject("id", UUID.class),
                row.getInt("lock"),
                card,
                row.getInt("ordinal"),
                new Rating(row.getInt("likelihood"), row.getInt("impact")),
                Grade.valueOf(row.getString("grade")),
                row.getString("indicator"),
                Cause.valueOf(row.getString("cause")),
                row.getString("reason"),
                new EditionHead.Hands(
                        Objects.requireNonNull(person(row, "drafter")),
                        person(row, "submitter"),
                        person(row, "reviewer"),
                        person(row, "filer")),
                new EditionHead.Days(
                        Objects.requireNonNull(day(row, "drafted_on")),
                        day(row, "submitted_on"),
                        day(row, "reviewed_on"),
                        day(row, "since"),
                        day(row, "until"),
                        day(row, "review_on")),
                row.getString("returned"));
        return Edition.of(row.getString("state"), head);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
