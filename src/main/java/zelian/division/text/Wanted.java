package zelian.division.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.meeting.AgendaItemId;

/** A line as somebody writes it; who is chosen by post. */
public record Wanted(
        String words,
        @Nullable AgendaItemId item,
        @Nullable TenureId leader,
        @Nullable UnitId unit,
        List<UnitId> helpers,
        @Nullable TenureId handler,
        String goal,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<Point> points) {

    /** A milestone to be. */
    public record Point(LocalDate day, String words) {}
}
