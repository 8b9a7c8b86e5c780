package zelian.renewal.correction;

import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/** Leave asked for to put a year right, and the form to ask for more. */
public record CorrectionsPage(int year, List<Row> rows, List<Option> units, boolean mayDecide) implements Page {

    /** One request; {@code open} if it waits for this reader. */
    public record Row(
            String address, String unit, String state, String reason, String asked, String decided, boolean open) {}
}
