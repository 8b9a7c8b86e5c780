package zelian.analysis.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;
import zelian.ui.Tab;

/**
 * What a search found, grouped by kind.
 *
 * @param tabs all kinds, or one
 * @param more whether the list was cut; then another word narrows it
 */
public record SearchPage(
        String words,
        List<Tab> tabs,
        List<Group> groups,
        int all,
        boolean more,
        @Nullable String kind) implements Page {

    /** What was found of one kind. */
    public record Group(String label, String address, List<Line> lines, int all) {}

    /** One object found. */
    public record Line(String title, String address, String chain, String second, String where, String state) {}
}
