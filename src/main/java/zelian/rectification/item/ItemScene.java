package zelian.rectification.item;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.rectification.Nature;

/**
 * One item of the demonstration that comes from outside the system, and how it goes, as
 * {@code demo/rectification.yaml} tells it. Invented.
 *
 * @param unit code of the unit it is opened for
 * @param fate what becomes of it
 * @param resumed the day from which one that was stuck goes on; null if it never does
 */
record ItemScene(
        LocalDate on,
        String unit,
        String source,
        String title,
        String fact,
        @Nullable String basis,
        String standard,
        Nature nature,
        @Nullable LocalDate due,
        boolean discipline,
        Fate fate,
        @Nullable LocalDate resumed,
        List<Step> measures) {

    /** What becomes of an item of the demonstration. */
    enum Fate {
        SMOOTH,
        /** Sent back once by the leading department. */
        BACK_AT_REVIEW,
        /** Sent back once when it is verified. */
        BACK_AT_VERIFICATION,
        /** More time asked for, and granted. */
        EXTENDED,
        /** More time asked for, and refused; done at the last moment. */
        NOT_EXTENDED,
        /** Done, but days after the deadline. */
        LATE,
        /** Not done for a long time, or not by the end of the story. */
        STUCK,
        /** Struck off, and back again when it was looked at. */
        RETURNS
    }

    /** Whether nobody works at what is left of it on that day. */
    boolean stuckOn(LocalDate day) {
        return fate == Fate.STUCK && (resumed == null || day.isBefore(resumed));
    }

    /** A measure: what, by whom (职务 in the unit), until when, proven by what. */
    record Step(String words, String by, LocalDate due, String evidence) {}
}
