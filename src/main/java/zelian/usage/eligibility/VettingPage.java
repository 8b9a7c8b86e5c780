package zelian.usage.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One check of eligibility: about whom, for which day, and what was answered.
 *
 * @param next the reader's own next act
 * @param findings whether the reader sees what is on record
 */
public record VettingPage(
        String address,
        String title,
        String state,
        @Nullable Light light,
        @Nullable String turn,
        @Nullable Link next,
        boolean document,
        boolean findings,
        List<Step> steps,
        List<Fact> facts,
        List<Row> rows,
        Forms forms,
        List<Option> candidates,
        List<Option> opinions,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /**
     * One candidate.
     *
     * @param finding what is on record, for whoever gives opinions
     * @param reason sealed, once it may be read
     */
    public record Row(
            String words,
            String finding,
            @Nullable String opinion,
            String told,
            @Nullable String reason) {}

    /** What this reader may do now. */
    public record Forms(boolean giving, boolean suggesting, boolean signing, boolean withdrawing, boolean opening) {}
}
