package zelian.notice.workbench;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/** The rest of the month, by date (本月要事). */
public record MonthPart(int month, List<Day> days) implements Page {

    /** One day with what falls due on it. */
    public record Day(LocalDate day, String title, @Nullable String second, String address, String act) {}
}
