package zelian.regulation.descent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;
import zelian.ui.Gantt;

/**
 * One descent as it is drawn: a bar for the time each text was in force, and the same as a table.
 *
 * @param note where it tends to
 */
public record Traced(
        UUID id, String title, String note, @Nullable Gantt gantt, List<Row> rows) {

    /** One text; {@code former} is the one it took the place of. */
    public record Row(
            UUID id,
            int lock,
            String words,
            String gist,
            LocalDate since,
            @Nullable LocalDate until,
            String state,
            @Nullable String checked,
            @Nullable String former,
            @Nullable UUID clause,
            String seenIn,
            String hands,
            boolean recorded,
            boolean mine) {}

    static Traced of(UUID id, String title, String note, List<Waypoint> line, Viewer viewer) {
        var day = viewer.day();
        return new Traced(
                id,
                title,
                note,
                Gantt.of(
                        line.stream()
                                .map(one -> one.head().text())
                                .map(text -> new Gantt.Bar(
                                        text.title() + text.article(),
                                        text.since() + " 至 " + (text.until() == null ? "今" : text.until()),
                                        "/regulations/descents/" + id + "#texts",
                                        text.since(),
                                        text.until() == null ? later(day, text.since()) : text.until(),
                                        List.of()))
                                .toList(),
                        day),
                line.stream().map(one -> row(one, line, viewer)).toList());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Row row(Waypoint one, List<Waypoint> line, Viewer viewer) {
        var head = one.head();
        var text = head.text();
        return new Row(
                head.id(),
                head.lock(),
                text.inWords(),
                text.gist(),
                text.since(),
                text.until(),
                one.word(viewer.day()),
                one instanceof Waypoint.Verified verified ? verified.checked().label() : null,
                line.stream()
                        .filter(other -> Objects.equals(other.head().id(), text.follows()))
                        .map(other -> other.head().text().inWords())
                        .findFirst()
                        .orElse(null),
                text.clause(),
                text.seenIn(),
                head.recordedName() + " " + head.recordedOn() + " 收录"
                        + (one instanceof Waypoint.Verified verified
                                ? "，" + verified.byName() + " " + verified.on() + " 核验"
                                : ""),
                one instanceof Waypoint.Recorded,
                head.recordedBy().equals(viewer.person()));
    }
}
