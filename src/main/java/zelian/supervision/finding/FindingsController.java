package zelian.supervision.finding;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.document.Workbook;
import zelian.ui.Download;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;
import zelian.ui.Say;

/** Findings as a list, and as Excel. */
@Controller
class FindingsController {

    private static final int SIZE = 50;
    private static final List<Workbook.Column> COLUMNS = List.of(
            new Workbook.Column("编号", 10),
            new Workbook.Column("类别", 8),
            new Workbook.Column("发现", 44),
            new Workbook.Column("轮次", 24),
            new Workbook.Column("单位", 18),
            new Workbook.Column("确认人", 10),
            new Workbook.Column("状态", 10),
            new Workbook.Column("登记人", 10),
            new Workbook.Column("登记", 12),
            new Workbook.Column("反馈", 12),
            new Workbook.Column("确认期限", 12),
            new Workbook.Column("确认", 12),
            new Workbook.Column("确认方式", 14),
            new Workbook.Column("裁定或了结", 12));

    private final FindingRows rows;
    private final Directory directory;
    private final Rights rights;
    private final Deadlines deadlines;

    FindingsController(FindingRows rows, Directory directory, Rights rights, Deadlines deadlines) {
        this.rows = rows;
        this.directory = directory;
        this.rights = rights;
        this.deadlines = deadlines;
    }

    @GetMapping("/findings")
    Page list(FindingFilter filter, Viewer viewer, HttpServletRequest request) {
        rights.requireAnywhere(viewer, Area.SUPERVISION, Act.READ);
        var found = rows.rows(filter, viewer, SIZE + 1);
        var names = names(found);
        var totals = rows.totals(filter, viewer);
        var shown = Pageful.of(found, SIZE, row -> row.id().toString(), filter.after())
                .map(row -> line(row, names, viewer))
                .ofTotal(totals.all());
        return new FindingsPage(
                new FindingsPage.Filter(filter.q(), filter.round(), filter.unit(), filter.side(), filter.state()),
                rows.rounds(viewer).entrySet().stream()
                        .map(round -> new Option(round.getKey().toString(), round.getValue()))
                        .toList(),
                units(viewer),
                Option.of(Side.values(), Side::label),
                states(),
                shown,
                "共 %s 条，经验 %s，不足 %s，未了结 %s，立项整改 %s"
                        .formatted(
                                Say.count(totals.all()),
                                Say.count(totals.experiences()),
                                Say.count(totals.shortfalls()),
                                Say.count(totals.unsettled()),
                                Say.count(totals.items())),
                shown.rows().stream().filter(FindingsPage.Row::confirmable).count(),
                request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    @GetMapping("/findings/export")
    Download export(FindingFilter filter, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.SUPERVISION, Act.READ);
        return Download.excel("督责发现-" + viewer.day() + ".xlsx", out -> {
            var every = rows.every(filter, viewer);
            var names = names(every);
            try (var book = new Workbook(out)) {
                book.sheet(
                        "督责发现",
                        COLUMNS,
                        every.stream().map(row -> cells(row, names)).iterator());
            }
        });
    }

    private record Names(Map<PersonId, String> people, Map<UnitId, String> units) {}

    private Names names(Collection<FindingRows.Row> found) {
        return new Names(
                directory.names(found.stream()
                        .flatMap(row -> Stream.of(row.owner(), row.lead()))
                        .map(PersonId::new)
                        .collect(Collectors.toSet())),
                directory.unitNames(
                        found.stream().map(row -> new UnitId(row.unit())).collect(Collectors.toSet())));
    }

    private FindingsPage.Row line(FindingRows.Row row, Names names, Viewer viewer) {
        var waits = row.state().equals("PUT");
        return new FindingsPage.Row(
                row.id().toString(),
                number(row),
                row.title(),
                row.round(),
                names.units().getOrDefault(new UnitId(row.unit()), "—"),
                names.people().getOrDefault(new PersonId(row.owner()), "—"),
                row.kind().label(),
                Finding.word(row.state(), row.kind()),
                waits && row.confirmBy() != null ? deadlines.light(row.confirmBy(), viewer.day()) : null,
                turn(row, names),
                row.confirmedHow() == null
                        ? ""
                        : How.valueOf(row.confirmedHow()).label(),
                waits && row.owner().equals(viewer.person().value()));
    }

    private static String turn(FindingRows.Row row, Names names) {
        return switch (row.state()) {
            case "PUT" -> names.people().getOrDefault(new PersonId(row.owner()), "—");
            case "RECORDED", "DISPUTED" -> names.people().getOrDefault(new PersonId(row.lead()), "—");
            case "CONFIRMED" ->
                row.kind() == Side.SHORTFALL ? names.people().getOrDefault(new PersonId(row.lead()), "—") : "—";
            default -> "—";
        };
    }

    private static List<@Nullable Object> cells(FindingRows.Row row, Names names) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(number(row));
        cells.add(row.kind().label());
        cells.add(row.title());
        cells.add(row.round());
        cells.add(names.units().getOrDefault(new UnitId(row.unit()), "—"));
        cells.add(names.people().getOrDefault(new PersonId(row.owner()), "—"));
        cells.add(Finding.word(row.state(), row.kind()));
        cells.add(row.recorderName());
        for (var day : new @Nullable LocalDate[] {row.recordedOn(), row.putOn(), row.confirmBy(), row.confirmedOn()}) {
            cells.add(day);
        }
        cells.add(
                row.confirmedHow() == null
                        ? null
                        : How.valueOf(row.confirmedHow()).label());
        cells.add(row.decidedOn());
        return cells;
    }

    private static String number(FindingRows.Row row) {
        return row.kind().counted() + String.format(Locale.ROOT, " %03d", row.ordinal());
    }

    private List<Option> units(Viewer viewer) {
        return directory
                .unitNames(rows.units(viewer).stream().map(UnitId::new).collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .map(unit -> new Option(unit.getKey().toString(), unit.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static List<Option> states() {
        var states = new ArrayList<>(Option.words(FindingFilter.OPEN, FindingFilter.LATE));
        Stream.of("RECORDED", "PUT", "DISPUTED", "CONFIRMED", "RECTIFYING", "WAIVED", "DROPPED")
                .forEach(stored -> states.add(
                        new Option(stored, stored.equals("CONFIRMED") ? "已确认" : Finding.word(stored, Side.SHORTFALL))));
        return states;
    }
}
