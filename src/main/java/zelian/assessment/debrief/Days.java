package zelian.assessment.debrief;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days a debrief has behind it, as its row keeps them; null for what has not happened. */
public record Days(
        @Nullable LocalDate drafted,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate held,
        @Nullable LocalDate fedBack,
        @Nullable LocalDate archived) {

    public static Days of(Debrief debrief) {
        return switch (debrief) {
            case Debrief.Noticed ignored -> new Days(null, null, null, null, null);
            case Debrief.Returned ignored -> new Days(null, null, null, null, null);
            case Debrief.Drafted it -> new Days(it.draftedOn(), null, null, null, null);
            case Debrief.Reviewed it -> new Days(it.draftedOn(), it.reviewedOn(), null, null, null);
            case Debrief.Held it -> new Days(it.draftedOn(), it.reviewedOn(), it.heldOn(), null, null);
            case Debrief.FedBack it -> new Days(it.draftedOn(), it.reviewedOn(), it.heldOn(), it.fedBackOn(), null);
            case Debrief.Archived it ->
                new Days(it.draftedOn(), it.reviewedOn(), it.heldOn(), it.fedBackOn(), it.archivedOn());
        };
    }

    static Debrief debrief(DebriefHead head, ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "NOTICED" -> new Debrief.Noticed(head);
            case "RETURNED" -> new Debrief.Returned(head);
            case "DRAFTED" -> new Debrief.Drafted(head, day(row, "drafted_on"));
            case "REVIEWED" -> new Debrief.Reviewed(head, day(row, "drafted_on"), day(row, "reviewed_on"));
            case "HELD" -> new Debrief.Held(head, day(row, "drafted_on"), day(row, "reviewed_on"), day(row, "held_on"));
            case "FED_BACK" ->
                new Debrief.FedBack(
                        head,
                        day(row, "drafted_on"),
                        day(row, "reviewed_on"),
                        day(row, "held_on"),
                        day(row, "fed_back_on"));
            case "ARCHIVED" ->
                new Debrief.Archived(
                        head,
                        day(row, "drafted_on"),
                        day(row, "reviewed_on"),
                        day(row, "held_on"),
                        day(row, "fed_back_on"),
                        day(row, "archived_on"));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
