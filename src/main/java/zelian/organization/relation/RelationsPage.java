package zelian.organization.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/** 机构关系: how bodies stand to each other on a day, as a figure and as a table. */
public record RelationsPage(
        LocalDate day,
        LocalDate today,
        @Nullable Figure figure,
        List<Row> rows,
        boolean enters,
        List<Option> kinds,
        List<Option> units)
        implements Page {

    /** One relation; {@code ends} if the reader may end it now. */
    public record Row(
            UUID id,
            String from,
            String kind,
            String to,
            LocalDate since,
            @Nullable LocalDate until,
            String document,
            boolean ends) {}
}
