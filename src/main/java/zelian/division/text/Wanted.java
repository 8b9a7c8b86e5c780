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

    /** A line that others hang below. */
    public static Wanted headed(String words) {
        return new Wanted(words, null, null, null, List.of(), null, "", null, null, List.of());
    }

    /** The same, carrying out this requirement. */
    public Wanted carryingOut(@Nullable AgendaItemId requirement) {
        return new Wanted(words, requirement, leader, unit, helpers, handler, goal, since, until, points);
    }

    /** A milestone to be. */
    public record Point(LocalDate day, String words) {}
}
