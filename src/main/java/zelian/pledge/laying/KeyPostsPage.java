package zelian.pledge.laying;

import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The key posts of one unit, and how many each other has (重点岗位).
 *
 * @param marked the posts that are key posts now
 */
public record KeyPostsPage(
        List<Option> units,
        String unit,
        String unitName,
        List<Option> posts,
        List<String> marked,
        String why,
        List<Line> all)
        implements Page {

    /** A unit that has key posts. */
    public record Line(String address, String unit, String posts, String why) {}
}
