package zelian.rectification.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.Months;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.rectification.ItemBrief;
import zelian.rectification.ItemId;
import zelian.rectification.ItemOpened;
import zelian.rectification.Nature;
import zelian.rectification.Opening;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.regulation.Rules;

/** Opens items (立项). */
@Service
class OpeningItems implements Rectification {

    private final Items items;
    private final Directory directory;
    private final Rights rights;
    private final Rules rules;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    OpeningItems(
            Items items,
            Directory directory,
            Rights rights,
            Rules rules,
            Deadlines deadlines,
            ApplicationEventPublisher events) {
        this.items = items;
        this.directory = directory;
        this.rights = rights;
        this.rules = rules;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    @Transactional
    public ItemId open(Viewer by, Opening opening) {
        requireOpener(by, opening);
        return open(by, opening, null);
    }

    /** The fault of a struck-off item came back: a new item names the old one. */
    ItemId reopen(Viewer by, Opening opening, ItemId returned) {
        return open(by, opening, returned);
    }

    private ItemId open(Viewer by, Opening opening, @Nullable ItemId returned) {
        var day = by.day();
        var owner = holder(opening.owner())
                .or(() -> directory.principal(opening.unit(), day))
                .orElseThrow(() -> nobody("责任人", opening, day));
        var leader = holder(opening.leader())
                .or(() -> directory.inCharge(opening.unit(), day))
                .orElseThrow(() -> nobody("责任领导", opening, day));
        var due = due(opening.nature(), opening.due(), day);
        var ordinal = items.nextOrdinal(day.getYear());
        var number = String.format(Locale.ROOT, "整改〔%d〕%03d号", day.getYear(), ordinal);
        var head = new Head(
                new ItemId(Ids.next()),
                0,
                number,
                opening.title(),
                opening.nature(),
                opening.discipline(),
                opening.source(),
                opening.sourceTitle(),
                returned,
                opening.unit(),
                owner.person(),
                owner.tenure(),
                leader.person(),
                leader.tenure(),
                opening.leadUnit() == null ? by.unit() : opening.leadUnit(),
                day,
                by.name(),
                due,
                0,
                0);
        items.add(
                new Item.Opened(head),
                ordinal,
                by.person(),
                new Items.Account(opening.fact(), opening.basis(), opening.standard()));
        events.publishEvent(new ItemOpened(
                by,
                head.id(),
                number,
                opening.title(),
                opening.source(),
                opening.unit(),
                owner.person(),
                owner.tenure(),
                due,
                "立项，定为%s：%s“%s”，时限 %s，责任人 %s，责任领导 %s"
                        .formatted(opening.nature().label(), number, opening.title(), due, owner.name(), leader.name()),
                Map.of("状态", "未启动", "时限", due.toString(), "性质", opening.nature().label())));
        return head.id();
    }

    /** The last day that fits the nature, and the first: what pages offer. */
    LocalDate clockEnd(Nature nature, LocalDate day) {
        return deadlines.after(
                day, new Months(rules.on(day).months(nature.clock()).value()));
    }

    @Override
    public List<ItemBrief> of(SourceRef source) {
        return items.of(source);
    }

    @Override
    public List<ItemBrief> open(UnitId unit, LocalDate day, Viewer viewer) {
        return items.open(unit, day, viewer);
    }

    private LocalDate due(Nature nature, @Nullable LocalDate asked, LocalDate day) {
        var clock = rules.on(day).months(nature.clock());
        var end = clockEnd(nature, day);
        if (asked == null) {
            return end;
        }
        var fits = nature == Nature.LONG_TERM
                ? !asked.isBefore(day.plusMonths(clock.value()))
                : !asked.isAfter(end) && !asked.isBefore(day);
        if (!fits) {
            throw Rejected.because(
                            nature == Nature.LONG_TERM
                                    ? "rectification.due-too-early"
                                    : "rectification.due-against-nature",
                            nature.label(),
                            clock.value(),
                            end)
                    .citing(clock.source())
                    .at("due");
        }
        return asked;
    }

    private Optional<Holder> holder(@Nullable TenureId tenure) {
        return tenure == null ? Optional.empty() : directory.holder(tenure);
    }

    private Rejected nobody(String whose, Opening opening, LocalDate day) {
        var unit = directory.unit(opening.unit()).map(Directory.Unit::name).orElse("该单位");
        return Rejected.because("rectification.nobody-answers", unit, day, whose);
    }

    private void requireOpener(Viewer by, Opening opening) {
        for (var act : new Act[] {Act.LEAD, Act.VERIFY, Act.DRAFT}) {
            if (rights.may(by, Area.RECTIFICATION, act, opening.unit())) {
                return;
            }
        }
        if (!rights.may(by, Area.RECTIFICATION, Act.READ, opening.unit())) {
            throw new NotFound("unit " + opening.unit());
        }
        throw Rejected.because("access.not-allowed", Act.LEAD.label(), Area.RECTIFICATION.label());
    }
}
