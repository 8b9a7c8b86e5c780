package zelian.risk.card;

import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.risk.RiskCardId;

/** Carries cards from the unit to force (送审 → 分管审核 → 备案生效), one or many at once: all of them or none. */
@Service
public class Passing {

    private final Cards cards;
    private final Measures measures;
    private final Seats seats;
    private final Hearing hearing;
    private final PuttingInForce puttingInForce;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    Passing(
            Cards cards,
            Measures measures,
            Seats seats,
            Hearing hearing,
            PuttingInForce puttingInForce,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.measures = measures;
        this.seats = seats;
        this.hearing = hearing;
        this.puttingInForce = puttingInForce;
        this.inbox = inbox;
        this.events = events;
    }

    /**
     * @throws Rejected {@code risk.no-measure} if nothing is done against a risk; {@code risk.still-on-display},
     *     {@code risk.remark-unanswered} before colleagues were heard
     */
    @Transactional
    public void submit(Viewer by, Collection<RiskCardId> ids) {
        var wanted = some(ids);
        wanted.forEach(
                id -> seats.requireDrafting(by, cards.latest(id).head().card().unit()));
        hearing.requireHeard(wanted, by.day());
        for (var id : wanted) {
            var latest = cards.latest(id);
            var card = latest.head().card();
            if (measures.of(latest.head().id()).isEmpty()) {
                throw Rejected.because("risk.no-measure", card.title());
            }
            var submitted = switch (latest) {
                case Edition.Drafted draft -> draft.submit(by);
                case Edition.SentBack back -> back.submit(by);
                default -> throw other(latest);
            };
            cards.move(latest, submitted);
            tell(by, card, "risk.submitted", "送审风险点卡“" + card.title() + "”");
        }
    }

    @Transactional
    public void review(Viewer by, Collection<RiskCardId> ids) {
        for (var id : some(ids)) {
            var latest = cards.latest(id);
            var card = latest.head().card();
            seats.requireReviewing(by, card.unit());
            if (!(latest instanceof Edition.Submitted submitted)) {
                throw other(latest);
            }
            cards.move(submitted, submitted.review(by));
            tell(by, card, "risk.reviewed", "分管审核通过风险点卡“" + card.title() + "”");
        }
    }

    /** From today in force: its measures are asked for, those of the edition before no longer. */
    @Transactional
    public void file(Viewer by, Collection<RiskCardId> ids) {
        var wanted = some(ids);
        for (var id : wanted) {
            seats.requireFiling(by, cards.latest(id).head().card().unit());
        }
        var owners = puttingInForce.owners(by.day());
        for (var id : wanted) {
            var latest = cards.latest(id);
            if (!(latest instanceof Edition.Reviewed reviewed)) {
                throw other(latest);
            }
            var laid = puttingInForce.put(by, reviewed, owners);
            var card = latest.head().card();
            tell(by, card, "risk.filed", "备案风险点卡“%s”，排出防控任务 %d 项".formatted(card.title(), laid));
        }
    }

    /** @throws Rejected {@code risk.reason-missing} without a reason */
    @Transactional
    public void sendBack(Viewer by, Collection<RiskCardId> ids, String reason) {
        for (var id : some(ids)) {
            var latest = cards.latest(id);
            var card = latest.head().card();
            var back = switch (latest) {
                case Edition.Submitted submitted -> {
                    seats.requireReviewing(by, card.unit());
                    yield submitted.sendBack(given(reason));
                }
                case Edition.Reviewed reviewed -> {
                    seats.requireFiling(by, card.unit());
                    yield reviewed.sendBack(given(reason));
                }
                default -> {
                    if (!seats.reviews(by, card.unit())) {
                        seats.requireFiling(by, card.unit());
                    }
                    throw other(latest);
                }
            };
            cards.move(latest, back);
            tell(by, card, "risk.sent-back", "退回风险点卡“%s”：%s".formatted(card.title(), reason.strip()));
            inbox.send(
                    by,
                    new Note(
                            "risk.sent-back:" + latest.head().id() + ":"
                                    + latest.head().lock(),
                            latest.head().hands().submitter() == null
                                    ? latest.head().hands().drafter()
                                    : latest.head().hands().submitter(),
                            Viewer.NO_TENURE,
                            "风险点卡“" + card.title() + "”被退回",
                            by.name() + "：" + reason.strip(),
                            "risk_card",
                            id.value()));
        }
    }

    /** The risk is no more (撤销): what its measures still ask for ends. By 机关纪委. */
    @Transactional
    public void close(Viewer by, RiskCardId id, String reason) {
        var latest = cards.latest(id);
        var card = latest.head().card();
        seats.requireFiling(by, card.unit());
        if (card.closedOn() != null) {
            throw Rejected.because("risk.closed", card.title(), card.closedOn().toString());
        }
        var why = given(reason);
        cards.close(id, by.day(), why);
        puttingInForce.end(by, id, "风险点卡撤销：" + why);
        tell(by, card, "risk.closed", "撤销风险点卡“%s”：%s".formatted(card.title(), why));
    }

    private static List<RiskCardId> some(Collection<RiskCardId> ids) {
        if (ids.isEmpty()) {
            throw Rejected.because("risk.nothing-chosen");
        }
        return ids.stream().distinct().toList();
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw Rejected.because("risk.reason-missing").at("reason");
        }
        return reason.strip();
    }

    private static Rejected other(Edition latest) {
        return Rejected.because("risk.other-state", latest.head().card().title(), latest.word());
    }

    private void tell(Viewer by, Card card, String act, String sentence) {
        events.publishEvent(new Deed(by, act, "risk_card", card.id().value(), card.unit(), sentence));
    }
}
