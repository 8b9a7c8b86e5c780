package zelian.analysis.coverage;

import java.util.Comparator;
import java.util.List;
import zelian.ui.Page;

/** How much of each branch of the organisation is covered. */
public record HeatPage(int units, int covered, Heat heat) implements Page {

    /** Rounded down, so that 100% means all. */
    public int percent() {
        return units == 0 ? 0 : covered * 100 / units;
    }

    /** The branches least covered first, for the table. */
    public List<Heat.Row> coldestFirst() {
        return heat.rows().stream()
                .sorted(Comparator.comparingInt(Heat.Row::percent))
                .toList();
    }
}
