package zelian.supervision.visit;

import java.util.List;
import zelian.ui.Page;

/** On the page of a visit: what the year's division of tasks gives the unit, to be checked one by one (检查清单). */
public record ChecklistPart(List<Row> rows) implements Page {

    /** @param late how many milestones are late on the visit's day; {@code next} the next one to come, "—" if none is */
    public record Row(
            String address, String number, String words, String part, String progress, int late, String next) {}
}
