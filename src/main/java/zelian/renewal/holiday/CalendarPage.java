package zelian.renewal.holiday;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Page;

/**
 * The working days of one year: the notice that is known, what it moved, and the form to enter it.
 *
 * @param notice its title; null while it is not known
 * @param moved what was worked out again when it was entered, for whoever may read it
 */
public record CalendarPage(
        int year,
        @Nullable String notice,
        List<String> off,
        List<String> worked,
        List<Row> moved,
        int movedInAll,
        List<Link> years,
        boolean mayEnter)
        implements Page {

    /** One task whose day moved. */
    public record Row(String address, String number, String title, String unit, String before, String after) {}
}
