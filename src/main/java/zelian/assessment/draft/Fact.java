package zelian.assessment.draft;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.assessment.debrief.Reference;

/**
 * Something on record about a person's year: a duty, a task, a record, an item, a letter, a finding.
 *
 * @param kind as in {@code pub_node.kind}
 * @param state its badge word
 * @param day when it began, or was done
 * @param due its last day; null for none
 */
record Fact(
        String kind,
        UUID id,
        String title,
        @Nullable String note,
        @Nullable String number,
        String state,
        LocalDate day,
        @Nullable LocalDate due) {

    Reference reference() {
        return new Reference(kind, id, title, number, state, day);
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    /** A task not done by its day. */
    boolean lateOn(LocalDate today) {
        return is("occurrence") && !state.equals("已完成") && due != null && due.isBefore(today);
    }

    /** A task or an item still to be finished, and not late. */
    boolean aheadOn(LocalDate today) {
        return is("occurrence") && !state.equals("已完成") && (due == null || !due.isBefore(today))
                || is("item") && !state.equals("已销号");
    }
}
