package zelian.rectification.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Page;

/** Items on the start page. {@code more} leads to the whole list. */
public record WaitingPart(String title, String note, List<Row> rows, String more) implements Page {

    /** One of them. */
    public record Row(
            String address,
            String title,
            String second,
            @Nullable Light light,
            String act) {}
}
