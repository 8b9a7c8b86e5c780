package zelian.intake.upload;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.document.Sheet;
import zelian.document.Workbook;
import zelian.intake.Field;
import zelian.intake.ImportKind;
import zelian.intake.Line;
import zelian.intake.Problem;
import zelian.ui.Download;
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Say;
import zelian.ui.Step;
import zelian.ui.Tab;

/** Shows a file on its way in: what was found, what is wrong, what would happen. */
@Service
class Reviewing {

    private static final int PAGE = 50;
    private static final int DIFFERENCES = 200;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Importing importing;
    private final Uploads uploads;
    private final Verdicts verdicts;

    Reviewing(Importing importing, Uploads uploads, Verdicts verdicts) {
        this.importing = importing;
        this.uploads = uploads;
        this.verdicts = verdicts;
    }

    ReviewPage page(UUID id, @Nullable String show, @Nullable Integer after, Viewer viewer) {
        var upload = uploads.get(id, viewer.person());
        var kind = importing.kind(upload.kind(), viewer);
        var sheets = uploads.sheets(id);
        var columns = uploads.columns(id);
        var tally = verdicts.tally(id);
        var chosen = show != null ? show : tally.faulty() + tally.doubtful() > 0 ? "problems" : "all";
        var shown = kind.fields().stream()
                .filter(field ->
                        columns.stream().anyMatch(column -> column.field().equals(field.name())))
                .toList();
        var mapped = columns.stream().map(FileRows.Column::field).collect(Collectors.toSet());
        return new ReviewPage(
                id,
                kind.title(),
                "/imports/new?kind=" + kind.key(),
                upload.fileName(),
                MOMENT.format(upload.uploadedAt()) + " 上传，" + tally.rows() + " 行数据",
                upload.state() == Upload.State.OPEN,
                upload.cameTo(),
                uploads.before(upload)
                        .map(before -> "同一份文件已在 " + before.uploadedOn() + " 导入过；再导入一次，内容相同的不会改变。")
                        .orElse(null),
                Importing.missing(kind, mapped),
                steps(upload, tally, columns),
                tabs(id, tally, chosen),
                headings(shown, columns),
                rows(id, chosen, after == null ? -1 : after, shown, columns, sheets),
                new ReviewPage.Tallies(
                        tally.rows(), tally.good(), tally.doubtful(), tally.faulty(), tally.faults(), tally.doubts()),
                verdicts.effects(id),
                verdicts.differences(id, DIFFERENCES),
                matchings(kind, sheets, columns),
                kind.fields().stream()
                        .map(field -> new Option(field.name(), field.label()))
                        .toList(),
                leftOut(sheets));
    }

    private static List<Step> steps(Upload upload, Verdicts.Tally tally, List<FileRows.Column> columns) {
        var read = Step.done("上传", tally.rows() + " 行", "读取 " + Say.count(upload.readMillis()) + " 毫秒");
        var matched =
                columns.stream().filter(column -> !column.field().isEmpty()).count();
        var match = Step.done("对列", columns.size() + " 列，对上 " + matched + " 列");
        var found = "错误 " + tally.faults() + " 处，疑点 " + tally.doubts() + " 处";
        return switch (upload.state()) {
            case OPEN -> List.of(read, match, Step.now("核对", found), Step.toCome("入库", "一次写入，全有或全无"));
            case DONE ->
                List.of(
                        read,
                        match,
                        Step.done("核对", found),
                        Step.done("入库", "导入 " + upload.taken() + " 行，" + upload.doneOn()));
            case DISCARDED -> List.of(read, match, Step.done("核对", found), Step.toCome("入库", "已放弃，没有写入"));
        };
    }

    private static List<Tab> tabs(UUID id, Verdicts.Tally tally, String chosen) {
        var faultyOrDoubtful = tally.faulty() + tally.doubtful();
        return List.of(
                tab(id, "problems", "错误与疑点 " + faultyOrDoubtful + " 行", chosen),
                tab(id, "faults", "错误 " + tally.faulty() + " 行", chosen),
                tab(id, "doubts", "疑点 " + tally.doubtful() + " 行", chosen),
                tab(id, "all", "全部 " + tally.rows() + " 行", chosen));
    }

    private static Tab tab(UUID id, String show, String label, String chosen) {
        return new Tab(label, "/imports/" + id + "?show=" + show, show.equals(chosen));
    }

    private static List<ReviewPage.Heading> headings(List<Field> shown, List<FileRows.Column> columns) {
        return shown.stream()
                .map(field -> new ReviewPage.Heading(
                        columns.stream()
                                .filter(column -> column.field().equals(field.name()))
                                .findFirst()
                                .map(column -> Sheet.letters(column.column()))
                                .orElse(""),
                        field.label()))
                .toList();
    }

    private Pageful<ReviewPage.Row> rows(
            UUID id,
            String show,
            int after,
            List<Field> shown,
            List<FileRows.Column> columns,
            List<FileRows.SheetHead> sheets) {
        var ordinals = verdicts.ordinals(id, show, after, PAGE + 1);
        var problems = verdicts.problems(id, ordinals);
        var lines = uploads.lines(id, ordinals, columns, sheets);
        return Pageful.of(
                        lines,
                        PAGE,
                        line -> Integer.toString(line.ordinal()),
                        after < 0 ? null : Integer.toString(after))
                .map(line -> row(id, line, shown, problems.getOrDefault(line.ordinal(), List.of())));
    }

    private static ReviewPage.Row row(UUID id, Line line, List<Field> shown, List<Problem> problems) {
        return new ReviewPage.Row(
                line.sheet(),
                line.number(),
                shown.stream()
                        .map(field -> new ReviewPage.Cell(
                                line.get(field.name()),
                                worst(problems, field.name()),
                                "/imports/" + id + "/cells/" + line.ordinal() + "/" + field.name()))
                        .toList());
    }

    private static @Nullable Problem worst(List<Problem> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .min((one, other) -> one.level().compareTo(other.level()))
                .orElse(null);
    }

    private static List<ReviewPage.Matching> matchings(
            ImportKind kind, List<FileRows.SheetHead> sheets, List<FileRows.Column> columns) {
        var several = sheets.stream().filter(sheet -> sheet.headerRow() > 0).count() > 1;
        var demands =
                kind.fields().stream().collect(Collectors.toMap(Field::name, field -> field.required() ? "必填" : "选填"));
        return columns.stream()
                .map(column -> new ReviewPage.Matching(
                        several ? sheets.get(column.sheet()).name() : "",
                        "column." + column.sheet() + "." + column.column(),
                        Sheet.letters(column.column()),
                        column.heading(),
                        column.field(),
                        column.sample(),
                        demands.getOrDefault(column.field(), "—")))
                .toList();
    }

    private static List<String> leftOut(List<FileRows.SheetHead> sheets) {
        var said = new ArrayList<String>();
        for (var sheet : sheets) {
            if (sheet.headerRow() == 0) {
                said.add("工作表“" + sheet.name() + "”没有表头，整张未读");
            } else if (!sheet.leftOut().isEmpty()) {
                said.add("工作表“" + sheet.name() + "”" + String.join("、", sheet.leftOut()));
            }
        }
        return said;
    }

    CellPage cell(UUID id, int ordinal, String field, Viewer viewer) {
        var upload = uploads.get(id, viewer.person()).requireOpen();
        var kind = importing.kind(upload.kind(), viewer);
        var label = kind.fields().stream()
                .filter(known -> known.name().equals(field))
                .map(Field::label)
                .findFirst()
                .orElseThrow(() -> new NotFound("field " + field));
        var columns = uploads.columns(id);
        var line = uploads.lines(id, List.of(ordinal), columns, uploads.sheets(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("line " + ordinal));
        var reason = worst(verdicts.problems(id, List.of(ordinal)).getOrDefault(ordinal, List.of()), field);
        return new CellPage(
                id,
                ordinal,
                field,
                label,
                "工作表“" + line.sheet() + "”第 " + line.number() + " 行",
                line.get(field),
                reason == null ? null : reason.message());
    }

    /** The rows with a column saying what is wrong; to be put right elsewhere and brought back. */
    Download annotated(UUID id, boolean faultyOnly, Viewer viewer) {
        var upload = uploads.get(id, viewer.person());
        var kind = importing.kind(upload.kind(), viewer);
        var lines = importing.submission(upload).lines();
        var problems =
                verdicts.problems(id, IntStream.range(0, lines.size()).boxed().toList());
        var columns = new ArrayList<Workbook.Column>();
        kind.fields().forEach(field -> columns.add(new Workbook.Column(field.label(), 18)));
        columns.add(new Workbook.Column("导入时发现", 60));
        var rows = lines.stream()
                .filter(line -> !faultyOnly || faulty(problems, line))
                .map(line -> annotated(kind, line, problems.getOrDefault(line.ordinal(), List.of())))
                .iterator();
        return Download.excel(kind.title() + (faultyOnly ? "-退回的行" : "-标注") + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet(kind.title(), columns, rows);
            }
        });
    }

    private static boolean faulty(Map<Integer, List<Problem>> problems, Line line) {
        return problems.getOrDefault(line.ordinal(), List.of()).stream()
                .anyMatch(problem -> problem.level() == Problem.Level.ERROR);
    }

    private static List<String> annotated(ImportKind kind, Line line, List<Problem> problems) {
        var labels = kind.fields().stream().collect(Collectors.toMap(Field::name, Field::label));
        var cells = new ArrayList<String>();
        kind.fields().forEach(field -> cells.add(line.get(field.name())));
        cells.add(problems.stream()
                .map(problem -> problem.level().label() + "：" + labels.getOrDefault(problem.field(), "") + "，"
                        + problem.message())
                .collect(Collectors.joining("；")));
        return cells;
    }
}
