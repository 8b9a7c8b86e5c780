package zelian.accountability.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.accountability.casefile.Words;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One proposal: what it says, the answer, and what came of it.
 *
 * @param answers what the reader may answer; empty if nothing
 * @param next the reader's own next act
 * @param blocked when and why a start was stopped; null if none was
 */
public record ProposalPage(
        String address,
        String title,
        String state,
        @Nullable Light light,
        @Nullable String turn,
        @Nullable Link next,
        @Nullable String blocked,
        List<Step> steps,
        List<Fact> facts,
        List<Words.Word> words,
        List<Option> answers,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /** What a text is, by the step at which it was written. */
    public static String label(String step) {
        return switch (step) {
            case "facts" -> "事实";
            case "basis" -> "依据和建议";
            case "answered" -> "答复理由";
            case "blocked" -> "启动被拦下";
            default -> step;
        };
    }
}
