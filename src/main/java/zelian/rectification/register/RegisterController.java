package zelian.rectification.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.document.Workbook;
import zelian.rectification.Nature;
import zelian.ui.Download;
import zelian.ui.ObjectKinds;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;
import zelian.ui.Say;

@Controller
class RegisterController {

    private static final int SIZE = 50;
    private static final int LOOK_BACKS = 200;
    private static final List<Workbook.Column> COLUMNS = List.of(
            new Workbook.Column("整改编号", 22),
            new Workbook.Column("问题", 40),
            new Workbook.Column("来源", 30),
            new Workbook.Column("单位", 24),
            new Workbook.Column("责任人", 10),
            new Workbook.Column("责任领导", 10),
            new Workbook.Column("牵头部门", 20),
            new Workbook.Column("性质", 12),
            new Workbook.Column("状态", 10),
            new Workbook.Column("立项", 12),
            new Workbook.Column("时限", 12),
            new Workbook.Column("延期次数", 10),
            new Workbook.Column("退回次数", 10),
            new Workbook.Column("销号", 12));

    private final Register register;
    private final Lines lines;
    private final Directory directory;
    private final Rights rights;
    private final TransactionTemplate transaction;
    private final ObjectKinds kinds;

    RegisterController(
            Register register,
            Lines lines,
            Directory directory,
            Rights rights,
            TransactionTemplate transaction,
            ObjectKinds kinds) {
        this.register = register;
        this.lines = lines;
        this.directory = directory;
        this.rights = rights;
        this.transaction = transaction;
        this.kinds = kinds;
    }

    @GetMapping("/rectification/items")
    Page list(RegisterFilter filter, Viewer viewer, HttpServletRequest request) {
        requireReader(viewer);
        var found = register.rows(filter, viewer, SIZE + 1);
        var names = lines.names(found);
        var totals = register.totals(filter, viewer);
        return new RegisterPage(
                new RegisterPage.Filter(
                        filter.q(),
                        filter.unit(),
                        filter.state(),
                        filter.nature() == null ? null : filter.nature().name(),
                        filter.source()),
                units(viewer),
                Option.words(States.FILTERS.toArray(String[]::new)),
                Option.of(Nature.values(), Nature::label),
                sources(),
                Pageful.of(found, SIZE, Register.Row::key, filter.after())
                        .map(row -> line(row, names, viewer))
                        .ofTotal(totals.all()),
                "共 %s 项，在办 %s，逾期 %s，已销号 %s"
                        .formatted(
                                Say.count(totals.all()),
                                Say.count(totals.open()),
                                Say.count(totals.late()),
                                Say.count(totals.struckOff())),
                request.getQueryString() == null ? "" : "?" + request.getQueryString(),
                rights.mayAnywhere(viewer, Area.RECTIFICATION, Act.LEAD));
    }

    @GetMapping("/rectification/items/export")
    Download export(RegisterFilter filter, Viewer viewer) {
        requireReader(viewer);
        return Download.excel("整改台账-" + viewer.day() + ".xlsx", out -> {
            var rows = new ArrayList<Register.Row>();
            transaction.executeWithoutResult(status -> {
                try (var every = register.every(filter, viewer)) {
                    every.forEach(rows::add);
                }
            });
            var names = lines.names(rows);
            try (var book = new Workbook(out)) {
                book.sheet(
                        "整改台账",
                        COLUMNS,
                        rows.stream().map(row -> cells(row, names)).iterator());
            }
        });
    }

    @GetMapping("/rectification/look-backs")
    Page lookBacks(Viewer viewer) {
        requireReader(viewer);
        var found = register.lookBacks(viewer, LOOK_BACKS);
        var names = lines.names(found);
        return new LookBacksPage(found.stream()
                .map(row -> new LookBacksPage.Row(
                        row.address(),
                        row.number(),
                        row.title(),
                        names.unit(row.unit()),
                        names.person(row.owner()),
                        Say.day(row.struckOffOn()),
                        Say.day(row.lookBack()),
                        lines.light(row, viewer.day())))
                .toList());
    }

    private void requireReader(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.RECTIFICATION, Act.READ);
    }

    private RegisterPage.Row line(Register.Row row, Lines.Names names, Viewer viewer) {
        return new RegisterPage.Row(
                row.address(),
                row.number(),
                row.title(),
                row.source(),
                names.unit(row.unit()),
                names.person(row.owner()),
                row.nature().label(),
                States.word(row.state()),
                row.lookBack() == null ? lines.light(row, viewer.day()) : null,
                lines.turn(row, names),
                lines.note(row));
    }

    private static List<@Nullable Object> cells(Register.Row row, Lines.Names names) {
        var cells = new ArrayList<@Nullable Object>(List.of(
                row.number(),
                row.title(),
                row.source(),
                names.unit(row.unit()),
                names.person(row.owner()),
                names.person(row.leader()),
                names.unit(row.leadUnit()),
                row.nature().label(),
                States.word(row.state()),
                row.openedOn(),
                row.due(),
                row.extensions(),
                row.sendBacks()));
        cells.add(row.struckOffOn());
        return cells;
    }

    private List<Option> units(Viewer viewer) {
        var ids = register.units(viewer).stream().map(UnitId::new).collect(Collectors.toSet());
        return directory.unitNames(ids).entrySet().stream()
                .map(unit -> new Option(unit.getKey().toString(), unit.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private List<Option> sources() {
        return kinds.all().stream()
                .filter(kind -> List.of("finding", "letter", "unit").contains(kind.kind()))
                .map(kind -> new Option(kind.kind(), kind.label()))
                .toList();
    }
}
