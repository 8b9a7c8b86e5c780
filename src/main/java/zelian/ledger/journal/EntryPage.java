package zelian.ledger.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Page;

/**
 * One entry, with what changed and the proof that it stands in the tree.
 *
 * @param number counted from 1; null while it waits for its number
 * @param proof null until a head covers it
 */
public record EntryPage(
        @Nullable Long number,
        String sentence,
        String when,
        String who,
        List<Fact> facts,
        List<Change> changes,
        String canonical,
        @Nullable Proof proof)
        implements Page {

    /** One field before and after; null where it was not there. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}

    /**
     * @param path the hashes that lead from the digest to the root
     * @param holds whether they do, under a valid signature
     */
    public record Proof(String digest, String size, String root, String signedAt, List<String> path, boolean holds) {}
}
