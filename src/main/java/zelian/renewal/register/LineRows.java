package zelian.renewal.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.renewal.opening.Change;
import zelian.renewal.year.YearSight;
import zelian.ui.Option;
import zelian.ui.Pageful;

/** Puts the lines of one drafted list together for one reader. */
@Repository
class LineRows {

    private static final int SIZE = 50;

    private final JdbcClient db;
    private final YearSight sight;
    private final Directory directory;

    LineRows(JdbcClient db, YearSight sight, Directory directory) {
        this.db = db;
        this.sight = sight;
        this.directory = directory;
    }

    private record Taken(UUID id, UUID unit, UUID list) {}

    private record Line(UUID id, int ordinal, String matter, String subject, UUID former) {}

    private record Noted(UUID line, Change change, String note) {}

    LinesPage page(int year, UUID list, @Nullable Change change, @Nullable String after, Viewer viewer) {
        sight.requireReader(viewer);
        var taken = db.sql("""
                select t.id, t.unit, t.list from renewal.taken_list t
                where  t.year = :year and t.list = :list and t.drafted and t.unit = any (:units)
                """)
                .param("year", year)
                .param("list", list)
                .param("units", sight.units(viewer))
                .query(Taken.class)
                .optional()
                .orElseThrow(() -> new NotFound("list " + list + " of " + year));
        var lines = lines(taken, change, after);
        var notes = notes(lines);
        return new LinesPage(
                year,
                "/years/%d/lists/%s".formatted(year, list),
                directory.unitName(new UnitId(taken.unit())),
                "/duty-lists/" + taken.list(),
                change == null ? null : change.name(),
                Option.of(Change.values(), Change::label),
                Pageful.of(lines, SIZE, line -> String.valueOf(line.ordinal()), after)
                        .map(line -> new LinesPage.Row(
                                line.ordinal(),
                                line.matter(),
                                line.subject(),
                                "/duties/" + line.former(),
                                notes.getOrDefault(line.id(), List.of()).stream()
                                        .map(noted -> new LinesPage.Note(
                                                noted.change().label(),
                                                noted.note(),
                                                noted.change().asksForALook()))
                                        .toList())));
    }

    private List<Line> lines(Taken taken, @Nullable Change change, @Nullable String after) {
        return db.sql("""
                select l.id, l.ordinal, l.matter, l.subject, l.former from renewal.taken_line l
                where  l.taken = :taken and l.ordinal > :after
                and    (cast(:change as text) is null
                        or exists (select 1 from renewal.line_change c where c.line = l.id and c.change = :change))
                order  by l.ordinal limit :limit
                """)
                .param("taken", taken.id())
                .param("after", number(after))
                .param("change", change == null ? null : change.name())
                .param("limit", SIZE + 1)
                .query(Line.class)
                .list();
    }

    private Map<UUID, List<Noted>> notes(List<Line> lines) {
        List<Noted> notes = db.sql("select line, change, note from renewal.line_change where line = any (:lines)")
                .param("lines", lines.stream().map(Line::id).toArray(UUID[]::new))
                .query(Noted.class)
                .list();
        return notes.stream()
                .sorted((one, other) -> one.change().compareTo(other.change()))
                .collect(Collectors.groupingBy(Noted::line));
    }

    private static int number(@Nullable String after) {
        return after != null && after.matches("\\d{1,6}") ? Integer.parseInt(after) : 0;
    }
}
