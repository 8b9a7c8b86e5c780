package zelian.assessment.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.assessment.objection.Objection;
import zelian.assessment.objection.Objections;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.Tree;

/** The results of many units, one line each: points by first-level indicator, total, and what changed. */
@Component
class ResultRows {

    private final Results results;
    private final Standings standings;
    private final Objections objections;

    ResultRows(Results results, Standings standings, Objections objections) {
        this.results = results;
        this.standings = standings;
        this.objections = objections;
    }

    static List<String> columns(Tree tree) {
        return roots(tree).stream().map(Indicator::title).toList();
    }

    private static List<Indicator> roots(Tree tree) {
        return tree.below(null).stream()
                .filter(indicator -> !indicator.kind().extra())
                .toList();
    }

    /** In the order of their places where the reader sees them, else of their names. */
    List<AppraisalPage.Row> of(
            Appraisal appraisal, Tree tree, List<Result> shown, @Nullable Appraisal compared, boolean places) {
        var before = compared == null
                ? Map.<UnitId, Result>of()
                : results.of(compared.head().id()).stream().collect(Collectors.toMap(Result::unit, result -> result));
        var at = standings.latest(appraisal.head().id());
        var raised = objections.of(appraisal.head().id());
        var rooted = rooted(tree);
        return shown.stream()
                .sorted(Comparator.comparing((Result result) -> place(at.get(result.unit()), places)))
                .map(result -> row(result, tree, rooted, before.get(result.unit()), at.get(result.unit()), raised))
                .toList();
    }

    private static int place(Standings.@Nullable Standing standing, boolean places) {
        return !places || standing == null || standing.place() == null ? Integer.MAX_VALUE : standing.place();
    }

    /** For every observation point the number of the first-level indicator above it. */
    private static int[] rooted(Tree tree) {
        var roots = roots(tree);
        return tree.leaves().stream()
                .mapToInt(leaf -> {
                    var above = leaf;
                    while (above.parent() != null) {
                        above = tree.above(above).orElseThrow();
                    }
                    return roots.indexOf(above);
                })
                .toArray();
    }

    private static AppraisalPage.Row row(
            Result result,
            Tree tree,
            int[] rooted,
            @Nullable Result before,
            Standings.@Nullable Standing standing,
            List<Objection> raised) {
        var sums = new int[roots(tree).size()];
        for (var i = 0; i < rooted.length; i++) {
            sums[rooted[i]] += result.missing(i) ? 0 : result.points()[i];
        }
        var extra = 0;
        for (var i = rooted.length; i < result.points().length; i++) {
            extra += result.points()[i];
        }
        var total = standing == null ? result.total() : standing.total();
        return new AppraisalPage.Row(
                "/assessments/results/" + result.id(),
                result.unitName(),
                Arrays.stream(sums).mapToObj(Points::exactly).toList(),
                extra == 0 ? "" : Points.change(extra),
                total.isPresent() ? Points.exactly(total.getAsInt()) : "暂不出分",
                before == null || before.total().isEmpty() || total.isEmpty()
                        ? "—"
                        : Points.change(total.getAsInt() - before.total().getAsInt()),
                standing == null ? "" : standing.gradeInWords(),
                standing == null || standing.place() == null
                        ? ""
                        : standing.place().toString(),
                remark(result, tree, raised));
    }

    private static String remark(Result result, Tree tree, List<Objection> raised) {
        var remarks = new ArrayList<String>();
        var missing = new ArrayList<String>();
        for (var i = 0; i < tree.leaves().size(); i++) {
            if (result.missing(i)) {
                missing.add(tree.leaves().get(i).title());
            }
        }
        if (!missing.isEmpty()) {
            remarks.add("缺项：" + String.join("、", missing));
        }
        if (result.vetoed()) {
            remarks.add("有否决事项");
        }
        raised.stream()
                .filter(objection -> objection.head().unit().equals(result.unit()))
                .forEach(objection -> remarks.add(objection.word()));
        return String.join("；", remarks);
    }
}
