package zelian.assessment.counting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.YearBases;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.AppraisalKinds;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.appraisal.Purpose;
import zelian.assessment.scheme.Bases;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Measure;
import zelian.assessment.scheme.SchemeHead;
import zelian.assessment.scheme.Schemes;
import zelian.assessment.scheme.Tree;
import zelian.assessment.scoring.Tally;
import zelian.ledger.Deed;

/** Freezes the bases of a year from the final results of the year before. */
@Service
class FreezingYearBases implements YearBases {

    private final Appraisals appraisals;
    private final Schemes schemes;
    private final Indicators indicators;
    private final Results results;
    private final Bases bases;
    private final ApplicationEventPublisher events;

    FreezingYearBases(
            Appraisals appraisals,
            Schemes schemes,
            Indicators indicators,
            Results results,
            Bases bases,
            ApplicationEventPublisher events) {
        this.appraisals = appraisals;
        this.schemes = schemes;
        this.indicators = indicators;
        this.results = results;
        this.bases = bases;
        this.events = events;
    }

    @Override
    @Transactional
    public int freeze(Viewer by, int year) {
        var frozen = 0;
        for (var appraisal : appraisals.all().reversed()) {
            if (appraisal instanceof Appraisal.Final last && last.head().purpose() == Purpose.OFFICIAL) {
                var scheme = schemes.get(last.head().scheme()).head();
                frozen += scheme.year() == year - 1 ? freeze(by, last, scheme) : 0;
            }
        }
        return frozen;
    }

    @Override
    public String label(String measure) {
        return Measure.valueOf(measure).label();
    }

    private int freeze(Viewer by, Appraisal.Final last, SchemeHead scheme) {
        var head = last.head();
        var all = results.of(head.id());
        var leaves = Tree.of(indicators.of(head.scheme())).leaves();
        var seen = new HashSet<Measure>();
        var frozen = 0;
        for (var index = 0; index < leaves.size(); index++) {
            var leaf = leaves.get(index);
            var measure = leaf.counting().measure();
            if (leaf.kind() == Kind.COMPUTED && measure != null && seen.add(measure)) {
                frozen += bases.freeze(scheme, head.id(), measure, tallies(all, index), by.day());
            }
        }
        if (frozen > 0) {
            events.publishEvent(new Deed(
                    by,
                    "assessment.year-bases-frozen",
                    AppraisalKinds.APPRAISAL,
                    head.id().value(),
                    scheme.body(),
                    "自“%s”定稿的结果冻结下一年同期的质量起点：%d 个单位、%d 项指标".formatted(head.title(), all.size(), seen.size()),
                    Map.of(),
                    Map.of("起点", String.valueOf(frozen))));
        }
        return frozen;
    }

    private static Map<UnitId, Tally> tallies(List<Result> all, int index) {
        var tallies = new HashMap<UnitId, Tally>();
        all.forEach(result -> tallies.put(result.unit(), Tally.of(result.met()[index], result.whole()[index])));
        return tallies;
    }
}
