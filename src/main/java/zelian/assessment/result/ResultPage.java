package zelian.assessment.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The result of one unit: what it got for what, what was taken off and why, what it objected to and what came of it.
 *
 * @param back the appraisal it belongs to
 * @param letter where the feedback letter is; null before the release
 */
public record ResultPage(
        String address,
        Link back,
        String title,
        String state,
        @Nullable String letter,
        List<Fact> facts,
        List<Row> rows,
        List<Off> deductions,
        List<Change> changes,
        @Nullable String changesSince,
        List<Plea> pleas,
        Forms forms,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /**
     * One indicator.
     *
     * @param points empty where it is missing; {@code corrected} if an objection changed it
     * @param tally what was counted or marked
     * @param facts where the facts behind it stand; null if there are none to show
     */
    public record Row(
            String group,
            String title,
            String how,
            String full,
            String points,
            @Nullable String corrected,
            String tally,
            @Nullable String facts) {}

    /** Points that graders took off: how many, for what, by which text. */
    public record Off(String indicator, String points, String circumstance, String source) {}

    /** What changed in one indicator since the appraisal it is compared with, and why. */
    public record Change(String indicator, String points, List<String> causes) {}

    /**
     * An objection.
     *
     * @param decision where it is decided; null if not by this reader now
     * @param full what the indicator is worth
     */
    public record Plea(
            String number,
            String indicator,
            String state,
            String raised,
            String ground,
            @Nullable String answer,
            String answerBy,
            @Nullable String decision,
            String full) {}

    /**
     * What this reader may do now.
     *
     * @param until the last day for objections
     * @param vetoing whether untrue records may be put on file
     */
    public record Forms(boolean objecting, String until, List<Option> indicators, boolean vetoing) {}
}
