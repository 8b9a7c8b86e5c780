package zelian.usage.handover;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.regulation.Rules;
import zelian.usage.OutcomeId;
import zelian.usage.handover.Handover.Row;
import zelian.usage.handover.Handover.Stage;

/**
 * Hands the results of an appraisal to the personnel office, which signs for them (移交人事). They may go once they are
 * released, so that the office can prepare; once they are final what changed follows as corrections.
 */
@Service
class HandingOver {

    private final Handovers handovers;
    private final Rights rights;
    private final Rules rules;
    private final ApplicationEventPublisher events;

    HandingOver(Handovers handovers, Rights rights, Rules rules, ApplicationEventPublisher events) {
        this.handovers = handovers;
        this.rights = rights;
        this.rules = rules;
        this.events = events;
    }

    /** @throws NotFound while it is not released, and for whoever may not look at the use of every unit's result */
    Handovers.Now require(AppraisalId appraisal, Viewer viewer) {
        var now = handovers.now(appraisal);
        if (now.rows().isEmpty()
                || !reads(viewer, now.rows().stream().map(Row::unit).toList())) {
            throw new NotFound("handover of " + appraisal);
        }
        return now;
    }

    private boolean reads(Viewer viewer, List<UnitId> units) {
        return Stream.of(Act.VERIFY, Act.APPROVE)
                .anyMatch(act -> rights.units(viewer, Area.USAGE, act).containsAll(units));
    }

    /** What would be handed over now; empty if nothing is left to. */
    List<Stage> open(Handovers.Now now, List<Handover> all) {
        var stage = now.fixed() ? Stage.FINAL : Stage.RELEASED;
        return all.stream().anyMatch(one -> one.stage() == stage) ? List.of() : List.of(stage);
    }

    /** @throws Rejected a second time */
    @Transactional
    public void handOver(Viewer by, AppraisalId appraisal) {
        var now = require(appraisal, by);
        rights.require(by, Area.USAGE, Act.DRAFT, now.body());
        var all = handovers.of(appraisal);
        var stage = open(now, all).stream()
                .findFirst()
                .orElseThrow(() -> Rejected.because("usage.handed-over", now.title()));
        var handover = new Handover(
                Ids.next(),
                stage,
                now.title(),
                now.body(),
                rules.on(by.day()).percent("usage.performance-weight").value(),
                by.day(),
                by.person().value(),
                by.name(),
                null,
                all.isEmpty() ? now.rows() : corrected(now.rows(), all.getFirst()));
        handovers.add(appraisal, handover, by);
        deed(by, appraisal, handover, "handed-over", handover.inWords());
    }

    /** Those that differ from what had been handed over. */
    private static List<Row> corrected(List<Row> now, Handover earlier) {
        Map<OutcomeId, Row> before =
                earlier.rows().stream().collect(Collectors.toMap(Row::result, Function.identity()));
        return now.stream()
                .filter(row -> !row.standing()
                        .equals(Objects.requireNonNull(before.get(row.result())).standing()))
                .map(row -> new Row(
                        row.result(),
                        row.unit(),
                        row.unitName(),
                        row.standing(),
                        Objects.requireNonNull(before.get(row.result())).standing()))
                .toList();
    }

    /** @throws Rejected for whoever handed it over, and if nothing waits */
    @Transactional
    public void receive(Viewer by, AppraisalId appraisal) {
        var now = require(appraisal, by);
        rights.require(by, Area.USAGE, Act.LEAD, now.body());
        var handover = handovers.of(appraisal).stream()
                .reduce((later, earlier) -> earlier.received() == null ? earlier : later)
                .orElseThrow(() -> Rejected.because("usage.nothing-handed-over", now.title()));
        handover.requireReceivable(by);
        handovers.receive(handover, by);
        deed(by, appraisal, handover, "handover-received", "签收" + handover.inWords());
    }

    private void deed(Viewer by, AppraisalId appraisal, Handover handover, String what, String sentence) {
        events.publishEvent(new Deed(
                by,
                "usage." + what,
                "appraisal",
                appraisal.value(),
                handover.body(),
                sentence + "：" + handover.title(),
                Map.of(),
                Map.of("单位", handover.rows().stream().map(Row::unitName).collect(Collectors.joining("、")))));
    }
}
