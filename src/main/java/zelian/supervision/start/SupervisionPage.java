package zelian.supervision.start;

import java.util.List;
import zelian.ui.Page;

/** Where 督责 begins: how its strands stand, as far as the reader may see them. */
public record SupervisionPage(List<Strand.Shown> strands) implements Page {}
