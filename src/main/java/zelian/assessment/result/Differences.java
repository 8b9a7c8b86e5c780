package zelian.assessment.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.assessment.counting.Result;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.Tree;

/** What changed in the score of one unit from one appraisal to another, and why: weights, rules, facts or marks. */
public final class Differences {

    private Differences() {}

    /**
     * One indicator whose points differ.
     *
     * @param change hundredths of a point
     * @param causes in words, never empty
     */
    public record Difference(String title, int change, List<String> causes) {}

    /** A result with the tree it was scored by. */
    public record Scored(Tree tree, Result result) {

        private int index(UUID key) {
            var scored = tree.scored();
            for (var i = 0; i < scored.size(); i++) {
                if (scored.get(i).key().equals(key)) {
                    return i;
                }
            }
            return -1;
        }

        private int points(int index) {
            return index < 0 || result.missing(index) ? 0 : result.points()[index];
        }

        private @Nullable Indicator at(int index) {
            return index < 0 ? null : tree.scored().get(index);
        }
    }

    public static List<Difference> between(Scored before, Scored now) {
        var keys = new LinkedHashSet<UUID>();
        now.tree.scored().forEach(indicator -> keys.add(indicator.key()));
        before.tree.scored().forEach(indicator -> keys.add(indicator.key()));
        var found = new ArrayList<Difference>();
        for (var key : keys) {
            var was = before.index(key);
            var is = now.index(key);
            var change = now.points(is) - before.points(was);
            if (change != 0) {
                var title = Objects.requireNonNull(is < 0 ? before.at(was) : now.at(is))
                        .title();
                found.add(new Difference(title, change, causes(before, was, now, is)));
            }
        }
        return found;
    }

    private static List<String> causes(Scored before, int was, Scored now, int is) {
        var old = before.at(was);
        var fresh = now.at(is);
        if (old == null || fresh == null) {
            return List.of(old == null ? "新增的指标" : "删去的指标");
        }
        var causes = new ArrayList<String>();
        if (!old.howInWords().equals(fresh.howInWords())) {
            causes.add("计分办法改了：" + old.howInWords() + " → " + fresh.howInWords());
        }
        facts(before.result, was, now.result, is, fresh).forEach(causes::add);
        var fulls = new int[] {before.result.fulls()[was], now.result.fulls()[is]};
        if (fulls[0] != fulls[1]) {
            var spread = !fresh.kind().extra()
                    && before.tree.nominal()[was] == now.tree.nominal()[is];
            causes.add((spread ? "缺项分摊，分值 " : "权重改了，分值 ") + Points.say(fulls[0]) + " → " + Points.say(fulls[1]));
        }
        return causes.isEmpty() ? List.of("计分办法改了") : causes;
    }

    private static List<String> facts(Result before, int was, Result now, int is, Indicator indicator) {
        var causes = new ArrayList<String>();
        if (before.met()[was] != now.met()[is] || before.whole()[was] != now.whole()[is]) {
            causes.add((indicator.kind().marked() ? "核分 " : "事实 ")
                    + tally(before, was, indicator)
                    + " → "
                    + tally(now, is, indicator));
        }
        if (before.base()[was] != now.base()[is]) {
            causes.add("质量起点变了");
        }
        return causes;
    }

    private static String tally(Result result, int index, Indicator indicator) {
        if (result.whole()[index] == 0) {
            return indicator.kind().extra() ? "0 件" : "缺项";
        }
        if (indicator.kind().extra()) {
            return result.whole()[index] + " 件";
        }
        return indicator.kind().marked()
                ? Points.say((int) (10_000L * result.met()[index] / result.whole()[index])) + " 分"
                : result.met()[index] + "/" + result.whole()[index];
    }
}
