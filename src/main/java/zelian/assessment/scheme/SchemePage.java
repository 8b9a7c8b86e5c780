package zelian.assessment.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One version of a scheme: its tree, what it still lacks, what changed since the version before, and its way.
 *
 * @param turn whose turn it is; null if nobody's
 * @param back why it was sent back or withdrawn last; null if it was not
 * @param faults what it lacks before it can be submitted; only for whoever drafts
 */
public record SchemePage(
        String address,
        String title,
        String version,
        String state,
        @Nullable String turn,
        @Nullable String back,
        List<Step> steps,
        List<Fact> facts,
        List<Row> rows,
        List<String> faults,
        List<String> hints,
        List<Change> changes,
        List<Link> versions,
        Forms forms,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /**
     * One indicator.
     *
     * @param level 1 to 3; 0 for what is counted outside the weights
     * @param points what it is worth of a hundred
     * @param clause the text it rests on
     * @param edit where it is changed; null for who only reads
     * @param add where something is put beneath it
     */
    public record Row(
            int level,
            String title,
            String kind,
            String weight,
            String points,
            String how,
            String standard,
            String requirement,
            String amount,
            @Nullable Link clause,
            @Nullable String edit,
            @Nullable String add) {}

    /** What changed in one indicator; {@code how} is a badge word. */
    public record Change(String how, String title, List<String> what) {}

    /**
     * What this reader may do now.
     *
     * @param step the label of the step that is theirs to take; null if none is
     * @param judges whether that step judges
     * @param trying and {@code starting}: a trial, an appraisal that counts
     * @param freezing whether the bases may be frozen now
     */
    public record Forms(
            boolean editing,
            boolean submitting,
            @Nullable String step,
            boolean judges,
            boolean withdrawing,
            boolean revising,
            boolean trying,
            boolean starting,
            boolean freezing,
            String missing,
            List<Option> missings) {}
}
