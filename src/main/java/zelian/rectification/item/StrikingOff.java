package zelian.rectification.item;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.Months;
import zelian.rectification.ItemId;
import zelian.rectification.ItemStruckOff;
import zelian.regulation.Rules;

/** Strikes items off (销号) once another hand has verified the remedy (复核). */
@Service
class StrikingOff {

    private final Items items;
    private final Measures measures;
    private final Opinions opinions;
    private final LookBacks lookBacks;
    private final Part part;
    private final Rules rules;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    StrikingOff(
            Items items,
            Measures measures,
            Opinions opinions,
            LookBacks lookBacks,
            Part part,
            Rules rules,
            Deadlines deadlines,
            ApplicationEventPublisher events) {
        this.items = items;
        this.measures = measures;
        this.opinions = opinions;
        this.lookBacks = lookBacks;
        this.part = part;
        this.rules = rules;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Transactional
    public void strikeOff(Viewer by, ItemId id, Answers answers, String words) {
        var found = items.get(id);
        var carried = measures.of(id);
        part.requireRead(by, found, carried);
        part.require(part.mayVerify(by, found.head()), Act.VERIFY);
        var item = Items.in(Item.Signed.class, found);
        var off = item.strikeOff(
                Hand.of(by), answers, carried.stream().map(Measure::owner).toList());
        var lookBack = lookBackAfter(by.day());
        var opinion = opinions.add(id, Opinions.Step.VERIFY, by, words.strip());
        opinions.answers(id, opinion, answers, true);
        lookBacks.plan(id, lookBack);
        items.move(item, off);
        events.publishEvent(new ItemStruckOff(
                by,
                id,
                item.head().source(),
                item.head().unit(),
                lookBack,
                "复核通过并销号：%s，%s，%s 回头看".formatted(item.head().number(), answers.inWords(), lookBack),
                Map.of("状态", item.word()),
                Telling.with(Map.of("状态", off.word(), "回头看", lookBack.toString()), opinion)));
    }

    /** The day on which an item struck off on this day is looked back on. */
    LocalDate lookBackAfter(LocalDate day) {
        return deadlines.after(
                day,
                new Months(rules.on(day).months("rectification.look-back.clock").value()));
    }
}
