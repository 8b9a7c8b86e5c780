package zelian.duty.mapping;

import java.util.List;
import java.util.UUID;
import zelian.ui.Page;

/**
 * The three lists of a body and how they correspond.
 *
 * @param rows the same as a table: each duty with the tasks and rules that carry it out
 * @param below how many units below carry out lines of this list, in how many lines, and how many of these in their own words
 */
public record MapPage(UUID list, String title, String version, String state, ListMap map, List<Row> rows, Below below)
        implements Page {

    /** One duty: {@code tasks} carry it out, {@code rules} support it or them. */
    public record Row(String address, int ordinal, String matter, List<Item> tasks, List<Item> rules) {}

    /** A task or a rule. */
    public record Item(String address, String matter) {}

    /** What units below made of the list. */
    public record Below(int units, int lines, int refined) {

        public int share() {
            return lines == 0 ? 0 : Math.round(100f * refined / lines);
        }
    }

    public String address() {
        return "/duty-lists/" + list;
    }

    /** Whether there is more than one list to put beside another. */
    public boolean several() {
        return map.columns().stream().filter(list -> !list.nodes().isEmpty()).count() > 1;
    }
}
