package zelian.supervision.letter;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.supervision.LetterId;

/** Reads a row of {@code supervision.letter} as the state it is in. */
final class LetterRow {

    private LetterRow() {}

    static Letter letter(ResultSet row, int number) throws SQLException {
        var head = head(row);
        return switch (row.getString("state")) {
            case "DRAFTED" -> new Letter.Drafted(head);
            case "SUBMITTED" -> new Letter.Submitted(head, day(row, "submitted_on"));
            case "ISSUED" -> new Letter.Issued(head, issue(row));
            case "RECEIVED" -> new Letter.Received(head, issue(row), receipt(row));
            case "HANDLING" -> new Letter.Handling(head, issue(row), receipt(row), handler(row));
            case "REPLIED" -> new Letter.Replied(head, issue(row), receipt(row), handler(row), reply(row));
            case "EVALUATED" ->
                new Letter.Evaluated(head, issue(row), receipt(row), handler(row), reply(row), evaluation(row));
            case "CLOSED" ->
                new Letter.Closed(
                        head,
                        issue(row),
                        receipt(row),
                        handler(row),
                        reply(row),
                        evaluation(row),
                        hand(row, "closer", "closed_on"));
            case "VOIDED" ->
                new Letter.Voided(head, row.getString("number") == null ? null : issue(row), day(row, "voided_on"));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static Head head(ResultSet row) throws SQLException {
        var trigger = row.getString("trigger");
        var follows = row.getObject("follows", UUID.class);
        var aboutKind = row.getString("about_kind");
        return new Head(
                new LetterId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                LetterKind.valueOf(row.getString("kind")),
                Urgency.valueOf(row.getString("urgency")),
                trigger == null ? null : Trigger.valueOf(trigger),
                row.getString("title"),
                new UnitId(row.getObject("body", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                requireNonNull(party(row, "addressee")),
                requireNonNull(party(row, "signer")),
                party(row, "copy"),
                row.getString("basis"),
                aboutKind == null
                        ? null
                        : new About(aboutKind, row.getObject("about_id", UUID.class), row.getString("about_title")),
                follows == null ? null : new LetterId(follows),
                row.getBoolean("discipline"),
                row.getObject("reply_asked", LocalDate.class),
                requireNonNull(party(row, "drafter")),
                row.getString("drafter_name"),
                day(row, "drafted_on"),
                row.getBoolean("returned"),
                row.getInt("redone"));
    }

    private static Letter.Issue issue(ResultSet row) throws SQLException {
        return new Letter.Issue(
                row.getString("number"), day(row, "issued_on"), day(row, "receive_by"), day(row, "reply_by"));
    }

    private static Hand receipt(ResultSet row) throws SQLException {
        return hand(row, "receiver", "received_on");
    }

    private static Letter.Handler handler(ResultSet row) throws SQLException {
        return new Letter.Handler(requireNonNull(party(row, "handler")), day(row, "handled_on"));
    }

    private static Letter.Reply reply(ResultSet row) throws SQLException {
        var adoption = row.getString("adoption");
        return new Letter.Reply(
                hand(row, "replier", "replied_on"),
                adoption == null ? null : Adoption.valueOf(adoption),
                day(row, "close_by"));
    }

    private static Letter.Evaluation evaluation(ResultSet row) throws SQLException {
        return new Letter.Evaluation(hand(row, "evaluator", "evaluated_on"), Grade.valueOf(row.getString("grade")));
    }

    private static Hand hand(ResultSet row, String who, String when) throws SQLException {
        return new Hand(new PersonId(row.getObject(who, UUID.class)), row.getString(who + "_name"), day(row, when));
    }

    private static @Nullable Party party(ResultSet row, String who) throws SQLException {
        return row.getObject(who) == null ? null : Party.of(row, who);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
