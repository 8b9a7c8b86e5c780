package zelian.regulation.descent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/** Every descent of a rule; {@code keeps}: whether this reader may open another. */
public record DescentsPage(List<Row> rows, boolean keeps) implements Page {

    /** One descent: how many texts, of which how many nobody has verified. */
    public record Row(
            UUID id,
            String title,
            String note,
            int texts,
            @Nullable LocalDate since,
            int unverified) {}
}
