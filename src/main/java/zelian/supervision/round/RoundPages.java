package zelian.supervision.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.supervision.RoundId;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Pageful;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the pages of rounds together for one reader. */
@Component
class RoundPages {

    private static final int SIZE = 50;

    private final Rounds rounds;
    private final RoundRows rows;
    private final Team team;
    private final Sight sight;
    private final Crowding crowding;
    private final Directory directory;
    private final Rights rights;
    private final PageParts parts;

    RoundPages(
            Rounds rounds,
            RoundRows rows,
            Team team,
            Sight sight,
            Crowding crowding,
            Directory directory,
            Rights rights,
            PageParts parts) {
        this.rounds = rounds;
        this.rows = rows;
        this.team = team;
        this.sight = sight;
        this.crowding = crowding;
        this.directory = directory;
        this.rights = rights;
        this.parts = parts;
    }

    RoundsPage list(@Nullable String state, @Nullable String after, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.SUPERVISION, Act.READ);
        var found = rows.rows(state, after, viewer, SIZE + 1);
        var names = directory.names(
                found.stream().map(row -> new PersonId(row.lead())).collect(Collectors.toSet()));
        return new RoundsPage(
                state,
                Stream.of("PLANNED", "RUNNING", "ENDED")
                        .map(stored -> new Option(stored, Round.word(stored)))
                        .toList(),
                Pageful.of(found, SIZE, row -> row.id().toString(), after).map(row -> line(row, names)),
                rights.mayAnywhere(viewer, Area.SUPERVISION, Act.LEAD));
    }

    private static RoundsPage.Row line(RoundRows.Row row, Map<PersonId, String> names) {
        return new RoundsPage.Row(
                "/inspections/" + row.id(),
                row.title(),
                number(row.year(), row.ordinal()),
                Say.shortDay(row.since()) + " 至 " + Say.shortDay(row.until()),
                names.getOrDefault(new PersonId(row.lead()), "—"),
                row.units(),
                row.held() + " / " + row.visits() + " 次",
                row.findings(),
                row.open(),
                Round.word(row.state()));
    }

    RoundPage of(RoundId id, Viewer viewer) {
        sight.requireRound(viewer, id.value());
        var round = rounds.get(id);
        var head = round.head();
        var organises = team.organises(viewer, head);
        var unfinished = organises && round instanceof Round.Running ? rounds.unfinished(id) : List.<String>of();
        var unitRows = rows.units(id.value(), viewer);
        var unitNames = directory.unitNames(
                Stream.concat(head.units().stream(), Stream.of(head.body())).toList());
        var people = directory.names(Stream.concat(Stream.of(head.lead()), head.members().stream())
                .map(Party::person)
                .toList());
        var ends = organises && round instanceof Round.Running && unfinished.isEmpty();
        return new RoundPage(
                "/inspections/" + id,
                head.title(),
                number(head.year(), head.ordinal()),
                round.word(),
                head.since() + " 至 " + head.until(),
                round instanceof Round.Ended
                        ? null
                        : head.lead().is(viewer)
                                ? "你（" + viewer.name() + "）"
                                : people.get(head.lead().person()),
                new RoundPage.Acts(
                        organises && round instanceof Round.Planned,
                        organises && round instanceof Round.Planned,
                        ends,
                        organises && round instanceof Round.Running && !ends
                                ? new Link("安排检查", "/inspections/" + id + "/visits/new")
                                : null),
                steps(round, unitRows),
                head.plan(),
                facts(head, unitNames, people),
                organises && !(round instanceof Round.Ended) ? crowded(head, viewer, unitNames) : List.of(),
                unfinished,
                unitRows.stream().map(row -> row(id, row, unitNames)).toList(),
                parts.of("round", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("round", id.value(), viewer, PagePart.Place.SIDE));
    }

    private List<String> crowded(RoundHead head, Viewer viewer, Map<UnitId, String> names) {
        return crowding
                .of(
                        head.units().stream()
                                .filter(unit -> team.behind(viewer, head, unit))
                                .toList(),
                        head.since(),
                        head.until())
                .stream()
                .map(crowd -> crowd.inWords(names.getOrDefault(crowd.unit(), "—")))
                .toList();
    }

    private static List<Fact> facts(RoundHead head, Map<UnitId, String> units, Map<PersonId, String> people) {
        var members = new ArrayList<String>();
        head.members().forEach(member -> members.add(people.getOrDefault(member.person(), "—")));
        return List.of(
                new Fact("依据", head.basis()),
                new Fact("组织单位", units.get(head.body())),
                new Fact("组长", people.get(head.lead().person())),
                new Fact("组员", String.join("、", members)));
    }

    private static RoundPage.UnitRow row(RoundId id, RoundRows.UnitRow row, Map<UnitId, String> names) {
        return new RoundPage.UnitRow(
                names.getOrDefault(new UnitId(row.unit()), "—"),
                "/units/" + row.unit(),
                row.held() + " / " + row.visits() + " 次",
                row.experiences(),
                row.shortfalls(),
                row.open(),
                row.items(),
                "/findings?round=" + id + "&unit=" + row.unit());
    }

    private static List<Step> steps(Round round, List<RoundRows.UnitRow> units) {
        var planned = Step.done(
                "方案",
                Say.shortDay(round.head().since()) + " 至 "
                        + Say.shortDay(round.head().until()));
        var visits = units.stream().mapToInt(RoundRows.UnitRow::visits).sum();
        var held = units.stream().mapToInt(RoundRows.UnitRow::held).sum();
        var open = units.stream().mapToInt(RoundRows.UnitRow::open).sum();
        var inspected = "已检查 " + held + " / " + visits + " 次";
        var settled = open == 0 ? "发现均已了结" : "未了结的发现 " + open + " 条";
        return switch (round) {
            case Round.Planned ignored ->
                List.of(
                        Step.now("方案", "待启动"),
                        Step.toCome("检查", "检查 " + visits + " 次"),
                        Step.toCome("反馈和确认"),
                        Step.toCome("结束"));
            case Round.Running it
            when held < visits || visits == 0 ->
                List.of(
                        planned,
                        Step.now("检查", Say.shortDay(it.startedOn()) + " 启动", inspected),
                        Step.toCome("反馈和确认", settled),
                        Step.toCome("结束"));
            case Round.Running it ->
                List.of(
                        planned,
                        Step.done("检查", Say.shortDay(it.startedOn()) + " 启动", inspected),
                        open > 0 ? Step.now("反馈和确认", settled) : Step.done("反馈和确认", settled),
                        open > 0 ? Step.toCome("结束") : Step.now("结束"));
            case Round.Ended it ->
                List.of(
                        planned,
                        Step.done("检查", Say.shortDay(it.startedOn()) + " 启动", inspected),
                        Step.done("反馈和确认", settled),
                        Step.done("结束", Say.shortDay(it.endedOn())));
        };
    }

    /** 2026 年第 1 轮. */
    private static String number(int year, int ordinal) {
        return year + " 年第 " + ordinal + " 轮";
    }
}
