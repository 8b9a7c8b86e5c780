package zelian.risk.unit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.rectification.ItemBrief;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.risk.card.Grade;
import zelian.risk.card.Seats;
import zelian.risk.display.Displaying;
import zelian.risk.display.Displays;
import zelian.risk.inspection.Inspections;
import zelian.ui.Option;
import zelian.ui.Say;

/** Puts the page of a unit's risks together for one reader. */
@Component
class UnitRisks {

    private final Displays displays;
    private final Displaying displaying;
    private final Inspections inspections;
    private final Rectification rectification;
    private final Seats seats;
    private final Directory directory;

    UnitRisks(
            Displays displays,
            Displaying displaying,
            Inspections inspections,
            Rectification rectification,
            Seats seats,
            Directory directory) {
        this.displays = displays;
        this.displaying = displaying;
        this.inspections = inspections;
        this.rectification = rectification;
        this.seats = seats;
        this.directory = directory;
    }

    /** @throws NotFound unless the reader may read the unit's cards, or is a colleague asked for remarks today */
    UnitRisksPage page(UnitId unit, Viewer viewer) {
        var speaks = displaying.speaks(viewer, unit);
        if (viewer.administers() || !seats.reads(viewer, unit) && !speaks) {
            throw new NotFound("risks of " + unit);
        }
        var last = displays.last(unit).orElse(null);
        var running = last != null && last.runsOn(viewer.day());
        var cards = inspections.subjects(unit);
        var drafts = seats.drafts(viewer, unit);
        var remarks = last == null ? List.<Displays.Remark>of() : displays.remarks(last.id());
        var held = inspections.of(unit);
        var failed = inspections.failed(unit);
        var names = names(remarks, held);
        return new UnitRisksPage(
                "/risks/units/" + unit,
                directory.unitName(unit),
                "现行 %d 张，草拟 %d 张".formatted(cards.size(), displays.drafts(unit)),
                last == null
                        ? null
                        : "%s 至 %s 公示 %d 张，意见 %d 条"
                                .formatted(Say.day(last.since()), Say.day(last.until()), last.cards(), remarks.size()),
                remarks.stream().map(remark -> remark(remark, drafts, names)).toList(),
                held.stream().map(each -> inspection(each, names)).toList(),
                failed.stream().map(this::failed).toList(),
                seats.files(viewer, unit) ? cards.stream().map(UnitRisks::card).toList() : List.of(),
                speaks && last != null ? shown(last.id()) : List.of(),
                drafts && !running && displays.drafts(unit) > 0);
    }

    private Map<PersonId, String> names(List<Displays.Remark> remarks, List<Inspections.Inspection> held) {
        return directory.names(Stream.concat(
                        remarks.stream().map(Displays.Remark::byPerson),
                        held.stream().map(Inspections.Inspection::inspector))
                .map(PersonId::new)
                .collect(Collectors.toSet()));
    }

    private List<Option> shown(UUID display) {
        return displays.cards(display).stream()
                .map(card -> new Option(card.id().toString(), card.title() + "：" + card.forms()))
                .toList();
    }

    private static UnitRisksPage.Remark remark(Displays.Remark remark, boolean drafts, Map<PersonId, String> names) {
        var answered = answered(remark);
        return new UnitRisksPage.Remark(
                remark.title(),
                "/risks/" + remark.card(),
                names.getOrDefault(new PersonId(remark.byPerson()), "") + "，" + Say.day(remark.onDay()),
                remark.words(),
                remark.answer() == null ? "待答复" : Boolean.TRUE.equals(remark.adopted()) ? "已采纳" : "不采纳",
                answered,
                drafts && remark.answer() == null ? "/risks/remarks/" + remark.id() + "/answer" : null);
    }

    private static @Nullable String answered(Displays.Remark remark) {
        return remark.answer() == null ? null : remark.answer() + "，" + Say.day(remark.answeredOn());
    }

    private static UnitRisksPage.Inspection inspection(Inspections.Inspection each, Map<PersonId, String> names) {
        return new UnitRisksPage.Inspection(
                Say.day(each.onDay()),
                names.getOrDefault(new PersonId(each.inspector()), ""),
                "检查 %d 张，合格 %d，整改 %d".formatted(each.cards(), each.cards() - each.faults(), each.faults()),
                each.conclusion());
    }

    private UnitRisksPage.Failed failed(Inspections.Failed failed) {
        var item = rectification.of(new SourceRef("risk_card", failed.card())).stream()
                .filter(each -> each.id().value().equals(failed.item()))
                .findFirst();
        return new UnitRisksPage.Failed(
                failed.title(),
                "/risks/" + failed.card(),
                failed.fault(),
                item.map(ItemBrief::number).orElse("整改事项"),
                "/rectification/items/" + failed.item(),
                item.map(ItemBrief::state).orElse("整改中"));
    }

    private static UnitRisksPage.Card card(Inspections.Subject card) {
        return new UnitRisksPage.Card(
                card.id().toString(),
                card.title(),
                "/risks/" + card.id(),
                card.forms(),
                Grade.valueOf(card.grade()).label() + "风险");
    }
}
