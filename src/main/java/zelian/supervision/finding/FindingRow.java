package zelian.supervision.finding;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.duty.DutyId;
import zelian.rectification.ItemId;
import zelian.regulation.ClauseId;
import zelian.supervision.FindingId;
import zelian.supervision.RoundId;
import zelian.supervision.VisitId;

/** Reads a finding in its state from a row of {@code supervision.finding}. */
final class FindingRow {

    private FindingRow() {}

    static Finding finding(ResultSet row, int number) throws SQLException {
        var head = head(row);
        return switch (row.getString("state")) {
            case "RECORDED" -> new Finding.Recorded(head);
            case "PUT" -> new Finding.Put(head, given(row));
            case "DISPUTED" -> new Finding.Disputed(head, given(row));
            case "CONFIRMED" -> new Finding.Confirmed(head, given(row), confirmation(row), decision(row));
            case "DROPPED" -> new Finding.Dropped(head, given(row), requireNonNull(decision(row)));
            case "RECTIFYING" ->
                new Finding.Rectifying(
                        head,
                        given(row),
                        confirmation(row),
                        requireNonNull(decision(row)),
                        new ItemId(row.getObject("item", UUID.class)));
            case "WAIVED" -> new Finding.Waived(head, given(row), confirmation(row), requireNonNull(decision(row)));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static FindingHead head(ResultSet row) throws SQLException {
        var clause = row.getObject("clause", UUID.class);
        var duty = row.getObject("duty", UUID.class);
        return new FindingHead(
                new FindingId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new RoundId(row.getObject("round", UUID.class)),
                new VisitId(row.getObject("visit", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getInt("ordinal"),
                Side.valueOf(row.getString("side")),
                row.getString("title"),
                row.getString("basis"),
                clause == null ? null : new ClauseId(clause),
                duty == null ? null : new DutyId(duty),
                Party.of(row, "owner"),
                new PersonId(row.getObject("recorder", UUID.class)),
                row.getString("recorder_name"),
                day(row, "recorded_on"));
    }

    private static Finding.Given given(ResultSet row) throws SQLException {
        return new Finding.Given(day(row, "put_on"), day(row, "confirm_by"));
    }

    private static Finding.Confirmation confirmation(ResultSet row) throws SQLException {
        return new Finding.Confirmation(day(row, "confirmed_on"), How.valueOf(row.getString("confirmed_how")));
    }

    private static Finding.@Nullable Decision decision(ResultSet row) throws SQLException {
        var by = row.getObject("decider", UUID.class);
        return by == null ? null : new Finding.Decision(day(row, "decided_on"), new PersonId(by));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
