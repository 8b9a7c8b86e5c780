package zelian.risk.inspection;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.rectification.Nature;
import zelian.rectification.Opening;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.risk.Occasion;
import zelian.risk.RiskReviews;
import zelian.risk.card.Seats;

/**
 * Looks through all cards in force of a unit: each passes, or has a fault that is to be put right and is a reason to
 * assess the risk again (检查验收、结果运用). By 机关纪委.
 */
@Service
public class Inspecting {

    private final Inspections inspections;
    private final Seats seats;
    private final Rectification rectification;
    private final RiskReviews reviews;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    Inspecting(
            Inspections inspections,
            Seats seats,
            Rectification rectification,
            RiskReviews reviews,
            Directory directory,
            ApplicationEventPublisher events) {
        this.inspections = inspections;
        this.seats = seats;
        this.rectification = rectification;
        this.reviews = reviews;
        this.directory = directory;
        this.events = events;
    }

    /**
     * @param faults of the cards that do not pass; a blank one passes
     * @param conclusion how the result is used
     * @throws Rejected {@code risk.nothing-to-inspect}, {@code risk.not-in-force}, {@code risk.conclusion-missing}
     */
    @Transactional
    public void inspect(Viewer by, UnitId unit, Map<UUID, String> faults, String conclusion) {
        seats.requireFiling(by, unit);
        var subjects = inspections.subjects(unit);
        if (subjects.isEmpty()) {
            throw Rejected.because("risk.nothing-to-inspect");
        }
        if (!subjects.stream().map(Inspections.Subject::id).toList().containsAll(faults.keySet())) {
            throw Rejected.because("risk.not-in-force");
        }
        if (conclusion.isBlank()) {
            throw Rejected.because("risk.conclusion-missing").at("conclusion");
        }
        var inspection = inspections.add(unit, by.day(), by.person(), conclusion.strip());
        var failed = 0;
        for (var card : subjects) {
            var fault = faults.getOrDefault(card.id(), "").strip();
            if (fault.isEmpty()) {
                inspections.add(inspection, card.id(), null, null);
            } else {
                inspections.add(inspection, card.id(), fault, putRight(by, unit, card, fault, inspection));
                failed++;
            }
        }
        events.publishEvent(new Deed(
                by,
                "risk.inspected",
                "unit",
                unit.value(),
                unit,
                "检查验收风险点卡 %d 张，合格 %d 张，整改 %d 张".formatted(subjects.size(), subjects.size() - failed, failed)));
    }

    private UUID putRight(Viewer by, UnitId unit, Inspections.Subject card, String fault, UUID inspection) {
        var item = rectification.open(
                by,
                new Opening(
                        new SourceRef("risk_card", card.id()),
                        directory.unitName(unit) + "风险点卡检查验收，" + card.number(),
                        "风险防控：" + card.title(),
                        fault,
                        null,
                        null,
                        unit,
                        Nature.AT_ONCE,
                        null,
                        null,
                        by.unit(),
                        null,
                        false));
        reviews.ask(
                by,
                new Occasion(Occasion.Kind.CHECK, unit, card.id().toString(), "检查验收没有通过，已立项整改", inspection, by.day()));
        return item.value();
    }
}
