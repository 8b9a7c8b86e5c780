package zelian.rectification.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Page;

/** Items struck off that are to be looked back on (回头看), the earliest first. */
public record LookBacksPage(List<Row> rows) implements Page {

    /** One of them. */
    public record Row(
            String address,
            String number,
            String title,
            String unit,
            String owner,
            String struckOff,
            String due,
            @Nullable Light light) {}
}
