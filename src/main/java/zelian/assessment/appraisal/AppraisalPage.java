package zelian.assessment.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Pageful;
import zelian.ui.Step;

/**
 * One appraisal: how far it has come, the results the reader may see, which indicators are of no use, and what
 * changed since the one it is compared with.
 *
 * @param turn whose turn it is; null if nobody's
 * @param counting how far the counting has come; null once it is over
 * @param columns the indicators of the first level
 * @param places whether the reader sees grades and places
 * @param letters whether the reader may fetch the feedback letters of all units
 * @param mine marks the reader still has to give
 */
public record AppraisalPage(
        String address,
        String title,
        String state,
        @Nullable String turn,
        @Nullable String notice,
        @Nullable CountingPage counting,
        List<Step> steps,
        List<Fact> facts,
        List<String> columns,
        Pageful<Row> rows,
        boolean places,
        boolean letters,
        @Nullable String compared,
        List<Flag> flags,
        Forms forms,
        @Nullable Link marks,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /**
     * One unit.
     *
     * @param parts points by first-level indicator
     * @param extra what was added or taken away
     * @param change of the total since the appraisal it is compared with; empty if there is none
     * @param remark what is missing, a veto, an objection
     */
    public record Row(
            String address,
            String unit,
            List<String> parts,
            String extra,
            String total,
            String change,
            String grade,
            String place,
            String remark) {}

    /** How an indicator did; {@code flag} is empty if there is nothing to say. */
    public record Flag(String title, String full, String rate, String pass, String flag) {}

    /**
     * What this reader may do now.
     *
     * @param step the label of the step that is theirs to take; null if none is
     */
    public record Forms(
            boolean counting,
            boolean closing,
            boolean submitting,
            @Nullable String step,
            boolean settling) {}
}
