package zelian.assessment.appraisal;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.assessment.objection.Objection;
import zelian.assessment.objection.Objections;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Tree;

/** The totals released, with what upheld objections corrected. */
@Component
class FinalTotals {

    private final Results results;
    private final Objections objections;
    private final Indicators indicators;

    FinalTotals(Results results, Objections objections, Indicators indicators) {
        this.results = results;
        this.objections = objections;
        this.indicators = indicators;
    }

    List<Standings.Entry> of(Appraisal appraisal) {
        var scored = Tree.of(indicators.of(appraisal.head().scheme())).scored();
        var all = objections.of(appraisal.head().id());
        return results.of(appraisal.head().id()).stream()
                .map(result ->
                        new Standings.Entry(result.unit(), total(result, scored, all), vetoed(result, scored, all)))
                .toList();
    }

    private static OptionalInt total(Result result, List<Indicator> scored, List<Objection> all) {
        if (result.total().isEmpty()) {
            return OptionalInt.empty();
        }
        var change = upheld(result, all)
                .mapToInt(objection -> objection.points() - now(result, scored, objection))
                .sum();
        return OptionalInt.of(Math.max(0, result.total().getAsInt() + change));
    }

    /** A veto that was objected to with success no longer counts. */
    private static boolean vetoed(Result result, List<Indicator> scored, List<Objection> all) {
        return result.vetoed()
                && upheld(result, all)
                        .noneMatch(objection -> scored.stream()
                                .anyMatch(indicator ->
                                        indicator.id().equals(objection.head().indicator())
                                                && indicator.kind() == Kind.VETO));
    }

    private static Stream<Objection.Upheld> upheld(Result result, List<Objection> all) {
        return all.stream()
                .filter(objection -> objection.head().unit().equals(result.unit()))
                .filter(Objection.Upheld.class::isInstance)
                .map(Objection.Upheld.class::cast);
    }

    private static int now(Result result, List<Indicator> scored, Objection objection) {
        var index = IntStream.range(0, scored.size())
                .filter(i -> scored.get(i).id().equals(objection.head().indicator()))
                .findFirst()
                .orElseThrow();
        return result.missing(index) ? 0 : result.points()[index];
    }
}
