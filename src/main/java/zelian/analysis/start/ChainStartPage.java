package zelian.analysis.start;

import java.util.List;
import zelian.ui.Page;

/** Where a walk along the chain begins: what one seeks, what one had in hand, and other ways in. */
public record ChainStartPage(List<Line> recent, List<Way> ways) implements Page {

    /** An object the reader acted on lately; leads to the chain around it. */
    public record Line(String kind, String title, String chain, String who, String state) {}

    /** Another way in, and what one sees there. */
    public record Way(String title, String what, String address) {}
}
