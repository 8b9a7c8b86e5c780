package zelian.supervision.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One finding: what was found, how far it has come, whose turn it is.
 *
 * @param light how near the end of the unit's clock is; null if it does not run
 * @param turn whose turn it is; null if nobody's
 * @param next the reader's own next act, leading to its form
 */
public record FindingPage(
        String address,
        String title,
        String number,
        String state,
        @Nullable Light light,
        @Nullable String until,
        @Nullable String turn,
        @Nullable Link next,
        String unit,
        List<Link> crumbs,
        List<Step> steps,
        String side,
        String fact,
        List<Fact> facts,
        List<Said> said,
        Forms forms,
        List<Page> parts,
        List<Page> aside)
        implements Page {

    /** An objection, a decision, a reason, as said. */
    public record Said(String label, String who, LocalDate day, String words) {}

    /** The forms this reader gets now. */
    public record Forms(
            @Nullable Rewording rewording,
            @Nullable Answering answering,
            @Nullable Deciding deciding,
            @Nullable Opening opening) {}

    /** Rewording what nobody was told of yet. */
    public record Rewording(
            List<Option> sides,
            String side,
            String basis,
            @Nullable String duty,
            @Nullable String clause,
            List<Option> duties,
            List<Option> clauses,
            int lock) {}

    /** Confirming or disputing, until that day. */
    public record Answering(LocalDate confirmBy) {}

    /** Deciding a dispute. {@code hindered} says why the reader may not; null if they may. */
    public record Deciding(@Nullable String hindered) {}

    /** Opening an item, or saying that none is needed. */
    public record Opening(List<Option> natures) {}
}
