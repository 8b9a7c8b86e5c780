package zelian.pledge.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Page;

/** The letters of duty the reader is a side of. */
public record MyPledgesPart(List<Row> rows) implements Page {

    /** @param light of the day by which it is to be signed; null once it is */
    public record Row(
            String address,
            String title,
            String with,
            String state,
            String number,
            @Nullable Light light) {}
}
