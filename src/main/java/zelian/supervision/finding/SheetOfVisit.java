package zelian.supervision.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.supervision.FindingId;
import zelian.supervision.VisitId;
import zelian.supervision.round.Round;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Team;
import zelian.supervision.visit.Visit;
import zelian.supervision.visit.Visits;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.PagePart;
import zelian.ui.Say;

/** Shows what a visit found on its page, with the forms of whoever may go on. */
@Component
class SheetOfVisit implements PagePart {

    private final Findings findings;
    private final Visits visits;
    private final Rounds rounds;
    private final Team team;
    private final FeedingBack feedingBack;
    private final FindingChoices choices;
    private final Deadlines deadlines;

    SheetOfVisit(
            Findings findings,
            Visits visits,
            Rounds rounds,
            Team team,
            FeedingBack feedingBack,
            FindingChoices choices,
            Deadlines deadlines) {
        this.findings = findings;
        this.visits = visits;
        this.rounds = rounds;
        this.team = team;
        this.feedingBack = feedingBack;
        this.choices = choices;
        this.deadlines = deadlines;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("visit")) {
            return Optional.empty();
        }
        var visit = visits.get(new VisitId(id));
        var round = rounds.get(visit.head().round());
        var behind = team.behind(viewer, round.head(), visit.head().unit());
        var shown = findings.of(visit.head().id()).stream()
                .filter(finding -> behind || !(finding instanceof Finding.Recorded))
                .toList();
        var records = visit instanceof Visit.Held
                && round instanceof Round.Running
                && team.inspects(viewer, round.head(), visit.head().unit());
        if (shown.isEmpty() && !records) {
            return Optional.empty();
        }
        var facts = findings.facts(visit.head().id());
        return Optional.of(new FindingSheet(
                "/inspections/visits/" + id,
                visit instanceof Visit.FedBack ? new Link("下载反馈单", "/inspections/visits/" + id + "/feedback") : null,
                cards(shown, Side.EXPERIENCE, facts, viewer),
                cards(shown, Side.SHORTFALL, facts, viewer),
                records
                        ? new FindingSheet.Recording(
                                Option.of(Side.values(), Side::label),
                                choices.duties(visit.head().unit(), viewer),
                                choices.clauses())
                        : null,
                records ? feedback(shown.size(), viewer) : null,
                confirming(shown, viewer)));
    }

    private FindingSheet.Feedback feedback(int count, Viewer viewer) {
        return count == 0
                ? new FindingSheet.Feedback("反馈：没有要列入的发现", "没有登记发现，受检单位不需要确认")
                : new FindingSheet.Feedback(
                        "反馈这 " + count + " 条发现",
                        "受检单位主要负责人在 " + feedingBack.confirmBy(viewer.day()) + " 前逐条确认或提出异议，逾期视为确认");
    }

    private static FindingSheet.@Nullable Confirming confirming(List<Finding> shown, Viewer viewer) {
        var mine = shown.stream()
                .flatMap(finding -> finding instanceof Finding.Put put ? Stream.of(put) : Stream.of())
                .filter(put -> put.head().owner().is(viewer))
                .toList();
        return mine.isEmpty()
                ? null
                : new FindingSheet.Confirming(
                        mine.stream().map(put -> put.head().id().toString()).toList(),
                        "有不同意见的，先打开那一条提出异议；" + mine.getFirst().given().confirmBy() + " 前未答复的视为确认");
    }

    private List<FindingSheet.Card> cards(
            Collection<Finding> shown, Side side, Map<FindingId, String> facts, Viewer viewer) {
        return shown.stream()
                .filter(finding -> finding.head().side() == side)
                .map(finding -> card(finding, facts, viewer))
                .toList();
    }

    private FindingSheet.Card card(Finding finding, Map<FindingId, String> facts, Viewer viewer) {
        var head = finding.head();
        return new FindingSheet.Card(
                "/findings/" + head.id(),
                head.number(),
                head.title(),
                Objects.requireNonNullElse(facts.get(head.id()), ""),
                finding.word(),
                finding instanceof Finding.Put put ? deadlines.light(put.given().confirmBy(), viewer.day()) : null,
                head.recorderName() + " " + Say.shortDay(head.recordedOn()) + " 登记");
    }
}
