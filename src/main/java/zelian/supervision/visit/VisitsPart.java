package zelian.supervision.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Page;

/** The visits of a round. {@code plan} leads to planning another one; null if the reader may not. */
public record VisitsPart(List<Row> rows, @Nullable Link plan) implements Page {

    /** One of them. */
    public record Row(
            String address,
            String title,
            String unit,
            String mode,
            String day,
            String visitors,
            int findings,
            String state) {}
}
