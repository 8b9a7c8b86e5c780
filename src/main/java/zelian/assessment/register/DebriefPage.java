package zelian.assessment.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.assessment.debrief.References;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One debrief: how far it has come, what it says and rests on, what was said to it, what is to be put right.
 *
 * @param light of the day for drafts; null once it was handed in
 * @param turn whose turn it is; null if nobody's
 * @param next the reader's own next act
 * @param length how many characters of how many; null while the text is not the reader's to see
 */
public record DebriefPage(
        String address,
        String title,
        String state,
        @Nullable Light light,
        @Nullable String turn,
        @Nullable Link next,
        boolean document,
        List<Step> steps,
        List<Fact> facts,
        @Nullable String length,
        List<Passage> passages,
        List<Said> said,
        List<PointRow> points,
        Forms forms,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /** One section of the text. */
    public record Passage(String heading, String words, List<References.Shown> references) {}

    /** An opinion, the comment, a question with its answer. */
    public record Said(String label, String who, LocalDate day, String words) {}

    /**
     * A point to be put right.
     *
     * @param item the way to the item it became; null if it is none
     * @param opens whether the reader settles it now
     */
    public record PointRow(
            String address,
            String number,
            String title,
            String fact,
            String state,
            @Nullable Link item,
            boolean opens) {}

    /** Which forms this reader gets now; {@code natures} for those who open items. */
    public record Forms(
            boolean reviewing,
            boolean commenting,
            @Nullable String notYet,
            boolean questioning,
            boolean archiving,
            List<Option> natures) {}
}
