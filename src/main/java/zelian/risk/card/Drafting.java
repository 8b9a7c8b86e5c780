package zelian.risk.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.risk.RiskCardId;

/** Draws up risk cards (查找风险点) and their next editions (动态调整); nothing takes effect here. */
@Service
public class Drafting {

    private final Cards cards;
    private final Measures measures;
    private final Grading grading;
    private final Seats seats;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    Drafting(
            Cards cards,
            Measures measures,
            Grading grading,
            Seats seats,
            Directory directory,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.measures = measures;
        this.grading = grading;
        this.seats = seats;
        this.directory = directory;
        this.events = events;
    }

    /** A new card of the unit. @throws Rejected {@code risk.known-already} */
    @Transactional
    public RiskCardId open(Viewer by, UnitId unit, Wanted wanted) {
        return openAll(by, Map.of(unit, List.of(wanted))).getFirst();
    }

    /** New cards, all or none. */
    @Transactional
    public List<RiskCardId> openAll(Viewer by, Map<UnitId, List<Wanted>> wanted) {
        wanted.keySet().forEach(unit -> seats.requireDrafting(by, unit));
        if (wanted.isEmpty()) {
            return List.of();
        }
        var count = wanted.values().stream().mapToInt(List::size).sum();
        var numbers = cards.numbers(by.day().getYear(), count).iterator();
        var begun = new ArrayList<Cards.Begun>(count);
        var asked = new LinkedHashMap<UUID, List<Measure>>();
        wanted.forEach((unit, lines) -> {
            var keeper = directory.principal(unit, by.day()).orElse(null);
            for (var line : lines) {
                var edition = first(by, unit, line, numbers.next(), keeper);
                begun.add(new Cards.Begun(edition, keeper == null ? null : keeper.tenure()));
                asked.put(edition.id(), threaded(line.measures(), List.of()));
            }
        });
        cards.add(begun);
        measures.add(asked);
        begun.forEach(each -> tell(by, each.edition().card()));
        return begun.stream().map(each -> each.edition().card().id()).toList();
    }

    private EditionHead first(Viewer by, UnitId unit, Wanted wanted, String number, Directory.@Nullable Holder keeper) {
        var card = new Card(
                new RiskCardId(Ids.next()),
                number,
                unit,
                wanted.power(),
                wanted.step(),
                wanted.forms(),
                wanted.category(),
                wanted.source(),
                keeper == null ? null : keeper.person(),
                by.day(),
                null,
                null);
        return edition(by, card, 1, wanted.rating(), wanted.indicator(), Cause.FOUND, "");
    }

    private EditionHead edition(
            Viewer by, Card card, int ordinal, Rating rating, String indicator, Cause cause, String reason) {
        return new EditionHead(
                Ids.next(),
                0,
                card,
                ordinal,
                rating,
                grading.grade(rating, by.day()),
                indicator,
                cause,
                reason,
                new EditionHead.Hands(by.person(), null, null, null),
                new EditionHead.Days(by.day(), null, null, null, null, null),
                null);
    }

    private void tell(Viewer by, Card card) {
        events.publishEvent(new Deed(
                by, "risk.drafted", "risk_card", card.id().value(), card.unit(), "草拟风险点卡“" + card.title() + "”"));
    }

    /** Words and rates a draft anew; words only until the card first takes effect. Its measures stay. */
    @Transactional
    public void change(Viewer by, RiskCardId id, int lock, Wanted wanted) {
        var draft = draft(by, id, lock);
        var card = draft.head().card();
        if (draft.head().ordinal() == 1) {
            cards.word(new Card(
                    id,
                    card.number(),
                    card.unit(),
                    wanted.power(),
                    wanted.step(),
                    wanted.forms(),
                    wanted.category(),
                    wanted.source(),
                    card.keeper(),
                    card.foundOn(),
                    null,
                    null));
        }
        rate(by, draft, wanted);
        events.publishEvent(
                new Deed(by, "risk.changed", "risk_card", id.value(), card.unit(), "修改风险点卡“" + card.title() + "”的草稿"));
    }

    private void rate(Viewer by, Edition draft, Wanted wanted) {
        cards.rate(
                draft,
                wanted.rating(),
                grading.grade(wanted.rating(), by.day()),
                wanted.indicator(),
                draft.head().reason());
    }

    List<Measure> inForce(Card card) {
        return cards.inForce(card.id())
                .map(edition -> measures.of(edition.head().id()))
                .orElse(List.of());
    }

    /** A measure that asks the same as one in force goes on as that one. */
    static List<Measure> threaded(List<Measure> wanted, List<Measure> before) {
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> {
                    var measure = wanted.get(i);
                    var thread = before.stream()
                            .filter(measure::asks)
                            .map(Measure::thread)
                            .findFirst()
                            .orElseGet(Ids::next);
                    return new Measure(
                            thread,
                            i + 1,
                            measure.kind(),
                            measure.layer(),
                            measure.words(),
                            measure.who(),
                            measure.frequency(),
                            measure.basis(),
                            null,
                            null);
                })
                .toList();
    }

    /**
     * Begins the next edition of a card in force, with everything as it is now (动态调整).
     *
     * @throws Rejected {@code risk.adjusted-already} while another edition is under way; {@code risk.reason-missing}
     */
    @Transactional
    public void adjust(Viewer by, RiskCardId id, Cause cause, String reason) {
        var latest = cards.latest(id);
        var card = latest.head().card();
        seats.requireDrafting(by, card.unit());
        requireOpen(card);
        if (!(latest instanceof Edition.InForce)) {
            throw Rejected.because("risk.adjusted-already", card.title(), latest.word());
        }
        if (reason.isBlank()) {
            throw Rejected.because("risk.reason-missing").at("reason");
        }
        var next = edition(
                by,
                card,
                cards.editions(id).getFirst().head().ordinal() + 1,
                latest.head().rating(),
                latest.head().indicator(),
                cause,
                reason.strip());
        cards.addEditions(List.of(next));
        measures.add(Map.of(next.id(), unowned(measures.of(latest.head().id()))));
        events.publishEvent(new Deed(
                by,
                "risk.adjusting",
                "risk_card",
                id.value(),
                card.unit(),
                "调整风险点卡“%s”（%s）：%s".formatted(card.title(), cause.label(), reason.strip())));
    }

    private static List<Measure> unowned(List<Measure> measures) {
        return measures.stream().map(measure -> measure.by(null, null)).toList();
    }

    /** Laid over what a file says: rates the draft, or begins the next edition and rates that. */
    @Transactional
    public void update(Viewer by, Edition latest, Wanted wanted, String fileName) {
        var card = latest.head().card();
        seats.requireDrafting(by, card.unit());
        if (latest instanceof Edition.InForce) {
            adjust(by, card.id(), Cause.YEARLY, "导入 " + fileName);
        }
        var draft = draft(by, card.id());
        rate(by, draft, wanted);
        measures.replace(draft.head().id(), threaded(wanted.measures(), inForce(card)));
        events.publishEvent(new Deed(
                by,
                "risk.changed",
                "risk_card",
                card.id().value(),
                card.unit(),
                "按 " + fileName + " 修改风险点卡“" + card.title() + "”"));
    }

    /** Gives up a draft. A card that never took effect is closed with it. */
    @Transactional
    public void drop(Viewer by, RiskCardId id) {
        var draft = draft(by, id);
        cards.move(draft, draft instanceof Edition.SentBack back ? back.drop() : ((Edition.Drafted) draft).drop());
        var card = draft.head().card();
        cards.fallBack(id);
        if (cards.inForce(id).isEmpty()) {
            cards.close(id, by.day(), "没有生效就放弃");
        }
        events.publishEvent(
                new Deed(by, "risk.dropped", "risk_card", id.value(), card.unit(), "放弃风险点卡“" + card.title() + "”的草稿"));
    }

    /** The draft as it was read, for whoever may change it. */
    Edition draft(Viewer by, RiskCardId id, int lock) {
        var draft = draft(by, id);
        if (draft.head().lock() != lock) {
            throw Rejected.because("common.changed-meanwhile");
        }
        return draft;
    }

    private Edition draft(Viewer by, RiskCardId id) {
        var latest = cards.latest(id);
        seats.requireDrafting(by, latest.head().card().unit());
        requireOpen(latest.head().card());
        if (!latest.drafting()) {
            throw Rejected.because("risk.no-draft", latest.head().card().title(), latest.word());
        }
        return latest;
    }

    private static void requireOpen(Card card) {
        if (card.closedOn() != null) {
            throw Rejected.because("risk.closed", card.title(), card.closedOn().toString());
        }
    }
}
