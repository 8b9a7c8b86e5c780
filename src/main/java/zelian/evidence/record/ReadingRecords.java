package zelian.evidence.record;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.evidence.RecordKind;
import zelian.ui.Months;
import zelian.ui.Option;
import zelian.ui.Pageful;

/** Records in lists: all one may see, one's own by month. */
@Service
class ReadingRecords {

    private static final int SIZE = 50;
    private static final int EXPORTED_AT_ONCE = 1_000;

    private final Lines lines;
    private final RecordRows rows;
    private final Directory directory;
    private final Rights rights;

    ReadingRecords(Lines lines, RecordRows rows, Directory directory, Rights rights) {
        this.lines = lines;
        this.rows = rows;
        this.directory = directory;
        this.rights = rights;
    }

    RecordListPage page(RecordFilter filter, Viewer viewer, String exportAddress) {
        var found = lines.page(filter, viewer, SIZE);
        return new RecordListPage(
                new Pageful<>(rows.of(found.rows()), found.next(), found.first(), found.total()),
                Objects.requireNonNullElse(filter.q(), ""),
                Objects.requireNonNullElse(filter.kind(), ""),
                Objects.requireNonNullElse(filter.state(), ""),
                filter.unit() == null ? "" : filter.unit().toString(),
                Objects.requireNonNullElse(filter.month(), ""),
                Option.of(RecordKind.values(), RecordKind::label),
                units(viewer),
                exportAddress);
    }

    /** Everything the filter shows, a thousand at a time. */
    Iterator<List<?>> exported(RecordFilter filter, Viewer viewer) {
        return new Iterator<>() {
            private @Nullable RecordFilter next = filter;
            private Iterator<RecordRow> block = List.<RecordRow>of().iterator();

            @Override
            public boolean hasNext() {
                while (!block.hasNext() && next != null) {
                    var page = lines.page(next, viewer, EXPORTED_AT_ONCE);
                    block = rows.of(page.rows()).iterator();
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

    private static List<?> cells(RecordRow row) {
        return List.of(
                row.happenedOn(),
                row.kind(),
                row.unitName(),
                row.ownerName(),
                row.deed(),
                row.place(),
                row.proof(),
                row.citations(),
                row.state(),
                row.late() ? "补录" : "",
                row.enteredByName() == null ? "" : row.enteredByName());
    }

    OwnRecordsPage own(Viewer viewer) {
        var year = viewer.day().getYear();
        var shown = rows.of(lines.own(viewer, year));
        var byMonth = new LinkedHashMap<YearMonth, List<RecordRow>>();
        shown.forEach(row -> byMonth.computeIfAbsent(YearMonth.from(row.happenedOn()), month -> new ArrayList<>())
                .add(row));
        var counts = IntStream.rangeClosed(1, viewer.day().getMonthValue())
                .mapToObj(month -> byMonth.getOrDefault(YearMonth.of(year, month), List.of())
                        .size())
                .toList();
        return new OwnRecordsPage(
                year,
                viewer.name(),
                new Months("1 至 " + counts.size() + " 月记实条数", counts),
                rhythm(counts, shown.size()),
                lines.awaiting(viewer).size(),
                byMonth.entrySet().stream()
                        .map(month -> new OwnRecordsPage.Month(month.getKey().getMonthValue() + " 月", month.getValue()))
                        .toList());
    }

    /** How evenly the year was spread (节奏), without a score. */
    private static String rhythm(List<Integer> counts, int all) {
        var empty = IntStream.range(0, counts.size() - 1)
                .filter(month -> counts.get(month) == 0)
                .mapToObj(month -> (month + 1) + " 月")
                .toList();
        return "1 至 " + counts.size() + " 月共 " + all + " 条"
                + (empty.isEmpty() ? "，月月有记" : "，" + String.join("、", empty) + "没有记实");
    }

    private List<Option> units(Viewer viewer) {
        var readable = rights.units(viewer, Area.TASK, Act.READ);
        return directory.units(viewer.day()).stream()
                .filter(unit -> readable.contains(unit.id()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }
}
