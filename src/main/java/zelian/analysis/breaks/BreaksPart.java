package zelian.analysis.breaks;

import java.util.List;
import zelian.ui.Page;

/** The breaks of the chain on the start page (断链): how many of each kind, for how long, where most. */
public record BreaksPart(long all, int oldest, List<Summary> summary) implements Page {}
