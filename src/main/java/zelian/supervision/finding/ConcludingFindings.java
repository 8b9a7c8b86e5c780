package zelian.supervision.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.rectification.ItemId;
import zelian.rectification.Opening;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.regulation.Clause;
import zelian.regulation.Clauses;
import zelian.risk.Occasion;
import zelian.risk.RiskReviews;
import zelian.supervision.FindingId;
import zelian.supervision.round.RoundHead;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.round.Team;

/** What becomes of a confirmed shortfall: an item to put right (立项整改), or none (无需整改). */
@Service
class ConcludingFindings {

    private final Findings findings;
    private final Rounds rounds;
    private final Team team;
    private final Sight sight;
    private final Clauses clauses;
    private final Rectification rectification;
    private final RiskReviews risks;
    private final Telling telling;

    ConcludingFindings(
            Findings findings,
            Rounds rounds,
            Team team,
            Sight sight,
            Clauses clauses,
            Rectification rectification,
            RiskReviews risks,
            Telling telling) {
        this.findings = findings;
        this.rounds = rounds;
        this.team = team;
        this.sight = sight;
        this.clauses = clauses;
        this.rectification = rectification;
        this.risks = risks;
        this.telling = telling;
    }

    /** Opens the item; the body that organises the round reviews it first. */
    @Transactional
    public ItemId open(Viewer by, FindingId id, ItemForm form) {
        var confirmed = own(by, id);
        confirmed.requireShortfall(by.person());
        var head = confirmed.head();
        var round = rounds.get(head.round()).head();
        var item = rectification.open(
                by,
                new Opening(
                        new SourceRef("finding", id.value()),
                        round.title() + "，" + head.number(),
                        head.title(),
                        findings.fact(id),
                        basis(head),
                        form.standard() == null || form.standard().isBlank()
                                ? null
                                : form.standard().strip(),
                        head.unit(),
                        form.nature(),
                        null,
                        null,
                        round.body(),
                        form.due(),
                        false));
        var rectifying = confirmed.rectify(item, decision(by));
        findings.move(confirmed, rectifying);
        telling.moved(
                by,
                "rectifying",
                confirmed,
                rectifying,
                "立项整改，定为" + form.nature().label(),
                "");
        risks.ask(
                by,
                new Occasion(
                        Occasion.Kind.FINDING,
                        head.unit(),
                        head.title() + findings.fact(id),
                        round.title() + "发现“" + head.title() + "”，已立项整改",
                        id.value(),
                        by.day()));
        return item;
    }

    /** @throws Rejected without words */
    @Transactional
    public void waive(Viewer by, FindingId id, String words) {
        var confirmed = own(by, id);
        if (words.isBlank()) {
            throw Rejected.because("supervision.reason-missing").at("words");
        }
        var waived = confirmed.waive(decision(by));
        findings.move(confirmed, waived);
        telling.moved(by, "waived", confirmed, waived, "当场改好，无需整改", words);
        telling.note(
                by,
                waived,
                waived.head().owner(),
                "waived",
                "无需立项整改：" + waived.head().title(),
                null);
    }

    /** Those who organise the round, and its team; nobody about their own unit. */
    boolean mayConclude(Viewer viewer, RoundHead round, FindingHead head) {
        return !viewer.unit().equals(head.unit())
                && !head.owner().is(viewer)
                && (team.organises(viewer, round) || team.inspects(viewer, round, head.unit()));
    }

    private Finding.Confirmed own(Viewer by, FindingId id) {
        sight.requireFinding(by, id.value());
        var finding = findings.get(id);
        var head = finding.head();
        Team.require(mayConclude(by, rounds.get(head.round()).head(), head), Act.LEAD);
        return Findings.in(Finding.Confirmed.class, finding);
    }

    private static Finding.Decision decision(Viewer by) {
        return new Finding.Decision(by.day(), by.person());
    }

    private @Nullable String basis(FindingHead head) {
        var clause = head.clause();
        return clause == null
                ? head.basis()
                : clauses.byId(List.of(clause)).values().stream()
                        .findFirst()
                        .map(Clause::inWords)
                        .orElse(head.basis());
    }
}
