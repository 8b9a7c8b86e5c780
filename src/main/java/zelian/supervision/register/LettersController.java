package zelian.supervision.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.document.Workbook;
import zelian.ui.Download;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;
import zelian.ui.Say;

/** Letters as a list, and as Excel. */
@Controller
class LettersController {

    private static final int SIZE = 50;
    private static final List<Workbook.Column> COLUMNS = List.of(
            new Workbook.Column("文号", 20),
            new Workbook.Column("文种", 12),
            new Workbook.Column("标题", 44),
            new Workbook.Column("制发单位", 18),
            new Workbook.Column("受文单位", 18),
            new Workbook.Column("签收人", 10),
            new Workbook.Column("状态", 10),
            new Workbook.Column("签发", 12),
            new Workbook.Column("签收", 12),
            new Workbook.Column("回告期限", 12),
            new Workbook.Column("回告", 12),
            new Workbook.Column("采纳情况", 10),
            new Workbook.Column("评价", 10),
            new Workbook.Column("重办次数", 10),
            new Workbook.Column("办结", 12));

    private final LetterRows letters;
    private final LetterLines lines;
    private final Directory directory;
    private final Rights rights;

    LettersController(LetterRows letters, LetterLines lines, Directory directory, Rights rights) {
        this.letters = letters;
        this.lines = lines;
        this.directory = directory;
        this.rights = rights;
    }

    @GetMapping("/letters")
    Page list(LetterFilter filter, Viewer viewer, HttpServletRequest request) {
        requireReader(viewer);
        var found = letters.rows(filter, viewer, SIZE + 1);
        var names = lines.names(found);
        var totals = letters.totals(filter, viewer);
        var rows = Pageful.of(found, SIZE, LetterRows.Row::key, filter.after())
                .map(row -> line(row, names, viewer))
                .ofTotal(totals.all());
        return new LettersPage(
                new LettersPage.Filter(filter.q(), filter.kind(), filter.unit(), filter.state()),
                LetterWords.kinds(),
                units(viewer),
                LetterWords.states(),
                rows,
                "共 %s 件，在办 %s，逾期 %s，已办结 %s"
                        .formatted(
                                Say.count(totals.all()),
                                Say.count(totals.open()),
                                Say.count(totals.late()),
                                Say.count(totals.closed())),
                "ADVICE".equals(filter.kind()) ? AdviceInWords.of(letters.advice(viewer)) : null,
                rights.mayAnywhere(viewer, Area.SUPERVISION, Act.DRAFT),
                rows.rows().stream().filter(LettersPage.Row::signable).count(),
                request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    @GetMapping("/letters/export")
    Download export(LetterFilter filter, Viewer viewer) {
        requireReader(viewer);
        return Download.excel("函件台账-" + viewer.day() + ".xlsx", out -> {
            var rows = letters.every(filter, viewer);
            var names = lines.names(rows);
            try (var book = new Workbook(out)) {
                book.sheet(
                        "函件台账",
                        COLUMNS,
                        rows.stream().map(row -> cells(row, names)).iterator());
            }
        });
    }

    private void requireReader(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.SUPERVISION, Act.READ);
    }

    private LettersPage.Row line(LetterRows.Row row, LetterLines.Names names, Viewer viewer) {
        return new LettersPage.Row(
                row.id().toString(),
                row.number() == null ? "—" : row.number(),
                row.title(),
                lines.second(row),
                names.unit(row.body()),
                names.unit(row.unit()),
                names.person(row.addressee()),
                LetterWords.state(row.state(), row.returned()),
                lines.light(row, viewer.day()),
                row.issuedOn() == null ? Say.day(row.draftedOn()) + " 起草" : Say.day(row.issuedOn()) + " 签发",
                lines.turn(row, names),
                row.state().equals("SUBMITTED")
                        && row.signer().equals(viewer.person().value()));
    }

    private static List<@Nullable Object> cells(LetterRows.Row row, LetterLines.Names names) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.number());
        cells.add(LetterWords.kind(row.kind()));
        cells.add(row.title());
        cells.add(names.unit(row.body()));
        cells.add(names.unit(row.unit()));
        cells.add(names.person(row.addressee()));
        cells.add(LetterWords.state(row.state(), row.returned()));
        cells.add(row.issuedOn());
        cells.add(row.receivedOn());
        cells.add(row.replyBy());
        cells.add(row.repliedOn());
        cells.add(LetterWords.adoption(row.adoption()));
        cells.add(LetterWords.grade(row.grade()));
        cells.add(row.redone());
        cells.add(row.closedOn());
        return cells;
    }

    private List<Option> units(Viewer viewer) {
        var ids = letters.units(viewer).stream().map(UnitId::new).collect(Collectors.toSet());
        return directory.unitNames(ids).entrySet().stream()
                .map(unit -> new Option(unit.getKey().toString(), unit.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
