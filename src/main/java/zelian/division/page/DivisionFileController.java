package zelian.division.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.division.DivisionId;
import zelian.division.text.DivisionVersion;
import zelian.division.text.Line;
import zelian.division.text.Lines;
import zelian.division.text.VersionRows;
import zelian.document.Block;
import zelian.document.Report;
import zelian.document.WordFiles;
import zelian.document.Workbook;
import zelian.ui.Download;

/** A division as files: the printed table, and a workbook. */
@Controller
@RequestMapping("/divisions")
class DivisionFileController {

    private static final List<String> HEADINGS =
            List.of("序号", "重点工作", "任务", "举措", "责任领导", "牵头单位", "配合单位", "承办人", "目标、成果", "完成时间", "节点");
    private static final List<Integer> WIDTHS = List.of(3, 7, 8, 9, 4, 5, 7, 4, 8, 5, 12);

    private final VersionRows versions;
    private final Lines lines;
    private final DivisionPages pages;
    private final Directory directory;

    DivisionFileController(VersionRows versions, Lines lines, DivisionPages pages, Directory directory) {
        this.versions = versions;
        this.lines = lines;
        this.pages = pages;
        this.directory = directory;
    }

    @GetMapping("/{id}/export.xlsx")
    Download excel(@PathVariable DivisionId id, Viewer viewer) {
        var version = versions.get(id, viewer);
        var rows = rows(version);
        var columns = IntStream.range(0, HEADINGS.size())
                .mapToObj(i -> new Workbook.Column(HEADINGS.get(i), WIDTHS.get(i) * 3))
                .toList();
        return Download.excel("任务分工-" + version.head().year() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet("任务分工", columns, rows.iterator());
            }
        });
    }

    @GetMapping("/{id}/division.docx")
    Download word(@PathVariable DivisionId id, Viewer viewer) {
        var version = versions.get(id, viewer);
        var head = version.head();
        var report = new Report(
                head.title(),
                "第 " + head.ordinal() + " 版，" + version.word(),
                List.of(new Block.Table(HEADINGS, WIDTHS, rows(version))),
                directory.unitName(head.unit()),
                head.days().since() == null ? viewer.day() : head.days().since(),
                true);
        return Download.word("任务分工-" + head.year() + ".docx", out -> WordFiles.write(report, out));
    }

    private List<List<String>> rows(DivisionVersion version) {
        var all = lines.of(version.head().id());
        var names = pages.names(all);
        var units = pages.unitNames(all);
        var path = new ArrayList<>(List.of("", "", ""));
        var rows = new ArrayList<List<String>>();
        for (var line : all) {
            path.set(line.level() - 1, line.words());
            IntStream.range(line.level(), path.size()).forEach(level -> path.set(level, ""));
            if (line.leaf()) {
                rows.add(row(line, path, names, units));
            }
        }
        return rows;
    }

    private static List<String> row(
            Line line, List<String> path, Map<PersonId, String> names, Map<UnitId, String> units) {
        var answering = line.answering();
        return List.of(
                line.number(),
                path.get(0),
                path.get(1),
                path.get(2),
                answering.leader() == null
                        ? ""
                        : names.getOrDefault(answering.leader().person(), ""),
                answering.unit() == null ? "" : units.getOrDefault(answering.unit(), ""),
                DivisionPages.helpers(line, units),
                answering.handler() == null
                        ? ""
                        : names.getOrDefault(answering.handler().person(), ""),
                answering.goal(),
                answering.until() == null ? "" : answering.until().toString(),
                line.marks().stream()
                        .map(mark -> mark.dueOn() + " " + mark.words())
                        .collect(Collectors.joining("；")));
    }
}
