package zelian.problem.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.document.Block;
import zelian.document.Report;
import zelian.document.WordFiles;
import zelian.document.Workbook;
import zelian.problem.work.Milestone;
import zelian.ui.Download;

/** The three lists as files: three sheets, or three tables one after the other. */
@Controller
@RequestMapping("/problems")
class ProblemFileController {

    private static final int MOST = 5_000;

    private final ListingProblems listing;
    private final Directory directory;

    ProblemFileController(ListingProblems listing, Directory directory) {
        this.listing = listing;
        this.directory = directory;
    }

    /** One list as a table. */
    private record Sheet(String name, List<String> head, List<Integer> widths, List<List<String>> rows) {}

    @GetMapping("/export.xlsx")
    Download excel(ProblemFilter filter, Viewer viewer) {
        var sheets = sheets(filter, viewer);
        return Download.excel("三张清单-" + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                for (var sheet : sheets) {
                    book.sheet(
                            sheet.name(),
                            IntStream.range(0, sheet.head().size())
                                    .mapToObj(i -> new Workbook.Column(
                                            sheet.head().get(i), sheet.widths().get(i) * 3))
                                    .toList(),
                            sheet.rows().iterator());
                }
            }
        });
    }

    @GetMapping("/lists.docx")
    Download word(ProblemFilter filter, Viewer viewer) {
        var blocks = sheets(filter, viewer).stream()
                .flatMap(sheet -> Stream.<Block>of(
                        Block.heading(1, sheet.name()), new Block.Table(sheet.head(), sheet.widths(), sheet.rows())))
                .toList();
        var report = new Report(
                "问题清单、责任清单、项目清单",
                viewer.day().getYear() + " 年",
                blocks,
                directory.unitName(viewer.unit()),
                viewer.day(),
                true);
        return Download.word("三张清单-" + viewer.day() + ".docx", out -> WordFiles.write(report, out));
    }

    private List<Sheet> sheets(ProblemFilter filter, Viewer viewer) {
        var rows = listing.rows(filter.whole(), viewer, MOST);
        var units = listing.unitNames(rows);
        return List.of(problems(rows, units), leadings(rows, units, listing.names(rows)), projects(rows, viewer));
    }

    private static Sheet problems(List<Register.Row> rows, Map<UnitId, String> units) {
        return new Sheet(
                "问题清单",
                List.of("编号", "问题", "表现、事例", "来源", "方面", "性质", "程度", "提出部门", "提出日期", "优先级", "状态"),
                List.of(5, 9, 12, 4, 4, 3, 3, 5, 5, 3, 4),
                rows.stream()
                        .map(row -> List.of(
                                row.number(),
                                row.title(),
                                row.facts(),
                                row.source().label(),
                                row.aspect().label(),
                                row.nature().label(),
                                row.gravity().label(),
                                units.getOrDefault(row.unit(), ""),
                                row.proposedOn().toString(),
                                row.priority() == null ? "" : row.priority().label(),
                                row.word()))
                        .toList());
    }

    private static Sheet leadings(List<Register.Row> rows, Map<UnitId, String> units, Map<PersonId, String> names) {
        return new Sheet(
                "责任清单",
                List.of("问题编号", "问题", "领衔领导", "责任部门", "配合部门", "责任类型", "认领状态", "认领日期"),
                List.of(5, 10, 4, 5, 8, 4, 4, 5),
                rows.stream()
                        .filter(row -> row.led() != null)
                        .map(row -> leading(row, Objects.requireNonNull(row.led()), units, names))
                        .toList());
    }

    private static List<String> leading(
            Register.Row row, Register.Led led, Map<UnitId, String> units, Map<PersonId, String> names) {
        return List.of(
                row.number(),
                row.title(),
                names.getOrDefault(led.lead(), ""),
                units.getOrDefault(led.unit(), ""),
                led.helpers().stream().map(unit -> units.getOrDefault(unit, "")).collect(Collectors.joining("、")),
                led.kind().label(),
                led.state().label(),
                said(led.claimedOn()));
    }

    private Sheet projects(List<Register.Row> rows, Viewer viewer) {
        var milestones = listing.milestones(rows);
        return new Sheet(
                "项目清单",
                List.of("项目编号", "问题编号", "项目", "目标", "举措", "节点", "完成标准", "起", "止", "进度", "成效"),
                List.of(5, 5, 8, 10, 12, 14, 8, 5, 5, 4, 3),
                rows.stream()
                        .filter(row -> row.run() != null)
                        .map(row -> project(row, Objects.requireNonNull(row.run()), milestones, viewer))
                        .toList());
    }

    private static List<String> project(
            Register.Row row, Register.Run run, Map<UUID, List<Milestone>> milestones, Viewer viewer) {
        var own = milestones.getOrDefault(run.id(), List.of());
        return List.of(
                run.number(),
                row.number(),
                run.name(),
                run.goal(),
                run.measures(),
                own.stream()
                        .map(milestone -> "%s %s（%s）"
                                .formatted(milestone.dueOn(), milestone.words(), milestone.wordOn(viewer.day())))
                        .collect(Collectors.joining("；")),
                run.standard(),
                run.since().toString(),
                run.until().toString(),
                own.isEmpty() ? "" : own.stream().filter(Milestone::done).count() * 100 / own.size() + "%",
                run.effect() == null ? "" : run.effect().label());
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
