package zelian.renewal.register;

import java.util.List;
import zelian.ui.Page;

/** On the page of a year: its schemes of assessment, and whether what progress is graded from is frozen (质量起点). */
public record BasesPart(int year, List<Row> rows) implements Page {

    /** One scheme. */
    public record Row(String address, String title, String state, String frozen) {}
}
