package zelian.risk.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Page;

/**
 * One measure in force (防控措施): whose it is, how often, and what has become of it this year.
 *
 * @param arising where its owner says that it was called for; null if not the reader's to say
 */
public record MeasurePage(
        String title,
        String card,
        String cardAddress,
        List<Fact> facts,
        List<Row> rows,
        @Nullable String arising,
        List<Page> side)
        implements Page {

    /** One time it is asked for. {@code address} is null if the task is not the reader's to see. */
    public record Row(@Nullable String address, String label, String state, Light light, String doneOn) {}
}
