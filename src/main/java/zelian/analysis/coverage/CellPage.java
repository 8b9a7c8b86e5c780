package zelian.analysis.coverage;

import java.util.List;
import zelian.ui.Page;

/** The duties that one cell of the matrix of responsibility counts. */
public record CellPage(String unit, String name, String word, String part, List<Line> lines) implements Page {

    /** @param parts how the unit has to do with it: 承担、牵头 */
    public record Line(
            String address, String list, int ordinal, String subject, String aspect, String matter, String parts) {}
}
