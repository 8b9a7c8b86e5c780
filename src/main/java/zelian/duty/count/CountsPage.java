package zelian.duty.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * How many duties stand on the lists of a unit and of what lies below it.
 *
 * @param way the units above it, from the top
 * @param own its own list; null if it has none in force
 * @param late what is to be said about lists not yet in force; empty if there are none
 */
public record CountsPage(
        String unit,
        String name,
        int year,
        List<Option> years,
        List<Link> way,
        @Nullable Own own,
        List<Branch> branches,
        Total total,
        List<Bar> provenances,
        String late)
        implements Page {

    /** For who reads their own duties and no unit's. */
    static CountsPage ofNothing(String name, int year) {
        return new CountsPage(
                "", name, year, List.of(), List.of(), null, List.of(), new Total(0, 0, 0, 0, 0, null), List.of(), "");
    }

    /** Branches in which anyone has a list. */
    public List<Branch> withLists() {
        return branches.stream().filter(branch -> branch.lists() > 0).toList();
    }

    /** The others, by name. */
    public List<Branch> without() {
        return branches.stream().filter(branch -> branch.lists() == 0).toList();
    }

    /** The unit's own list, by 责任主体, 方面, 清单种类 and horizon. */
    public record Own(
            String address,
            String title,
            int items,
            List<Bar> subjects,
            List<Bar> series,
            List<Bar> horizons,
            int aspects) {}

    /** One word with its number; {@code percent} of the largest. */
    public record Bar(
            String word, int items, int percent, @Nullable String address) {}

    /** A unit right below with everything below it; {@code refined} in percent, null where nothing was handed down. */
    public record Branch(
            String address,
            String name,
            String kind,
            int units,
            int lists,
            int issued,
            int items,
            int common,
            int own,
            @Nullable Integer refined) {

        /** 3, or 1，在编 2. */
        public String listsInWords() {
            return lists == issued ? String.valueOf(issued) : issued + "，在编 " + (lists - issued);
        }
    }

    /** All branches together. */
    public record Total(
            int units,
            int issued,
            int items,
            int common,
            int own,
            @Nullable Integer refined) {}
}
