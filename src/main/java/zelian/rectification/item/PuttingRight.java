package zelian.rectification.item;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.ClosedYears;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.rectification.ItemId;

/** Puts an item right: measures, what was done, and the request to strike it off (申请销号). */
@Service
class PuttingRight {

    private final Items items;
    private final Measures measures;
    private final Opinions opinions;
    private final Part part;
    private final Directory directory;
    private final Telling telling;
    private final ClosedYears closed;

    PuttingRight(
            Items items,
            Measures measures,
            Opinions opinions,
            Part part,
            Directory directory,
            Telling telling,
            ClosedYears closed) {
        this.items = items;
        this.measures = measures;
        this.opinions = opinions;
        this.part = part;
        this.directory = directory;
        this.telling = telling;
        this.closed = closed;
    }

    /** Adds a measure; the first one starts the work (启动). Its day does not lie after a deadline still to come. */
    @Transactional
    public void plan(Viewer by, ItemId id, String words, TenureId owner, LocalDate due) {
        var item = toEnter(by, id);
        if (due.isAfter(item.head().due()) && !item.lateOn(by.day())) {
            throw Rejected.because(
                            "rectification.measure-after-deadline", item.head().due())
                    .at("due");
        }
        var holder = directory.holder(owner).orElseThrow(() -> new NotFound("tenure " + owner));
        var ordinal = measures.add(id, words.strip(), holder, due);
        if (item instanceof Item.Opened opened) {
            var started = opened.start(by.day());
            items.move(opened, started);
            telling.moved(by, "started", opened, started, "启动整改", null);
        }
        telling.happened(
                by,
                "measure-planned",
                item.head(),
                "制定措施 %d：%s，责任人 %s，时限 %s"
                        .formatted(ordinal, words.strip().replaceFirst("[。；，]+$", ""), holder.name(), due),
                Map.of(),
                Map.of("措施 " + ordinal, words.strip()),
                null);
    }

    /** A measure is done, on a day not after today, proven by the number of a document. */
    @Transactional
    public void finish(Viewer by, ItemId id, UUID measure, LocalDate doneOn, String evidence) {
        var item = toEnterOwn(by, id, measure);
        var found = measures.find(id, measure).orElseThrow(() -> new NotFound("measure " + measure));
        if (doneOn.isAfter(by.day()) || doneOn.isBefore(item.head().openedOn())) {
            throw Rejected.because("rectification.done-when", item.head().openedOn(), by.day())
                    .at("doneOn");
        }
        closed.require(by, item.head().unit(), doneOn, new ClosedYears.Fact("item", id.value()), "整改措施");
        measures.done(found, doneOn, evidence.strip());
        telling.happened(
                by,
                "measure-done",
                item.head(),
                "完成措施 %d：佐证 %s".formatted(found.ordinal(), evidence.strip()),
                Map.of(),
                Map.of("措施 " + found.ordinal(), "完成于 " + doneOn, "佐证", evidence.strip()),
                null);
    }

    /** Takes back a measure that is not done. */
    @Transactional
    public void drop(Viewer by, ItemId id, UUID measure) {
        var item = toEnter(by, id);
        var found = measures.find(id, measure).orElseThrow(() -> new NotFound("measure " + measure));
        if (found.done()) {
            throw Rejected.because("rectification.measure-is-done", found.ordinal());
        }
        measures.remove(found);
        telling.happened(
                by,
                "measure-dropped",
                item.head(),
                "取消措施 %d：%s".formatted(found.ordinal(), found.words()),
                Map.of("措施 " + found.ordinal(), found.words()),
                Map.of(),
                null);
    }

    /** Says that it is put right and asks to strike it off; every measure must be done. */
    @Transactional
    public void submit(Viewer by, ItemId id, String outcome) {
        var item = items.get(id);
        var planned = measures.of(id);
        part.requireRead(by, item, planned);
        part.require(part.mayHandle(by, item.head()), Act.ANSWER);
        var submitted = switch (item) {
            case Item.InProgress working -> working.submit(planned, Hand.of(by));
            case Item.SentBack back -> back.submit(planned, Hand.of(by));
            default ->
                throw Rejected.because("rectification.other-state", item.head().number(), item.word());
        };
        items.move(item, submitted);
        var opinion = opinions.add(id, Opinions.Step.SUBMIT, by, outcome.strip());
        telling.moved(by, "submitted", item, submitted, "申请销号", opinion);
    }

    private Item toEnter(Viewer by, ItemId id) {
        var item = items.get(id);
        part.requireRead(by, item, measures.of(id));
        part.require(part.mayEnter(by, item.head()), Act.RECORD);
        Items.in(Item.InHand.class, item);
        return item;
    }

    /** Whoever owns a measure may say that it is done. */
    private Item toEnterOwn(Viewer by, ItemId id, UUID measure) {
        var item = items.get(id);
        var planned = measures.of(id);
        part.requireRead(by, item, planned);
        var own = planned.stream()
                .anyMatch(one -> one.id().equals(measure) && one.owner().equals(by.person()));
        part.require(own || part.mayEnter(by, item.head()), Act.RECORD);
        Items.in(Item.InHand.class, item);
        return item;
    }
}
