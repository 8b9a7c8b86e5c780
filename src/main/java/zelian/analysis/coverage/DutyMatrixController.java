package zelian.analysis.coverage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;
import zelian.ui.Answer;
import zelian.ui.Download;
import zelian.ui.Option;
import zelian.ui.Pageful;

/** The matrix of responsibility, the duties behind each cell, and the whole as a table to keep. */
@Controller
class DutyMatrixController {

    static final int SIZE = 50;

    private final UnitsSeen seen;
    private final Laid laid;

    DutyMatrixController(UnitsSeen seen, Laid laid) {
        this.seen = seen;
        this.laid = laid;
    }

    /** Which part of the matrix. */
    record Asked(
            @Nullable UUID root,
            @Nullable String kind,
            @Nullable Axis axis,
            @Nullable Part part) {

        Axis columns() {
            return axis == null ? Axis.ASPECT : axis;
        }

        String query() {
            return String.join(
                    "&",
                    Stream.of(
                                    root == null ? null : "root=" + root,
                                    kind == null || kind.isEmpty()
                                            ? null
                                            : "kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8),
                                    "axis=" + columns(),
                                    part == null ? null : "part=" + part)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    @GetMapping("/coverage/duties")
    DutyMatrixPage matrix(Asked asked, @RequestParam @Nullable String after, Viewer viewer) {
        var all = seen.all(viewer);
        var matrix = matrix(asked, viewer);
        var rows = Pageful.of(
                        DutyMatrix.part(matrix.rows(), after, SIZE),
                        SIZE,
                        row -> row.unit().id().toString(),
                        after)
                .ofTotal(matrix.rows().size());
        return new DutyMatrixPage(
                seen.branches(all),
                asked.root() == null ? null : asked.root().toString(),
                UnitsSeen.kinds(all),
                asked.kind(),
                Option.of(Axis.values(), Axis::label),
                asked.columns().name(),
                Option.of(Part.values(), Part::label),
                asked.part() == null ? null : asked.part().name(),
                matrix.rows().size(),
                matrix.cells(),
                matrix.blind(),
                matrix.bare().size(),
                matrix.words(),
                matrix.reached(),
                DutyMatrix.byKind(rows.rows()).entrySet().stream()
                        .map(group -> new DutyMatrixPage.Group(
                                group.getKey(),
                                group.getValue().stream()
                                        .map(row -> shown(row, matrix))
                                        .toList()))
                        .toList(),
                rows.map(row -> shown(row, matrix)),
                asked.query());
    }

    /** @param word the column; empty for all of them */
    @GetMapping("/coverage/duties/units/{unit}")
    CellPage cell(
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "ASPECT") Axis axis,
            @RequestParam(required = false) @Nullable Part part,
            @RequestParam(defaultValue = "") String word,
            Viewer viewer) {
        var of = seen.one(unit, viewer);
        return new CellPage(
                of.id().toString(),
                of.name(),
                word.isEmpty() ? "全部责任" : word,
                part == null ? "承担、牵头、配合、监督" : part.label(),
                laid.cell(of, axis, word, part, viewer).stream()
                        .map(line -> new CellPage.Line(
                                "/duties/" + line.duty(),
                                line.listTitle(),
                                line.ordinal(),
                                line.subject(),
                                line.aspect(),
                                line.matter(),
                                line.parts()))
                        .toList());
    }

    @GetMapping("/coverage/duties/table")
    Answer table(Asked asked, Viewer viewer) {
        var matrix = matrix(asked, viewer);
        var columns = new ArrayList<>(List.of(new Column("单位类型", 14), new Column("单位", 26)));
        matrix.words().forEach(word -> columns.add(new Column(word, 12)));
        columns.add(new Column("合计", 8));
        columns.add(new Column("没有责任的", 50));
        return Download.excel("责任矩阵 " + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet(
                        "责任矩阵",
                        columns,
                        matrix.rows().stream().map(row -> cells(row, matrix)).iterator());
            }
        });
    }

    private static List<Object> cells(DutyMatrix.Row row, DutyMatrix matrix) {
        var cells = new ArrayList<Object>(List.of(row.unit().kind(), row.unit().name()));
        cells.addAll(row.counts());
        cells.add(row.sum());
        cells.add(String.join("、", matrix.missing(row)));
        return cells;
    }

    private DutyMatrix matrix(Asked asked, Viewer viewer) {
        var units = seen.of(seen.all(viewer), asked.root(), asked.kind());
        return DutyMatrix.of(
                units, laid.words(asked.columns(), viewer), laid.counts(units, asked.columns(), asked.part(), viewer));
    }

    private static DutyMatrixPage.Row shown(DutyMatrix.Row row, DutyMatrix matrix) {
        return new DutyMatrixPage.Row(
                row.unit().id().toString(), row.unit().name(), row.counts(), row.sum(), matrix.missing(row));
    }
}
