package zelian.analysis.chain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Tab;

/**
 * The chain around one object (一链到底).
 *
 * @param link the kind and the address of the object's own page
 * @param meta who and since when, in the order of the page head
 * @param shown how many objects are on the chain, shown, folded: in words
 * @param picture null in the views that are lists
 * @param lists the rows of the chain as tables; empty in the other views
 * @param days what happened, by day; empty in the other views
 * @param breaks where it is broken, oldest first; listed under a picture of groups
 * @param grouped whether the picture shows groups
 */
public record ChainPage(
        String title,
        Link link,
        String state,
        List<String> meta,
        List<Tab> tabs,
        String action,
        String view,
        List<Option> units,
        @Nullable String unit,
        @Nullable String group,
        LocalDate asOf,
        LocalDate today,
        boolean onlyBroken,
        String shown,
        boolean cut,
        @Nullable Picture picture,
        @Nullable Panel panel,
        List<Listed> lists,
        List<Dated> days,
        List<Broken> breaks,
        int breakCount,
        boolean grouped)
        implements Page {

    /** One row of the chain as a table. */
    public record Listed(String kind, String label, String note, List<Line> lines) {}

    /** One object in a list. */
    public record Line(
            String title,
            String address,
            String chain,
            @Nullable String second,
            String who,
            String days,
            String state) {}

    /** What began on a day. */
    public record Dated(LocalDate day, List<Line> lines, List<String> labels) {}

    /** One place where it is broken. */
    public record Broken(
            String unit,
            String where,
            String missing,
            String before,
            String address,
            int days,
            String turn,
            String act) {}
}
