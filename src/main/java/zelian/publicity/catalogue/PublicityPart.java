package zelian.publicity.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * How far a list is made known, on its page.
 *
 * @param proposal what can be proposed; null if it is not the reader's, or the version is open or on its way
 */
public record PublicityPart(
        List<CataloguePage.Row> rows, @Nullable Proposal proposal) implements Page {

    /** @param scopes how far, with how many lines are open that far */
    public record Proposal(String unit, String list, String version, List<Option> scopes) {}
}
