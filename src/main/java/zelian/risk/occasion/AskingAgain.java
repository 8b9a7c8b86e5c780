package zelian.risk.occasion;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.risk.Occasion;
import zelian.risk.RiskReviews;
import zelian.risk.card.Cards;
import zelian.risk.card.Cause;

/** Brings the assessment of cards forward for a reason that is named on each. */
@Service
class AskingAgain implements RiskReviews {

    private static final int WITHIN_MONTHS = 1;

    private final Occasions occasions;
    private final Cards cards;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    AskingAgain(Occasions occasions, Cards cards, Inbox inbox, ApplicationEventPublisher events) {
        this.occasions = occasions;
        this.cards = cards;
        this.inbox = inbox;
        this.events = events;
    }

    @Override
    @Transactional
    public int ask(Viewer by, Occasion occasion) {
        var asked = occasions.concerned(occasion).stream()
                .filter(card -> occasions.add(card.card(), occasion, by.day()))
                .toList();
        var cause = Cause.valueOf(occasion.kind().name()).label();
        for (var card : asked) {
            cards.hasten(card.card(), by.day().plusMonths(WITHIN_MONTHS));
            events.publishEvent(new Deed(
                    by,
                    "risk.asked-again",
                    "risk_card",
                    card.id(),
                    card.home(),
                    "要求重新评估风险点卡“%s”（%s）：%s".formatted(card.title(), cause, occasion.why())));
        }
        tell(by, occasion, asked, cause);
        return asked.size();
    }

    private void tell(Viewer by, Occasion occasion, List<Occasions.Concerned> asked, String cause) {
        var byUnit = new LinkedHashMap<Object, List<Occasions.Concerned>>();
        asked.forEach(card -> byUnit.computeIfAbsent(card.unit(), unit -> new java.util.ArrayList<>())
                .add(card));
        byUnit.values().forEach(cards -> {
            var first = cards.getFirst();
            first.person()
                    .ifPresent(keeper -> inbox.send(
                            by,
                            new Note(
                                    "risk.asked-again:" + occasion.source() + ":" + first.unit(),
                                    keeper,
                                    first.tenure(),
                                    "因%s，一个月内重新评估风险点卡 %d 张".formatted(cause, cards.size()),
                                    occasion.why(),
                                    "risk_card",
                                    first.id())));
        });
    }
}
