package zelian.problem.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Gantt;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Tab;

/** All projects under way over the months (路径图), and the same as a table. */
public record PathPage(
        List<Tab> tabs,
        @Nullable Gantt gantt,
        List<Row> rows,
        List<Option> units,
        @Nullable String unit,
        String total) implements Page {

    /** One milestone. */
    public record Row(String project, String address, String words, String owner, String day, String state) {}
}
