package zelian.duty.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.document.Block;
import zelian.document.Report;
import zelian.document.WordFiles;
import zelian.document.Workbook;
import zelian.duty.Column;
import zelian.duty.DutyListId;
import zelian.ui.Download;

/** A version as files: Excel with the columns it came in by, so that it can come back, and Word for printing. */
@Controller
class ListFileController {

    /** The columns in the order of the office's own file. */
    private static final List<Column> ORDER = List.of(
            Column.SUBJECT,
            Column.ASPECT,
            Column.MATTER,
            Column.CONTENT,
            Column.KIND,
            Column.FREQUENCY,
            Column.DUE,
            Column.LEAD,
            Column.LEAD_UNIT,
            Column.SUPPORT,
            Column.SUPERVISOR,
            Column.BASIS,
            Column.METRIC,
            Column.PUBLICITY);

    /** Columns that stand in the file only where a line has something to say in them. */
    private static final List<Column> SELDOM =
            Stream.of(Column.values()).filter(column -> !column.usual()).toList();

    private final ReadingLists reading;
    private final Directory directory;

    ListFileController(ReadingLists reading, Directory directory) {
        this.reading = reading;
        this.directory = directory;
    }

    @GetMapping("/duty-lists/{id}/export.xlsx")
    Download excel(@PathVariable UUID id, @RequestParam(required = false) @Nullable String version, Viewer viewer) {
        var access = reading.access(new DutyListId(id), viewer);
        var asked = reading.version(access, new ReadingLists.Asked(version, null), viewer);
        var items = reading.visible(asked, access, viewer);
        var columns = Stream.concat(
                        ORDER.stream(),
                        SELDOM.stream().filter(column -> items.stream().anyMatch(says(column))))
                .toList();
        var headings = Stream.concat(
                        Stream.of(new Workbook.Column("序号", 6)),
                        columns.stream().map(column -> new Workbook.Column(column.label(), width(column))))
                .toList();
        return Download.excel(fileName(asked) + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet(
                        "责任清单",
                        headings,
                        items.stream().map(item -> cells(item, columns)).iterator());
            }
        });
    }

    @GetMapping("/duty-lists/{id}/print.docx")
    Download word(@PathVariable UUID id, @RequestParam(required = false) @Nullable String version, Viewer viewer) {
        var access = reading.access(new DutyListId(id), viewer);
        var asked = reading.version(access, new ReadingLists.Asked(version, null), viewer);
        var unit =
                directory.unit(access.list().unit()).map(Directory.Unit::name).orElse("");
        var report = new Report(
                access.list().title(),
                asked.head().number() + "，" + state(asked),
                blocks(reading.visible(asked, access, viewer)),
                unit,
                asked instanceof Version.Issued issued ? issued.issuedOn() : viewer.day(),
                true);
        return Download.word(fileName(asked) + ".docx", out -> WordFiles.write(report, out));
    }

    private static Predicate<Item> says(Column column) {
        return column == Column.POLARITY
                ? item -> item.wording().negative()
                : item -> !item.wording().word(column).isEmpty();
    }

    /** One table for each 责任主体, in the order of the list. */
    private static List<Block> blocks(List<Item> items) {
        var bySubject = new LinkedHashMap<String, List<Item>>();
        items.forEach(item -> bySubject
                .computeIfAbsent(item.wording().word(Column.SUBJECT), subject -> new ArrayList<>())
                .add(item));
        var blocks = new ArrayList<Block>();
        bySubject.forEach((subject, lines) -> {
            blocks.add(Block.heading(1, subject + "（" + lines.size() + " 项）"));
            blocks.add(new Block.Table(
                    List.of("序号", "方面", "责任事项", "责任内容和量化指标", "频次和时限", "牵头领导", "责任部门", "监督主体", "依据"),
                    List.of(3, 5, 9, 18, 8, 7, 9, 6, 12),
                    lines.stream().map(ListFileController::printed).toList()));
        });
        return blocks;
    }

    private static List<String> printed(Item item) {
        var words = item.wording();
        return List.of(
                String.valueOf(item.ordinal()),
                words.word(Column.ASPECT),
                words.word(Column.MATTER) + (words.own() ? "★" : ""),
                joined("；", words.word(Column.CONTENT), words.word(Column.METRIC)),
                joined("，", words.word(Column.FREQUENCY), words.word(Column.DUE)),
                words.word(Column.LEAD),
                joined("／", words.word(Column.LEAD_UNIT), words.word(Column.SUPPORT)),
                words.word(Column.SUPERVISOR),
                words.word(Column.BASIS));
    }

    private static String joined(String mark, String first, String second) {
        return second.isEmpty() || second.equals(first) ? first : first.isEmpty() ? second : first + mark + second;
    }

    private static List<Object> cells(Item item, List<Column> columns) {
        var cells = new ArrayList<Object>();
        cells.add(item.ordinal());
        columns.forEach(column -> cells.add(item.wording().word(column)));
        return cells;
    }

    private static int width(Column column) {
        return switch (column) {
            case MATTER, METRIC, BASIS -> 32;
            case CONTENT -> 56;
            case DUE, LEAD, SUPPORT -> 22;
            case KIND, FREQUENCY -> 10;
            default -> 16;
        };
    }

    private static String state(Version version) {
        return version instanceof Version.Issued issued ? issued.since() + " 起执行" : version.word();
    }

    private static String fileName(Version version) {
        return version.head().list().title() + version.head().number();
    }
}
