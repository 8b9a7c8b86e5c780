package zelian.renewal.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.renewal.opening.OpeningYears;
import zelian.renewal.opening.Openings;
import zelian.renewal.opening.TakenLists;
import zelian.renewal.suggestion.Suggestions;
import zelian.renewal.year.Year;
import zelian.renewal.year.YearSight;
import zelian.renewal.year.Years;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the page of a year together. */
@Component
class YearPages {

    private static final Set<String> ISSUED = Set.of("已印发", "已被替代");

    private final Years years;
    private final Openings openings;
    private final YearSight sight;
    private final TakenLists taken;
    private final Suggestions suggestions;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final PageParts parts;

    YearPages(
            Years years,
            Openings openings,
            YearSight sight,
            TakenLists taken,
            Suggestions suggestions,
            Directory directory,
            WorkingCalendar calendar,
            PageParts parts) {
        this.years = years;
        this.openings = openings;
        this.sight = sight;
        this.taken = taken;
        this.suggestions = suggestions;
        this.directory = directory;
        this.calendar = calendar;
        this.parts = parts;
    }

    YearsPage all(Viewer viewer) {
        sight.requireReader(viewer);
        var units = sight.units(viewer);
        var rows = years.all().stream()
                .map(year -> {
                    var totals = totals(suggestions.counts(year.year(), units));
                    return new YearsPage.Row(
                            year.year(),
                            Say.day(year.openedOn()),
                            year.openerName(),
                            year.state(),
                            taken.of(year.year(), units).size(),
                            totals.whole(),
                            totals.undecided());
                })
                .toList();
        return new YearsPage(rows, next(viewer));
    }

    private @Nullable Integer next(Viewer viewer) {
        var now = viewer.day().getYear();
        if (!sight.prepares(viewer)) {
            return null;
        }
        for (var year = now; year <= now + 1; year++) {
            if (OpeningYears.inSeason(year, viewer.day())
                    && years.find(year).isEmpty()
                    && (year > now
                            || years.find(year + 1).isEmpty() && viewer.day().getMonthValue() <= 3)) {
                return year;
            }
        }
        return null;
    }

    YearPage of(int number, Viewer viewer) {
        sight.requireReader(viewer);
        var notice = calendar.caveat(number).orElse(null);
        return years.find(number)
                .map(year -> opened(year, notice, viewer))
                .orElseGet(() -> unopened(number, notice, viewer));
    }

    private YearPage unopened(int year, @Nullable String notice, Viewer viewer) {
        var season = OpeningYears.inSeason(year, viewer.day());
        var asked = openings.latest(year);
        var waiting = asked.filter(Openings.Opening::waiting).isPresent();
        return new YearPage(
                year,
                "未启动",
                false,
                sight.prepares(viewer) && !waiting,
                season ? null : year + " 年度现在不能开年",
                asked.map(YearPages::inWords).orElse(null),
                waiting,
                notice,
                List.of(waiting ? "正在开年" : "尚未开年"),
                List.of(),
                List.of(),
                List.of(),
                new YearPage.Totals(0, 0, 0, 0),
                false,
                "",
                List.of());
    }

    private static String inWords(Openings.Opening asked) {
        if (asked.broken()) {
            return "%s 由 %s 提出的开年没有办成，编号 %s，什么也没有留下，可以再开一次"
                    .formatted(Say.day(asked.askedOn()), asked.askerName(), asked.fault());
        }
        return asked.whole() == 0
                ? "已由 %s 提出，马上在后台办理".formatted(asked.askerName())
                : "正在后台办理：已起草 %d / %d 份清单。全部办完才算开年，可以先离开，过一会儿再来".formatted(asked.done(), asked.whole());
    }

    private YearPage opened(Year year, @Nullable String notice, Viewer viewer) {
        var units = sight.units(viewer);
        var counts = suggestions.counts(year.year(), units);
        var totals = totals(counts);
        var lists = taken.of(year.year(), units);
        var names = directory.unitNames(lists.stream().map(TakenLists.Row::unit).collect(Collectors.toSet()));
        return new YearPage(
                year.year(),
                year.state(),
                true,
                false,
                null,
                null,
                false,
                notice,
                List.of("%s 由 %s 开年".formatted(Say.day(year.openedOn()), year.openerName())),
                steps(year, lists, totals),
                lists.stream()
                        .map(row -> row(year, row, names.getOrDefault(row.unit(), "—")))
                        .toList(),
                counts.stream()
                        .sorted(Comparator.comparing(Suggestions.Count::origin))
                        .map(count -> row(year, count))
                        .toList(),
                totals,
                sight.prepares(viewer),
                Say.day(year.gatheredOn()),
                parts.of("year", year.id(), viewer, PagePart.Place.MAIN));
    }

    private static List<Step> steps(Year year, List<TakenLists.Row> lists, YearPage.Totals totals) {
        var issued = lists.stream().filter(row -> ISSUED.contains(row.state())).count();
        var steps = new ArrayList<Step>();
        steps.add(Step.done("开年", Say.day(year.openedOn()), year.openerName()));
        var decided = totals.whole() - totals.undecided() + " / " + totals.whole() + " 条";
        steps.add(totals.undecided() == 0 ? Step.done("决定上年建议", decided) : Step.now("决定上年建议", decided));
        var share = issued + " / " + lists.size() + " 份";
        steps.add(issued == lists.size() ? Step.done("清单印发", share) : Step.now("清单印发", share));
        return steps;
    }

    private static YearPage.ListRow row(Year year, TakenLists.Row row, String unit) {
        return new YearPage.ListRow(
                "/duty-lists/" + row.list(),
                unit,
                "/duty-lists/%s?version=%s".formatted(row.former(), row.formerVersion()),
                row.formerVersion(),
                row.state(),
                row.drafted(),
                row.lines(),
                row.toLookAt(),
                "/years/%d/lists/%s".formatted(year.year(), row.list()));
    }

    private static YearPage.OriginRow row(Year year, Suggestions.Count count) {
        return new YearPage.OriginRow(
                count.origin().group().label(),
                count.origin().label(),
                "/years/%d/suggestions?origin=%s".formatted(year.year(), count.origin()),
                count.whole(),
                count.adopted(),
                count.declined(),
                count.undecided());
    }

    private static YearPage.Totals totals(List<Suggestions.Count> counts) {
        return new YearPage.Totals(
                counts.stream().mapToInt(Suggestions.Count::whole).sum(),
                counts.stream().mapToInt(Suggestions.Count::adopted).sum(),
                counts.stream().mapToInt(Suggestions.Count::declined).sum(),
                counts.stream().mapToInt(Suggestions.Count::undecided).sum());
    }
}
