package zelian.rectification.item;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.rectification.ItemBrief;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;
import zelian.rectification.SourceRef;

/** Reads a row of {@code rectification.item} as the state it is in. */
final class ItemRow {

    private ItemRow() {}

    static ItemBrief brief(ResultSet row, int number) throws SQLException {
        return new ItemBrief(
                new ItemId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                new UnitId(row.getObject(4, UUID.class)),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class));
    }

    static Item item(ResultSet row, int n) throws SQLException {
        var head = head(row);
        var started = row.getObject("started_on", LocalDate.class);
        return switch (row.getString("state")) {
            case "OPENED" -> new Item.Opened(head);
            case "IN_PROGRESS" -> new Item.InProgress(head, requireNonNull(started));
            case "SENT_BACK" -> new Item.SentBack(head, requireNonNull(started));
            case "SUBMITTED" ->
                new Item.Submitted(head, requireNonNull(started), hand(row, "submitter", "submitted_on"));
            case "REVIEWED" ->
                new Item.Reviewed(
                        head,
                        requireNonNull(started),
                        hand(row, "submitter", "submitted_on"),
                        hand(row, "reviewer", "reviewed_on"));
            case "SIGNED" ->
                new Item.Signed(
                        head,
                        requireNonNull(started),
                        hand(row, "submitter", "submitted_on"),
                        hand(row, "reviewer", "reviewed_on"),
                        hand(row, "signer", "signed_on"));
            case "STRUCK_OFF" ->
                new Item.StruckOff(
                        head,
                        requireNonNull(started),
                        hand(row, "submitter", "submitted_on"),
                        hand(row, "reviewer", "reviewed_on"),
                        hand(row, "signer", "signed_on"),
                        hand(row, "verifier", "struck_off_on"));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static Hand hand(ResultSet row, String who, String when) throws SQLException {
        return new Hand(
                new PersonId(row.getObject(who, UUID.class)),
                row.getString(who + "_name"),
                row.getObject(when, LocalDate.class));
    }

    private static Head head(ResultSet row) throws SQLException {
        var returned = row.getObject("returned_from", UUID.class);
        return new Head(
                new ItemId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("number"),
                row.getString("title"),
                Nature.valueOf(row.getString("nature")),
                row.getBoolean("discipline"),
                new SourceRef(row.getString("source_kind"), row.getObject("source_id", UUID.class)),
                row.getString("source_title"),
                returned == null ? null : new ItemId(returned),
                new UnitId(row.getObject("unit", UUID.class)),
                new PersonId(row.getObject("owner", UUID.class)),
                new TenureId(row.getObject("owner_tenure", UUID.class)),
                new PersonId(row.getObject("leader", UUID.class)),
                new TenureId(row.getObject("leader_tenure", UUID.class)),
                new UnitId(row.getObject("lead_unit", UUID.class)),
                row.getObject("opened_on", LocalDate.class),
                row.getString("opened_name"),
                row.getObject("due", LocalDate.class),
                row.getInt("extensions"),
                row.getInt("send_backs"));
    }
}
