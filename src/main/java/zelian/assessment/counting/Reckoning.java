package zelian.assessment.counting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.AppraisalHead;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.appraisal.Purpose;
import zelian.assessment.grading.MarkSheet;
import zelian.assessment.scheme.Bases;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Measure;
import zelian.assessment.scheme.SchemeHead;
import zelian.assessment.scheme.Schemes;
import zelian.assessment.scheme.Tree;
import zelian.assessment.scoring.Missing;
import zelian.assessment.scoring.Share;
import zelian.assessment.scoring.Tally;
import zelian.regulation.Rules;

/** Turns the facts and marks kept of an appraisal into results, in the caller's transaction. */
@Component
public class Reckoning {

    private static final int BATCH = 2_000;

    private final Facts facts;
    private final Results results;
    private final MarkSheet marks;
    private final Appraisals appraisals;
    private final Schemes schemes;
    private final Indicators indicators;
    private final Bases bases;
    private final Directory directory;
    private final Rules rules;

    Reckoning(
            Facts facts,
            Results results,
            MarkSheet marks,
            Appraisals appraisals,
            Schemes schemes,
            Indicators indicators,
            Bases bases,
            Directory directory,
            Rules rules) {
        this.facts = facts;
        this.results = results;
        this.marks = marks;
        this.appraisals = appraisals;
        this.schemes = schemes;
        this.indicators = indicators;
        this.bases = bases;
        this.directory = directory;
        this.rules = rules;
    }

    /** The units a scheme assesses, as they are on the last day counted. */
    public List<Directory.Unit> assessed(SchemeHead scheme, AppraisalHead head) {
        return directory.units(head.until()).stream()
                .filter(unit -> scheme.audience().contains(unit.kind()))
                .toList();
    }

    /** All results anew, of the units the scheme assesses. */
    public void reckon(Appraisal appraisal) {
        var head = appraisal.head();
        reckon(appraisal, assessed(schemes.get(head.scheme()).head(), head));
    }

    /** All results of these units anew. A trial never withholds: what nobody has marked yet is spread. */
    public void reckon(Appraisal appraisal, List<Directory.Unit> units) {
        reckon(appraisal, units, done -> {});
    }

    /** @param scored told how many units are scored */
    void reckon(Appraisal appraisal, List<Directory.Unit> units, IntConsumer scored) {
        var head = appraisal.head();
        var scheme = schemes.get(head.scheme()).head();
        var tree = Tree.of(indicators.of(head.scheme()));
        reckon(
                head,
                units,
                new UnitScoring(tree, head.purpose() == Purpose.TRIAL ? Missing.SPREAD : scheme.missing()),
                bases(scheme, tree),
                settled(head, tree),
                scored);
    }

    private void reckon(
            AppraisalHead head,
            List<Directory.Unit> units,
            UnitScoring scoring,
            Map<Measure, Map<UnitId, Integer>> bases,
            Map<MarkSheet.Cell, Share> settled,
            IntConsumer scored) {
        var counts = facts.counts(head.id());
        var batch = new ArrayList<Result>();
        var done = 0;
        for (var unit : units) {
            var of = counts.getOrDefault(unit.id(), Map.of());
            batch.add(scoring.result(head.id(), unit, new UnitScoring.Inputs() {
                @Override
                public Tally tally(Measure measure) {
                    var count = of.getOrDefault(measure, Facts.Count.NONE);
                    var base = bases.getOrDefault(measure, Map.of()).getOrDefault(unit.id(), Tally.NO_BASE);
                    return new Tally(count.met(), count.whole(), base);
                }

                @Override
                public @Nullable Share marked(Indicator indicator) {
                    return settled.get(new MarkSheet.Cell(unit.id(), indicator.id()));
                }
            }));
            if (batch.size() == BATCH) {
                results.put(batch);
                batch.clear();
            }
            scored.accept(++done);
        }
        results.put(batch);
    }

    private Map<Measure, Map<UnitId, Integer>> bases(SchemeHead scheme, Tree tree) {
        var found = new EnumMap<Measure, Map<UnitId, Integer>>(Measure.class);
        tree.leaves().stream()
                .filter(leaf -> leaf.kind() == Kind.COMPUTED)
                .map(leaf -> Objects.requireNonNull(leaf.counting().measure()))
                .distinct()
                .forEach(measure -> found.put(measure, bases.of(scheme, measure)));
        return found;
    }

    /** A trial borrows the marks of the appraisal it is compared with, indicator by indicator. */
    private Map<MarkSheet.Cell, Share> settled(AppraisalHead head, Tree tree) {
        var percent = rules.on(head.startedOn())
                .percent("assessment.mark-difference")
                .value()
                .intValue();
        if (head.purpose() == Purpose.OFFICIAL || head.compared() == null) {
            return marks.settled(head.id(), percent);
        }
        var other = appraisals.get(head.compared()).head();
        Map<UUID, Indicator> byKey = tree.leaves().stream().collect(Collectors.toMap(Indicator::key, leaf -> leaf));
        var keys = indicators.of(other.scheme()).stream().collect(Collectors.toMap(Indicator::id, Indicator::key));
        var borrowed = new HashMap<MarkSheet.Cell, Share>();
        marks.settled(other.id(), percent).forEach((cell, share) -> {
            var leaf = byKey.get(Objects.requireNonNull(keys.get(cell.indicator())));
            if (leaf != null && leaf.kind().marked()) {
                borrowed.put(new MarkSheet.Cell(cell.unit(), leaf.id()), share);
            }
        });
        return borrowed;
    }
}
