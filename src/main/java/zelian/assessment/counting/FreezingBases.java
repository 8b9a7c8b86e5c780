package zelian.assessment.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.SchemeId;
import zelian.assessment.scheme.Bases;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Method;
import zelian.assessment.scheme.SchemeSight;
import zelian.assessment.scheme.Tree;
import zelian.assessment.scoring.Tally;
import zelian.common.Period;
import zelian.common.Rejected;
import zelian.ledger.Deed;

/** Freezes what progress is graded from (质量起点): the same stretch of the year before, before the period begins. */
@Service
public class FreezingBases {

    private final SchemeSight sight;
    private final Indicators indicators;
    private final Bases bases;
    private final Facts facts;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    FreezingBases(
            SchemeSight sight,
            Indicators indicators,
            Bases bases,
            Facts facts,
            Directory directory,
            ApplicationEventPublisher events) {
        this.sight = sight;
        this.indicators = indicators;
        this.bases = bases;
        this.facts = facts;
        this.directory = directory;
        this.events = events;
    }

    /** @throws Rejected once the period has begun, or if they are frozen already */
    @Transactional
    public void freeze(Viewer by, SchemeId id) {
        var scheme = sight.require(by, Act.LEAD, id);
        var head = scheme.head();
        if (!bases.mayFreeze(scheme, by.day())) {
            throw Rejected.because("assessment.bases-closed", head.since());
        }
        var units = directory.units(by.day()).stream()
                .filter(unit -> head.audience().contains(unit.kind()))
                .map(Directory.Unit::id)
                .toList();
        var before = new Period(head.since().minusYears(1), head.until().minusYears(1));
        var frozen = Tree.of(indicators.of(id)).leaves().stream()
                .filter(leaf -> leaf.kind() == Kind.COMPUTED && leaf.counting().method() == Method.PROGRESS)
                .map(leaf -> Objects.requireNonNull(leaf.counting().measure()))
                .distinct()
                .toList();
        frozen.forEach(measure -> {
            var tallies = new HashMap<UnitId, Tally>();
            var counts = facts.counted(measure, units, before);
            units.forEach(unit -> {
                var count = counts.getOrDefault(unit, Facts.Count.NONE);
                tallies.put(unit, Tally.of(count.met(), count.whole()));
            });
            bases.freeze(head, measure, tallies, by);
        });
        events.publishEvent(new Deed(
                by,
                "assessment.bases-frozen",
                "scheme",
                id.value(),
                head.body(),
                "冻结质量起点：" + head.inWords(),
                Map.of(),
                Map.of("取数", before.since() + " 至 " + before.until(), "指标", String.valueOf(frozen.size()))));
    }
}
