package zelian.renewal.suggestion;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.renewal.SuggestionId;
import zelian.renewal.year.YearSight;
import zelian.renewal.year.Years;
import zelian.ui.Fact;
import zelian.ui.ObjectKinds;
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Say;

/** Puts the pages of suggestions together. */
@Component
class SuggestionPages {

    private static final int SIZE = 50;
    private static final List<Option> STATES =
            List.of(new Option("OPEN", "未定"), new Option("ADOPTED", "已采纳"), new Option("DECLINED", "不采纳"));

    private final Suggestions suggestions;
    private final SourceStates states;
    private final Places places;
    private final AsDuty asDuty;
    private final Years years;
    private final YearSight sight;
    private final Directory directory;
    private final ObjectKinds kinds;

    SuggestionPages(
            Suggestions suggestions,
            SourceStates states,
            Places places,
            AsDuty asDuty,
            Years years,
            YearSight sight,
            Directory directory,
            ObjectKinds kinds) {
        this.suggestions = suggestions;
        this.states = states;
        this.places = places;
        this.asDuty = asDuty;
        this.years = years;
        this.sight = sight;
        this.directory = directory;
        this.kinds = kinds;
    }

    SuggestionsPage list(int year, SuggestionFilter filter, Viewer viewer) {
        sight.requireReader(viewer);
        years.get(year);
        var units = sight.units(viewer);
        var after = filter.after() == null ? null : filter.after().toString();
        var page = Pageful.of(
                suggestions.page(year, filter, units, SIZE + 1),
                SIZE,
                suggestion -> suggestion.head().id().toString(),
                after);
        var now = states.of(page.rows());
        var going = places.of(
                year,
                page.rows().stream().map(suggestion -> suggestion.head().unit()).toList());
        return new SuggestionsPage(
                year,
                filter.state(),
                filter.origin() == null ? null : filter.origin().name(),
                filter.unit() == null ? null : filter.unit().toString(),
                STATES,
                Option.of(Origin.values(), Origin::label),
                suggestions.units(year, units).stream().map(this::option).toList(),
                page.map(suggestion -> row(suggestion, now, going)),
                sight.prepares(viewer));
    }

    private SuggestionsPage.Row row(Suggestion suggestion, Map<UUID, String> now, Map<UnitId, UnitId> going) {
        var head = suggestion.head();
        var place = going.get(head.unit());
        return new SuggestionsPage.Row(
                head.id().toString(),
                address(head.id()),
                head.title(),
                head.origin().label(),
                head.note(),
                now(head, now.getOrDefault(head.object(), "")),
                directory.unitName(head.unit()),
                Say.day(head.day()),
                suggestion instanceof Suggestion.Declined || place == null ? "—" : directory.unitName(place) + "清单",
                suggestion.word(),
                switch (suggestion) {
                    case Suggestion.Open ignored -> "";
                    case Suggestion.Adopted adopted -> "写成“" + adopted.matter() + "”";
                    case Suggestion.Declined declined -> declined.reason();
                },
                suggestion instanceof Suggestion.Open);
    }

    /** How its source stands today, where that is not what it was when it was gathered. */
    private static String now(Suggestion.Head head, String state) {
        return head.origin().group() == Origin.Group.UNFINISHED && !head.note().contains(state) ? state : "";
    }

    SuggestionPage one(SuggestionId id, Viewer viewer) {
        sight.requireReader(viewer);
        var suggestion = suggestions.get(id, sight.units(viewer));
        var head = suggestion.head();
        var wording = asDuty.of(head, viewer.day());
        return new SuggestionPage(
                head.id().toString(),
                address(id),
                head.year(),
                head.title(),
                suggestion.word(),
                facts(head, now(head, states.of(List.of(suggestion)).getOrDefault(head.object(), ""))),
                decision(suggestion),
                suggestion instanceof Suggestion.Open && sight.prepares(viewer),
                new SuggestionPage.Draft(
                        places.of(head.year(), head.unit())
                                .map(UnitId::toString)
                                .orElse(""),
                        wording.word(Column.SUBJECT),
                        wording.word(Column.MATTER),
                        wording.word(Column.CONTENT),
                        wording.word(Column.FREQUENCY),
                        wording.word(Column.DUE),
                        wording.word(Column.LEAD),
                        wording.word(Column.LEAD_UNIT)),
                places.all(head.year(), sight.units(viewer)).stream()
                        .map(this::option)
                        .toList());
    }

    private List<Fact> facts(Suggestion.Head head, String now) {
        return List.of(
                new Fact(
                        "来自",
                        head.origin().group().label() + " · " + head.origin().label()),
                new Fact("事项", head.title(), kinds.address(head.kind(), head.object())),
                new Fact("情况", head.note()),
                new Fact("现在", now),
                new Fact("单位", directory.unitName(head.unit())),
                new Fact("日期", Say.day(head.day())),
                new Fact("时限", head.due() == null ? "" : Say.day(head.due())),
                new Fact("原文", "见来源；密存的文字不抄到这里"));
    }

    private static List<Fact> decision(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Open ignored -> List.of();
            case Suggestion.Adopted adopted ->
                List.of(
                        new Fact("决定", "采纳"),
                        new Fact("写成", adopted.matter(), "/duty-lists/" + adopted.list()),
                        decided(adopted.decision()));
            case Suggestion.Declined declined ->
                List.of(new Fact("决定", "不采纳"), new Fact("理由", declined.reason()), decided(declined.decision()));
        };
    }

    private static Fact decided(Suggestion.Decision decision) {
        return new Fact("由谁", decision.who() + "，" + Say.day(decision.day()));
    }

    DecisionsPage preview(int year, BulkPlan plan, boolean adopt) {
        var names = directory.unitNames(
                plan.taken().stream().map(BulkPlan.Taken::place).collect(Collectors.toSet()));
        return new DecisionsPage(
                year,
                adopt,
                plan.taken().stream()
                        .map(taken -> line(
                                taken.suggestion().head(),
                                taken.wording().word(Column.MATTER),
                                names.getOrDefault(taken.place(), "—") + "清单"))
                        .toList(),
                plan.leftOut().stream()
                        .map(left -> line(left.suggestion().head(), "", left.why()))
                        .toList());
    }

    private static DecisionsPage.Line line(Suggestion.Head head, String matter, String words) {
        return new DecisionsPage.Line(head.id().toString(), address(head.id()), head.title(), matter, words);
    }

    private Option option(UnitId unit) {
        return new Option(unit.toString(), directory.unitName(unit));
    }

    private static String address(SuggestionId id) {
        return "/years/suggestions/" + id;
    }
}
