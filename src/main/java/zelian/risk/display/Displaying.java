package zelian.risk.display;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.regulation.Rules;
import zelian.risk.RiskCardId;
import zelian.risk.card.Seats;

/** Shows drafts to the colleagues of the unit, who say what they think; the unit answers before it submits. */
@Service
public class Displaying {

    private final Displays displays;
    private final Seats seats;
    private final Directory directory;
    private final Rules rules;
    private final WorkingCalendar workingDays;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    Displaying(
            Displays displays,
            Seats seats,
            Directory directory,
            Rules rules,
            WorkingCalendar workingDays,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.displays = displays;
        this.seats = seats;
        this.directory = directory;
        this.rules = rules;
        this.workingDays = workingDays;
        this.inbox = inbox;
        this.events = events;
    }

    /**
     * From today for as many working days as the rule says.
     *
     * @throws Rejected {@code risk.on-display} while the unit shows some already; {@code risk.nothing-to-show}
     */
    @Transactional
    public void open(Viewer by, UnitId unit) {
        seats.requireDrafting(by, unit);
        displays.last(unit).filter(last -> last.runsOn(by.day())).ifPresent(last -> {
            throw Rejected.because("risk.on-display", last.until().toString());
        });
        var drafts = displays.drafts(unit);
        if (drafts == 0) {
            throw Rejected.because("risk.nothing-to-show");
        }
        var days = rules.on(by.day()).workingDays("risk.display.days").value();
        var until = workingDays.plus(by.day(), new WorkingDays(days));
        var display = displays.open(unit, by.day(), until, by.person());
        tell(by, "risk.displayed", unit, "公示草拟的风险点卡 %d 张，到 %s 止".formatted(drafts, until));
        directory.holders(unit, by.day()).stream()
                .filter(holder -> !holder.person().equals(by.person()))
                .forEach(holder -> inbox.send(
                        by,
                        new Note(
                                "risk.displayed:" + display + ":" + holder.tenure(),
                                holder.person(),
                                holder.tenure(),
                                "本单位公示风险点卡 " + drafts + " 张，请提意见",
                                until + " 前在单位的风险防控页上提",
                                "unit",
                                unit.value())));
    }

    /** Whether the reader is a colleague who may speak today. */
    public boolean speaks(Viewer viewer, UnitId unit) {
        return viewer.unit().equals(unit)
                && displays.last(unit).filter(last -> last.runsOn(viewer.day())).isPresent();
    }

    /** @throws Rejected {@code risk.not-on-display} when the card is not shown today; {@code risk.remark-missing} */
    @Transactional
    public void remark(Viewer by, UnitId unit, Optional<RiskCardId> card, String words) {
        if (!by.unit().equals(unit)) {
            if (seats.reads(by, unit)) {
                throw Rejected.because("risk.not-a-colleague");
            }
            throw new NotFound("risks of " + unit);
        }
        var running = displays.last(unit)
                .filter(last -> last.runsOn(by.day()))
                .orElseThrow(() -> Rejected.because("risk.not-on-display"));
        var shown = displays.cards(running.id()).stream()
                .filter(each ->
                        card.filter(chosen -> chosen.value().equals(each.id())).isPresent())
                .findFirst()
                .orElseThrow(() -> Rejected.because("risk.not-on-display").at("card"));
        displays.add(running.id(), new RiskCardId(shown.id()), by.person(), by.day(), given(words));
        events.publishEvent(
                new Deed(by, "risk.remarked", "risk_card", shown.id(), unit, "对公示的风险点卡“" + shown.title() + "”提意见"));
    }

    /** @throws Rejected {@code risk.remark-missing} without words */
    @Transactional
    public UnitId answer(Viewer by, UUID id, boolean adopted, String words) {
        var remark = displays.remark(id);
        var unit = new UnitId(remark.unit());
        seats.requireDrafting(by, unit);
        displays.answer(id, by.person(), by.day(), adopted, given(words));
        events.publishEvent(new Deed(
                by,
                "risk.remark-answered",
                "risk_card",
                remark.card(),
                unit,
                "答复对风险点卡“%s”的意见：%s".formatted(remark.title(), adopted ? "采纳" : "不采纳")));
        inbox.send(
                by,
                new Note(
                        "risk.remark-answered:" + id,
                        new PersonId(remark.byPerson()),
                        Viewer.NO_TENURE,
                        "你对风险点卡“" + remark.title() + "”的意见" + (adopted ? "已采纳" : "未采纳"),
                        words.strip(),
                        "risk_card",
                        remark.card()));
        return unit;
    }

    private static String given(String words) {
        if (words.isBlank()) {
            throw Rejected.because("risk.remark-missing").at("words");
        }
        return words.strip();
    }

    private void tell(Viewer by, String act, UnitId unit, String sentence) {
        events.publishEvent(new Deed(by, act, "unit", unit.value(), unit, sentence));
    }
}
