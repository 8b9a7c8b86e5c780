package zelian.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;

/**
 * What stands around every page: the head, the side navigation and the bar of the demonstration.
 *
 * @param reader null before signing in; then there is no navigation
 * @param groups the side navigation, already reduced to what the reader may open
 * @param bar what stands above the head (the demonstration's bar)
 * @param unit beside the logotype: the organisation and the year
 * @param head at the right of the head: inbox, the post one acts under
 * @param foot sentences of the foot
 */
public record Frame(
        @Nullable Viewer reader,
        List<Group> groups,
        List<Page> bar,
        List<Page> unit,
        List<Page> head,
        List<Page> person,
        List<Page> foot) {

    /**
     * A headed stretch of the side navigation.
     *
     * @param chain whether its items hang on the line of the chain
     */
    public record Group(@Nullable String heading, boolean chain, List<Item> items) {}

    /**
     * One item of the side navigation.
     *
     * @param path null for a link of the chain under which there is nothing for this reader
     * @param todo how many matters of it wait for the reader
     * @param current whether it, or something under it, is the page shown
     * @param under what opens beneath it while it is current
     */
    public record Item(
            String label, @Nullable String path, @Nullable String icon, int todo, boolean current, List<Item> under) {}
}
