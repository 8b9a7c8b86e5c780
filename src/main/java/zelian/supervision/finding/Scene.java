package zelian.supervision.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.demo.Moment;
import zelian.rectification.Nature;

/**
 * What one visit of the demonstration finds, and what becomes of it, as {@code demo/findings.yaml} tells it.
 * Invented.
 *
 * @param on the day of the visit
 * @param unit code of the visited unit
 * @param duty the duty it is about (责任事项); null for none
 * @param then what becomes of it after {@link zelian.demo.Moment#AUTUMN}; null if nothing else
 * @param objection what the unit says against it; null if nothing
 * @param answer what the lead decides, or why no item is needed
 * @param amended title and fact as amended; only for {@link Fate#AMENDED}
 */
record Scene(
        LocalDate on,
        String unit,
        Side side,
        Fate fate,
        @Nullable Fate then,
        String title,
        String fact,
        @Nullable String basis,
        @Nullable String duty,
        @Nullable String objection,
        @Nullable String answer,
        @Nullable List<String> amended,
        @Nullable Nature nature,
        @Nullable String standard) {

    /** What becomes of it. */
    enum Fate {
        /** Confirmed; a shortfall becomes an item. */
        CONFIRMED,
        /** Nothing said until the clock ran out; it becomes an item. */
        SILENT,
        /** Disputed and upheld; it becomes an item. */
        UPHELD,
        /** Disputed and amended; it becomes an item. */
        AMENDED,
        /** Disputed and dropped. */
        DROPPED,
        /** Confirmed, mended on the spot. */
        WAIVED,
        /** Disputed, and not decided while the story waits. */
        UNDECIDED,
        /** Confirmed, and not concluded while the story waits. */
        UNCONCLUDED,
        /** Not answered while the story waits. */
        UNANSWERED
    }

    Fate fate(LocalDate day) {
        return then != null && Moment.AUTUMN.before(day) ? then : fate;
    }

    /** The titles it goes by, one after the other. */
    List<String> titles() {
        return amended == null ? List.of(title) : List.of(title, amended.getFirst());
    }

    /** What whoever decides on it says. */
    String decision() {
        return Objects.requireNonNull(answer, title);
    }
}
