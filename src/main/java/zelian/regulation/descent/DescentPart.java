package zelian.regulation.descent;

import java.util.List;
import zelian.ui.Page;

/** How what is asked came about, on the page of a clause or of a duty that rests on it. */
public record DescentPart(List<Traced> descents) implements Page {}
