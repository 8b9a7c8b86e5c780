package zelian.rectification.item;

import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/** The form that opens an item. {@code clocks} says how long each nature gives from today. */
public record OpeningPage(List<Option> units, List<Option> sources, List<Option> natures, String clocks)
        implements Page {}
