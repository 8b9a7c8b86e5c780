package zelian.task.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.duty.DutyId;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;
import zelian.task.Origin;

/** Reads an occurrence from a row of its table. */
final class OccurrenceRow {

    static final String COLUMNS = """
            o.id, o.duty, o.origin_kind, o.origin, o.number, o.title, o.label, o.unit, o.owner, o.owner_tenure, o.opens_on, o.stated_on,
            o.due_on, o.state, o.done_on, o.ended_on, o.ending, o.parent, o.version
            """;

    private OccurrenceRow() {}

    static Occurrence of(ResultSet row, int ignored) throws SQLException {
        var duty = row.getObject("duty", UUID.class);
        var origin = row.getObject("origin", UUID.class);
        var parent = row.getObject("parent", UUID.class);
        return new Occurrence(
                new OccurrenceId(row.getObject("id", UUID.class)),
                duty == null ? null : new DutyId(duty),
                origin == null ? null : new Origin(row.getString("origin_kind"), origin),
                row.getString("number"),
                row.getString("title"),
                row.getString("label"),
                new UnitId(row.getObject("unit", UUID.class)),
                new PersonId(row.getObject("owner", UUID.class)),
                new TenureId(row.getObject("owner_tenure", UUID.class)),
                day(row, "opens_on"),
                day(row, "stated_on"),
                day(row, "due_on"),
                Occurrence.State.valueOf(row.getString("state")),
                dayOrNull(row, "done_on"),
                dayOrNull(row, "ended_on"),
                row.getString("ending"),
                parent == null ? null : new OccurrenceId(parent),
                row.getInt("version"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(dayOrNull(row, column));
    }

    private static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
