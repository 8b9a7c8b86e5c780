package zelian.assessment.counting;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;
import zelian.assessment.AppraisalId;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Measure;
import zelian.assessment.scheme.Tree;
import zelian.assessment.scoring.Missing;
import zelian.assessment.scoring.Quantifier;
import zelian.assessment.scoring.Scoring;
import zelian.assessment.scoring.Share;
import zelian.assessment.scoring.Tally;
import zelian.common.Ids;

/** Scores one unit after the other by one tree. */
final class UnitScoring {

    private final List<Indicator> leaves;
    private final List<Indicator> extras;
    private final @Nullable Quantifier[] quantifiers;
    private final Scoring scoring;

    UnitScoring(Tree tree, Missing missing) {
        this.leaves = tree.leaves();
        this.extras = tree.extras();
        this.scoring = tree.scoring(missing);
        this.quantifiers = leaves.stream().map(UnitScoring::quantifier).toArray(Quantifier[]::new);
    }

    /** What is known of one unit. */
    interface Inputs {

        Tally tally(Measure measure);

        /** What graders made of it; null while they have not. */
        @Nullable
        Share marked(Indicator indicator);
    }

    private static @Nullable Quantifier quantifier(Indicator leaf) {
        var method = leaf.counting().method();
        return leaf.kind() == Kind.COMPUTED && method != null
                ? method.quantifier(leaf.counting().target())
                : null;
    }

    Result result(AppraisalId appraisal, Directory.Unit unit, Inputs inputs) {
        var all = leaves.size() + extras.size();
        var met = new int[all];
        var whole = new int[all];
        var base = new int[all];
        Arrays.fill(base, Tally.NO_BASE);
        var shares = new @Nullable Share[leaves.size()];
        for (var i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            if (leaf.kind() == Kind.COMPUTED) {
                var tally = inputs.tally(requireNonNull(leaf.counting().measure()));
                met[i] = tally.met();
                whole[i] = tally.whole();
                base[i] = tally.base();
                shares[i] =
                        tally.missing() ? null : requireNonNull(quantifiers[i]).share(tally);
            } else {
                var share = inputs.marked(leaf);
                met[i] = share == null ? 0 : (int) share.part();
                whole[i] = share == null ? 0 : (int) share.whole();
                shares[i] = share;
            }
        }
        var counts = new int[extras.size()];
        var vetoed = false;
        for (var i = 0; i < extras.size(); i++) {
            var tally = inputs.tally(requireNonNull(extras.get(i).counting().measure()));
            counts[i] = tally.whole();
            met[leaves.size() + i] = tally.met();
            whole[leaves.size() + i] = tally.whole();
            vetoed |= extras.get(i).kind() == Kind.VETO && tally.whole() > 0;
        }
        var score = scoring.score(shares, counts);
        var fulls = Arrays.copyOf(score.fulls(), all);
        var points = Arrays.copyOf(score.points(), all);
        System.arraycopy(score.extras(), 0, points, leaves.size(), extras.size());
        return new Result(
                Ids.next(),
                appraisal,
                unit.id(),
                unit.name(),
                met,
                whole,
                base,
                fulls,
                points,
                score.total(),
                null,
                vetoed);
    }
}
