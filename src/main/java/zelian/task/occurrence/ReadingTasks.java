package zelian.task.occurrence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.task.Occurrence;
import zelian.ui.Option;
import zelian.ui.Pageful;

/** The list of occurrences, page by page, and whole for export. */
@Service
class ReadingTasks {

    private static final int SIZE = 50;
    private static final int EXPORTED_AT_ONCE = 1_000;

    private final TaskLines lines;
    private final TaskRows rows;
    private final Directory directory;
    private final Rights rights;
    private final WorkingCalendar calendar;

    ReadingTasks(TaskLines lines, TaskRows rows, Directory directory, Rights rights, WorkingCalendar calendar) {
        this.lines = lines;
        this.rows = rows;
        this.directory = directory;
        this.rights = rights;
        this.calendar = calendar;
    }

    TaskListPage page(TaskFilter filter, Viewer viewer, String exportAddress) {
        var readable = rights.units(viewer, Area.TASK, Act.READ);
        var found = lines.page(filter, viewer, readable, SIZE);
        var shown = rows.of(found.rows(), viewer.day());
        return new TaskListPage(
                new Pageful<>(shown, found.next(), found.first(), found.total()),
                Objects.requireNonNullElse(filter.q(), ""),
                Objects.requireNonNullElse(filter.state(), ""),
                filter.unit() == null ? "" : filter.unit().toString(),
                Objects.requireNonNullElse(filter.light(), ""),
                filter.mine(),
                units(viewer, readable),
                List.of(),
                exportAddress,
                notice(found.rows()));
    }

    /** Everything the filter shows, a thousand at a time. */
    Iterator<List<?>> exported(TaskFilter filter, Viewer viewer) {
        var readable = rights.units(viewer, Area.TASK, Act.READ);
        return new Iterator<>() {
            private @Nullable TaskFilter next = filter.after(null);
            private Iterator<TaskRow> block = List.<TaskRow>of().iterator();

            @Override
            public boolean hasNext() {
                while (!block.hasNext() && next != null) {
                    var page = lines.page(next, viewer, readable, EXPORTED_AT_ONCE);
                    block = rows.of(page.rows(), viewer.day()).iterator();
                    next = page.next() == null ? null : next.after(page.next());
                }
                return block.hasNext();
            }

            @Override
            public List<?> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return cells(block.next());
            }
        };
    }

    private static List<?> cells(TaskRow row) {
        var task = row.task();
        var cells = new ArrayList<Object>();
        cells.add(task.number());
        cells.add(task.title());
        cells.add(task.label());
        cells.add(row.unitName());
        cells.add(row.ownerName());
        cells.add(task.opensOn());
        cells.add(task.dueOn());
        cells.add(task.state().label());
        cells.add(row.light() == null ? "" : row.light().words());
        cells.add(task.doneOn() == null ? "" : task.doneOn());
        cells.add(row.late() && !task.open() ? "是" : "");
        return cells;
    }

    private List<Option> units(Viewer viewer, Set<UnitId> readable) {
        return directory.units(viewer.day()).stream()
                .filter(unit -> readable.contains(unit.id()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    private @Nullable String notice(List<Occurrence> shown) {
        return shown.stream()
                .map(task -> task.dueOn().getYear())
                .flatMap(year -> calendar.caveat(year).stream())
                .findFirst()
                .orElse(null);
    }
}
