package zelian.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;

/**
 * A short list of objects on the start page or under another object, each with its light and the way to it.
 *
 * @param note how many there are, in words; null for nothing to say
 * @param link beside the title: to the whole list, or to what can be done; null for none
 */
public record MattersPart(
        String title,
        @Nullable String note,
        List<Row> rows,
        @Nullable Link link) implements Page {

    /** One of them; {@code act} is what the way to it is called. */
    public record Row(
            String address,
            String title,
            String second,
            @Nullable Light light,
            String act) {}
}
