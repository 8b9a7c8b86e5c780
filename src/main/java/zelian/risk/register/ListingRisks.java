package zelian.risk.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.common.NotFound;
import zelian.risk.card.Category;
import zelian.risk.card.Edition;
import zelian.risk.card.Grade;
import zelian.risk.card.Layer;
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Say;

/** Puts the list of risk cards together for one reader. */
@Component
class ListingRisks {

    static final int SIZE = 50;
    private static final List<String> STATES = List.of("DRAFTED", "SENT_BACK", "SUBMITTED", "REVIEWED", "IN_FORCE");

    private final Register register;
    private final Directory directory;
    private final Rights rights;
    private final Deadlines deadlines;

    ListingRisks(Register register, Directory directory, Rights rights, Deadlines deadlines) {
        this.register = register;
        this.directory = directory;
        this.rights = rights;
        this.deadlines = deadlines;
    }

    RisksPage list(RiskFilter filter, Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("risk cards");
        }
        var found = register.rows(filter, viewer, SIZE + 1);
        var units = unitNames(found);
        var grades = register.grades(filter, viewer);
        var all = grades.values().stream().mapToLong(Long::longValue).sum();
        return new RisksPage(
                shown(filter),
                units(viewer),
                Option.of(Grade.values(), Grade::label),
                Option.of(Category.values(), Category::label),
                Option.of(Layer.values(), Layer::label),
                states(),
                Pageful.of(found, SIZE, RiskRow::number, filter.after())
                        .map(row -> row(row, units.getOrDefault(new UnitId(row.unit()), "—"), viewer))
                        .ofTotal(all),
                "共 %s 张，高 %s，中 %s，低 %s"
                        .formatted(
                                Say.count(all),
                                Say.count(grades.getOrDefault("HIGH", 0L)),
                                Say.count(grades.getOrDefault("MIDDLE", 0L)),
                                Say.count(grades.getOrDefault("LOW", 0L))),
                query(filter),
                rights.mayAnywhere(viewer, Area.DUTY, Act.DRAFT),
                bulk(filter, viewer));
    }

    private java.util.Map<UnitId, String> unitNames(List<RiskRow> rows) {
        return directory.unitNames(
                rows.stream().map(row -> new UnitId(row.unit())).collect(Collectors.toSet()));
    }

    private static RisksPage.Filter shown(RiskFilter filter) {
        return new RisksPage.Filter(
                filter.q(),
                text(filter.unit()),
                filter.grade() == null ? null : filter.grade().name(),
                filter.category() == null ? null : filter.category().name(),
                filter.layer() == null ? null : filter.layer().name(),
                filter.state());
    }

    private List<Option> units(Viewer viewer) {
        Set<UnitId> readable = rights.units(viewer, Area.DUTY, Act.READ);
        return directory.units(viewer.day()).stream()
                .filter(unit -> readable.contains(unit.id()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    private static List<Option> states() {
        return Stream.concat(
                        STATES.stream().map(state -> new Option(state, Edition.word(state))),
                        Stream.of(new Option(RiskFilter.DUE, "到期应评估"), new Option(RiskFilter.CLOSED, "已撤销")))
                .toList();
    }

    private RisksPage.Row row(RiskRow row, String unit, Viewer viewer) {
        return new RisksPage.Row(
                row.id().toString(),
                "/risks/" + row.id(),
                row.number(),
                row.power() + "·" + row.step(),
                row.forms(),
                unit,
                row.graded().label() + "风险",
                row.likelihood() + " × " + row.impact() + " = " + row.likelihood() * row.impact(),
                row.kind().label(),
                row.word(),
                row.measures() + " 条",
                row.reviewOn() == null || row.closedOn() != null
                        ? null
                        : deadlines.light(row.reviewOn(), viewer.day()));
    }

    /** What the reader may do about all the rows of one state. */
    private RisksPage.@Nullable Bulk bulk(RiskFilter filter, Viewer viewer) {
        if ((filter.is("DRAFTED") || filter.is("SENT_BACK")) && rights.mayAnywhere(viewer, Area.DUTY, Act.DRAFT)) {
            return new RisksPage.Bulk("/risks/submission", "送审勾选的卡", "送分管领导审核；没有措施的不能送审", false);
        }
        var secretary = rights.mayAnywhere(viewer, Area.DUTY, Act.APPROVE);
        if (filter.is("SUBMITTED")
                && (secretary || viewer.has(Role.MEMBER) && rights.mayAnywhere(viewer, Area.DUTY, Act.REVIEW))) {
            return new RisksPage.Bulk("/risks/review", "审核通过勾选的卡", "退回的写一个理由，勾选的都退；自己送审的不能自己审", true);
        }
        if (filter.is("REVIEWED") && viewer.has(Role.DISCIPLINE)) {
            return new RisksPage.Bulk("/risks/filing", "备案勾选的卡", "备案即生效，措施按频次排成责任人的任务", true);
        }
        return null;
    }

    private static String query(RiskFilter filter) {
        var address = UriComponentsBuilder.newInstance();
        add(address, "q", filter.q());
        add(address, "unit", text(filter.unit()));
        add(address, "grade", filter.grade() == null ? null : filter.grade().name());
        add(
                address,
                "category",
                filter.category() == null ? null : filter.category().name());
        add(address, "layer", filter.layer() == null ? null : filter.layer().name());
        add(
                address,
                "likelihood",
                filter.likelihood() == null ? null : filter.likelihood().toString());
        add(address, "impact", filter.impact() == null ? null : filter.impact().toString());
        add(address, "state", filter.state());
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value);
        }
    }

    private static @Nullable String text(@Nullable UnitId unit) {
        return unit == null ? null : unit.toString();
    }
}
