package zelian.renewal.register;

import java.util.List;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** The bases of a year from one appraisal, unit by unit. */
public record BasesPage(int year, String title, String source, List<String> measures, Pageful<Row> rows)
        implements Page {

    /** One unit: its share by measure, such as 95.2%（20 / 21）, in the order of the columns; with its result. */
    public record Row(String unit, String address, List<String> shares) {}
}
