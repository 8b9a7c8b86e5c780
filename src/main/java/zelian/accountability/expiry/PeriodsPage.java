package zelian.accountability.expiry;

import java.util.List;
import zelian.ui.Page;

/**
 * When influence periods end (到期日历): by month, the next one first; only what the reader knows the case of.
 *
 * @param months those with an end
 * @param open those whose end is not known yet: 留党察看 lasts until rights are restored
 */
public record PeriodsPage(List<Month> months, List<Row> open) implements Page {

    /** The periods that end in one month, such as 2027 年 3 月. */
    public record Month(String title, List<Row> rows) {}

    /** One period of one person. */
    public record Row(String address, String who, String form, String since, String until) {}

    public boolean empty() {
        return months.isEmpty() && open.isEmpty();
    }
}
