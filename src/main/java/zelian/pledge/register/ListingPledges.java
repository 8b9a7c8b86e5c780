package zelian.pledge.register;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.common.NotFound;
import zelian.pledge.letter.Pledge;
import zelian.pledge.pair.Tier;
import zelian.pledge.signing.Awaiting;
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Say;

/** Puts the list of letters together for one reader. */
@Component
class ListingPledges {

    static final int SIZE = 50;
    private static final List<String> STATES = List.of(
            "DRAFTED",
            "OFFERED",
            "ASKED",
            "CONFIRMED",
            "HALF_SIGNED",
            "EFFECTIVE",
            "EVALUATED",
            "ARCHIVED",
            "SUPERSEDED",
            "VOIDED");

    private final Register register;
    private final Rates rates;
    private final Awaiting awaiting;
    private final Directory directory;
    private final Rights rights;
    private final Deadlines deadlines;

    ListingPledges(
            Register register,
            Rates rates,
            Awaiting awaiting,
            Directory directory,
            Rights rights,
            Deadlines deadlines) {
        this.register = register;
        this.rates = rates;
        this.awaiting = awaiting;
        this.directory = directory;
        this.rights = rights;
        this.deadlines = deadlines;
    }

    PledgesPage list(PledgeFilter asked, Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("pledges");
        }
        var filter = asked.year() == null ? asked.of(viewer.day().getYear()) : asked;
        var year = filter.year() == null ? viewer.day().getYear() : filter.year();
        var found = register.rows(filter, viewer, SIZE + 1);
        return new PledgesPage(
                new PledgesPage.Filter(
                        filter.q(),
                        String.valueOf(year),
                        filter.tier() == null ? null : filter.tier().name(),
                        filter.unit() == null ? null : filter.unit().toString(),
                        filter.state()),
                years(viewer),
                Arrays.stream(Tier.values())
                        .map(tier -> new Option(tier.name(), tier.label() + "：" + tier.between()))
                        .toList(),
                units(viewer),
                states(),
                rates(year, viewer),
                Pageful.of(found, SIZE, PledgeRow::key, filter.after())
                        .map(row -> row(row, viewer))
                        .ofTotal(register.count(filter, viewer)),
                query(filter),
                awaiting.of(viewer).ready().size(),
                rights.mayAnywhere(viewer, Area.DUTY, Act.DRAFT),
                bulk(filter, viewer));
    }

    private List<PledgesPage.Rate> rates(int year, Viewer viewer) {
        var lines = rates.of(year, viewer).lines();
        return Arrays.stream(Tier.values())
                .map(tier -> rate(
                        tier,
                        year,
                        lines.stream()
                                .filter(line -> line.pair().tier() == tier)
                                .toList()))
                .filter(rate -> rate.pairs() > 0)
                .toList();
    }

    private static PledgesPage.Rate rate(Tier tier, int year, List<Rates.Line> lines) {
        var signed = (int) lines.stream().filter(Rates.Line::signed).count();
        var without = (int) lines.stream().filter(line -> line.letter() == null).count();
        return new PledgesPage.Rate(
                tier.label(),
                tier.between(),
                lines.size(),
                signed,
                lines.size() - signed - without,
                without,
                "/pledges?year=" + year + "&tier=" + tier.name());
    }

    private List<Option> years(Viewer viewer) {
        var years = new TreeSet<>(register.years(viewer));
        years.add(viewer.day().getYear());
        return years.descendingSet().stream()
                .map(year -> new Option(year.toString(), year + " 年"))
                .toList();
    }

    private List<Option> units(Viewer viewer) {
        var readable = rights.units(viewer, Area.DUTY, Act.READ);
        return directory.units(viewer.day()).stream()
                .filter(unit -> readable.contains(unit.id()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    private static List<Option> states() {
        return Stream.concat(
                        Stream.of(new Option(PledgeFilter.UNSIGNED, "未签订"), new Option(PledgeFilter.LATE, "过期未签订")),
                        STATES.stream().map(state -> new Option(state, Pledge.word(state))))
                .toList();
    }

    private PledgesPage.Row row(PledgeRow row, Viewer viewer) {
        var open = !row.signed() && row.endedOn() == null;
        return new PledgesPage.Row(
                row.id().toString(),
                "/pledges/" + row.id(),
                row.upperTitle() + " " + row.upperName(),
                row.lowerTitle() + " " + row.lowerName(),
                row.level().label(),
                row.word(),
                row.number() == null ? "" : row.number(),
                row.clauses() + " 条",
                open ? deadlines.light(row.dueOn(), viewer.day()) : null,
                row.signed() ? Say.day(row.effectiveOn()) + " 起" : "—");
    }

    /** What the reader may do about all the rows of one state. */
    private PledgesPage.@Nullable Bulk bulk(PledgeFilter filter, Viewer viewer) {
        if ((filter.is("DRAFTED") || filter.is("ASKED")) && rights.mayAnywhere(viewer, Area.DUTY, Act.DRAFT)) {
            return new PledgesPage.Bulk("/pledges/offering", "送乙方确认勾选的", "不足三条个性条款的不能送");
        }
        return filter.is("EVALUATED") && rights.mayAnywhere(viewer, Area.DUTY, Act.ISSUE)
                ? new PledgesPage.Bulk("/pledges/archiving", "归档勾选的", "归档以后只能看")
                : null;
    }

    private static String query(PledgeFilter filter) {
        var address = UriComponentsBuilder.newInstance();
        add(address, "q", filter.q());
        add(address, "year", filter.year());
        add(address, "tier", filter.tier());
        add(address, "unit", filter.unit());
        add(address, "state", filter.state());
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, value);
        }
    }
}
