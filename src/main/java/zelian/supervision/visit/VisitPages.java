package zelian.supervision.visit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.supervision.RoundId;
import zelian.supervision.VisitId;
import zelian.supervision.round.Crowding;
import zelian.supervision.round.Round;
import zelian.supervision.round.RoundHead;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.round.Team;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the pages of visits together for one reader. */
@Component
class VisitPages {

    private final Visits visits;
    private final Rounds rounds;
    private final Team team;
    private final Sight sight;
    private final Crowding crowding;
    private final Directory directory;
    private final PageParts parts;

    VisitPages(
            Visits visits,
            Rounds rounds,
            Team team,
            Sight sight,
            Crowding crowding,
            Directory directory,
            PageParts parts) {
        this.visits = visits;
        this.rounds = rounds;
        this.team = team;
        this.sight = sight;
        this.crowding = crowding;
        this.directory = directory;
        this.parts = parts;
    }

    VisitFormPage fresh(RoundId id, @Nullable UnitId unit, Viewer viewer) {
        sight.requireRound(viewer, id.value());
        var round = rounds.get(id);
        var head = round.head();
        Team.require(team.organises(viewer, head), Act.LEAD);
        if (round instanceof Round.Ended) {
            throw Rejected.because("supervision.other-state", head.title(), round.word());
        }
        var near = crowding.near(head.units(), viewer.day());
        var names = directory.unitNames(head.units());
        return new VisitFormPage(
                "/inspections/" + id + "/visits",
                head.title(),
                "/inspections/" + id,
                head.units().stream()
                        .filter(one -> !one.equals(viewer.unit()))
                        .map(one -> new Option(
                                one.toString(),
                                names.getOrDefault(one, "—")
                                        + (near.containsKey(one) ? "（前后已有 " + near.get(one) + " 次检查）" : "")))
                        .toList(),
                unit == null ? null : unit.toString(),
                Option.of(Mode.values(), Mode::label),
                Stream.concat(Stream.of(head.lead()), head.members().stream())
                        .map(Party::tenure)
                        .flatMap(tenure -> directory.holder(tenure).stream())
                        .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                        .toList(),
                "同一单位短期内已有检查的，先考虑合并");
    }

    VisitPage of(VisitId id, Viewer viewer) {
        sight.requireVisit(viewer, id.value());
        var visit = visits.get(id);
        var head = visit.head();
        var round = rounds.get(head.round());
        var behind = team.behind(viewer, round.head(), head.unit());
        var holds = holds(visit, round, viewer);
        var mayCancel = visit instanceof Visit.Planned && team.organises(viewer, round.head());
        return new VisitPage(
                "/inspections/visits/" + id,
                head.title(),
                visit.word(),
                head.day().toString(),
                head.mode().label(),
                directory.unitName(head.unit()),
                turn(visit, round.head(), viewer),
                next(visit, round, holds, viewer),
                new Link(round.head().title(), "/inspections/" + head.round()),
                steps(visit),
                behind && visit instanceof Visit.Planned ? crowded(head) : null,
                head.points(),
                facts(visit),
                behind ? visits.summary(id).orElse(null) : null,
                holds,
                mayCancel && viewer.day().isBefore(head.day()) ? viewer.day() : null,
                mayCancel,
                parts.of("visit", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("visit", id.value(), viewer, PagePart.Place.SIDE));
    }

    private boolean holds(Visit visit, Round round, Viewer viewer) {
        var head = visit.head();
        return visit instanceof Visit.Planned
                && round instanceof Round.Running
                && !viewer.day().isBefore(head.day())
                && team.inspects(viewer, round.head(), head.unit())
                && (head.has(viewer) || round.head().lead().is(viewer));
    }

    private @Nullable Link next(Visit visit, Round round, boolean holds, Viewer viewer) {
        if (holds) {
            return new Link("记下现场情况", "#hold");
        }
        return visit instanceof Visit.Held
                        && round instanceof Round.Running
                        && team.inspects(viewer, round.head(), visit.head().unit())
                ? new Link("登记和反馈发现", "#findings")
                : null;
    }

    private @Nullable String turn(Visit visit, RoundHead round, Viewer viewer) {
        return switch (visit) {
            case Visit.Planned it -> it.head().has(viewer) ? "你（" + viewer.name() + "）" : names(it.head());
            case Visit.Held ignored ->
                round.lead().is(viewer)
                        ? "你（" + viewer.name() + "）"
                        : directory
                                .names(List.of(round.lead().person()))
                                .get(round.lead().person());
            case Visit.FedBack ignored -> null;
            case Visit.Cancelled ignored -> null;
        };
    }

    private static String names(VisitHead head) {
        return head.visitors().stream().map(VisitHead.Visitor::name).collect(Collectors.joining("、"));
    }

    private @Nullable String crowded(VisitHead head) {
        return crowding.of(List.of(head.unit()), head.day(), head.day()).stream()
                .findFirst()
                .map(crowd -> crowd.inWords(directory.unitName(head.unit())))
                .orElse(null);
    }

    private static List<Fact> facts(Visit visit) {
        var head = visit.head();
        return List.of(new Fact("方式", head.mode().label()), new Fact("检查人员", names(head)));
    }

    private static List<Step> steps(Visit visit) {
        var planned = Step.done("安排", Say.shortDay(visit.head().day()));
        return switch (visit) {
            case Visit.Planned it ->
                List.of(
                        planned,
                        Step.now("检查", Say.shortDay(it.head().day())),
                        Step.toCome("登记发现"),
                        Step.toCome("反馈单位"));
            case Visit.Held it ->
                List.of(planned, Step.done("检查", Say.shortDay(it.heldOn())), Step.now("登记发现"), Step.toCome("反馈单位"));
            case Visit.FedBack it ->
                List.of(
                        planned,
                        Step.done("检查", Say.shortDay(it.heldOn())),
                        Step.done("登记发现"),
                        Step.done("反馈单位", Say.shortDay(it.fedBackOn())));
            case Visit.Cancelled ignored -> List.of(planned, Step.now("已取消"));
        };
    }
}
