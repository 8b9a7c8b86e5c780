package zelian.analysis.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;
import zelian.ui.Answer;
import zelian.ui.Download;
import zelian.ui.NavEntry;
import zelian.ui.Pageful;

/** The matrix of coverage (覆盖矩阵), and the whole as a table to keep. */
@Controller
class CoverageController {

    private final UnitsSeen seen;
    private final Covered covered;
    private final Stages stages;

    CoverageController(UnitsSeen seen, Covered covered, Stages stages) {
        this.seen = seen;
        this.covered = covered;
        this.stages = stages;
    }

    @Bean
    static NavEntry coverage() {
        return NavEntry.of(NavEntry.Group.ACROSS, "覆盖矩阵", "/coverage", 40)
                .icon("matrix")
                .needs(Area.CHAIN, Act.READ);
    }

    /** One unit with its cells. */
    private record Line(Directory.Unit unit, Covered.Of of, List<ChainStage.Cell> cells) {

        boolean covered() {
            return ChainStage.covered(cells);
        }
    }

    @GetMapping("/coverage")
    CoveragePage matrix(
            @RequestParam @Nullable UUID root,
            @RequestParam @Nullable String kind,
            @RequestParam(defaultValue = "false") boolean gaps,
            @RequestParam @Nullable String after,
            Viewer viewer) {
        var all = seen.all(viewer);
        var lines = lines(seen.of(all, root, kind), viewer);
        var shown = lines.stream()
                .filter(line -> !gaps || !ChainStage.gaps(line.cells()).isEmpty())
                .toList();
        var part = Pageful.of(
                        after(shown, after),
                        DutyMatrixController.SIZE,
                        line -> line.unit().id().toString(),
                        after)
                .ofTotal(shown.size());
        return new CoveragePage(
                seen.branches(all),
                root == null ? null : root.toString(),
                UnitsSeen.kinds(all),
                kind,
                gaps,
                lines.size(),
                (int) lines.stream().filter(Line::covered).count(),
                Arrays.stream(ChainStage.values())
                        .map(stage -> new CoveragePage.Head(stage.label(), stage.link()))
                        .toList(),
                Arrays.stream(ChainStage.values())
                        .map(stage -> (int) lines.stream()
                                .filter(line ->
                                        line.cells().get(stage.ordinal()).closed())
                                .count())
                        .toList(),
                byKind(lines),
                groups(part.rows(), viewer),
                part.map(line -> row(line, null)),
                (root == null ? "" : "root=" + root + "&")
                        + (kind == null ? "" : "kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8)));
    }

    @GetMapping("/coverage/table")
    Answer table(@RequestParam @Nullable UUID root, @RequestParam @Nullable String kind, Viewer viewer) {
        var lines = lines(seen.of(seen.all(viewer), root, kind), viewer);
        var columns = new ArrayList<>(List.of(new Column("单位类型", 14), new Column("单位", 26)));
        Arrays.stream(ChainStage.values()).forEach(stage -> columns.add(new Column(stage.label(), 12)));
        columns.add(new Column("已覆盖", 8));
        columns.add(new Column("缺什么，怎么补", 60));
        return Download.excel("覆盖矩阵 " + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet(
                        "覆盖矩阵",
                        columns,
                        lines.stream().map(CoverageController::cells).iterator());
            }
        });
    }

    private static List<Object> cells(Line line) {
        var cells =
                new ArrayList<Object>(List.of(line.unit().kind(), line.unit().name()));
        line.cells()
                .forEach(cell -> cells.add(cell.closed() || cell.gap() ? cell.have() + " / " + cell.want() : "未到期"));
        cells.add(line.covered() ? "是" : "否");
        cells.add(String.join("；", missing(line)));
        return cells;
    }

    private List<Line> lines(List<Directory.Unit> units, Viewer viewer) {
        var counted = covered.of(units, viewer).stream().collect(toMap(Covered.Of::unit, of -> of));
        return units.stream()
                .map(unit -> {
                    var of = Objects.requireNonNull(counted.get(unit.id().value()), "every unit is counted");
                    return new Line(unit, of, stages.cells(of, viewer));
                })
                .toList();
    }

    private static List<Line> after(List<Line> lines, @Nullable String after) {
        var from = 0;
        for (var i = 0; after != null && i < lines.size(); i++) {
            if (lines.get(i).unit().id().toString().equals(after)) {
                from = i + 1;
            }
        }
        return lines.subList(from, Math.min(lines.size(), from + DutyMatrixController.SIZE + 1));
    }

    private static List<CoveragePage.Kind> byKind(List<Line> lines) {
        return lines.stream()
                .collect(groupingBy(line -> line.unit().kind(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(kind -> new CoveragePage.Kind(
                        kind.getKey(),
                        (int) kind.getValue().stream().filter(Line::covered).count(),
                        kind.getValue().size()))
                .toList();
    }

    private List<CoveragePage.Group> groups(List<Line> lines, Viewer viewer) {
        var principals = seen.principals(lines.stream().map(Line::unit).toList(), viewer.day());
        var groups = new LinkedHashMap<String, List<CoveragePage.Row>>();
        lines.forEach(line -> groups.computeIfAbsent(line.unit().kind(), kind -> new ArrayList<>())
                .add(row(line, principals)));
        return groups.entrySet().stream()
                .map(group -> new CoveragePage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static CoveragePage.Row row(Line line, @Nullable Map<UUID, String> principals) {
        return new CoveragePage.Row(
                "/units/" + line.unit().id(),
                line.unit().name(),
                principals == null ? null : principals.get(line.unit().id().value()),
                line.of().principals() > 0 && line.of().held() == 0,
                line.covered(),
                Arrays.stream(ChainStage.values())
                        .map(stage -> cell(stage, line))
                        .toList(),
                missing(line));
    }

    private static CoveragePage.Cell cell(ChainStage stage, Line line) {
        var cell = line.cells().get(stage.ordinal());
        return new CoveragePage.Cell(
                cell.closed() ? "closed" : cell.gap() ? "gap" : "later",
                cell.have(),
                cell.want(),
                stage == ChainStage.LISTED
                        ? "/duty-lists"
                        : "/chain/unit/" + line.unit().id());
    }

    private static List<String> missing(Line line) {
        return ChainStage.gaps(line.cells()).stream()
                .filter(stage -> line.of().duties() > 0
                        || !List.of(ChainStage.CLAIMED, ChainStage.SUPERVISED, ChainStage.TASKED)
                                .contains(stage))
                .map(stage -> stage.label() + "：" + stage.remedy())
                .toList();
    }
}
