package zelian.pledge.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.document.WordFiles;
import zelian.document.Workbook;
import zelian.pledge.PledgeId;
import zelian.pledge.letter.Pledge;
import zelian.pledge.letter.Pledges;
import zelian.pledge.letter.Seats;
import zelian.ui.Download;

/** Letters as files: one as an official document, all that are shown in one zip, and the register as a table. */
@Controller
@RequestMapping("/pledges")
class PledgeFileController {

    private static final int MOST = 1_000;

    private static final List<Workbook.Column> COLUMNS = List.of(
            new Workbook.Column("年度", 8),
            new Workbook.Column("层面", 10),
            new Workbook.Column("单位", 20),
            new Workbook.Column("甲方职务", 24),
            new Workbook.Column("甲方", 10),
            new Workbook.Column("乙方职务", 24),
            new Workbook.Column("乙方", 10),
            new Workbook.Column("个性条款", 10),
            new Workbook.Column("状态", 12),
            new Workbook.Column("签订期限", 14),
            new Workbook.Column("生效日期", 14),
            new Workbook.Column("编号", 18),
            new Workbook.Column("扫描件", 8));

    private final Register register;
    private final Pledges pledges;
    private final Seats seats;
    private final PledgeDocument document;
    private final Directory directory;

    PledgeFileController(
            Register register, Pledges pledges, Seats seats, PledgeDocument document, Directory directory) {
        this.register = register;
        this.pledges = pledges;
        this.seats = seats;
        this.document = document;
        this.directory = directory;
    }

    @GetMapping("/{id}/letter.docx")
    Download word(@PathVariable PledgeId id, Viewer viewer) {
        var pledge = seats.shown(id, viewer);
        return Download.word(PledgeDocument.fileName(pledge), out -> WordFiles.write(document.of(pledge), out));
    }

    @GetMapping("/letters.zip")
    Download all(PledgeFilter asked, Viewer viewer) {
        var found = pledges.get(
                rows(asked, viewer).stream().map(row -> new PledgeId(row.id())).toList());
        return new Download("责任书-" + viewer.day() + ".zip", "application/zip", out -> zip(found, out));
    }

    private void zip(List<Pledge> letters, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var names = new HashSet<String>();
            for (var letter : letters) {
                var name = PledgeDocument.fileName(letter);
                var word = new ByteArrayOutputStream();
                WordFiles.write(document.of(letter), word);
                zip.putNextEntry(
                        new ZipEntry(names.add(name) ? name : letter.head().id() + ".docx"));
                word.writeTo(zip);
                zip.closeEntry();
            }
        }
    }

    @GetMapping("/export.xlsx")
    Download excel(PledgeFilter asked, Viewer viewer) {
        var rows = rows(asked, viewer);
        var units = directory.unitNames(
                rows.stream().map(row -> new UnitId(row.unit())).collect(Collectors.toSet()));
        return Download.excel("责任书台账-" + viewer.day() + ".xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet(
                        "责任书",
                        COLUMNS,
                        rows.stream()
                                .map(row -> cells(row, units.getOrDefault(new UnitId(row.unit()), "—")))
                                .iterator());
            }
        });
    }

    private static List<Object> cells(PledgeRow row, String unit) {
        return List.of(
                row.year(),
                row.level().label(),
                unit,
                row.upperTitle(),
                row.upperName(),
                row.lowerTitle(),
                row.lowerName(),
                row.clauses(),
                row.word(),
                row.dueOn(),
                row.effectiveOn() == null ? "" : row.effectiveOn(),
                row.number() == null ? "" : row.number(),
                row.scans());
    }

    private List<PledgeRow> rows(PledgeFilter asked, Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("pledges");
        }
        return register.rows(asked.year() == null ? asked.of(viewer.day().getYear()) : asked, viewer, MOST);
    }
}
