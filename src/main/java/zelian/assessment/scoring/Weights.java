package zelian.assessment.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * How many points each indicator is worth: the weights down the tree, as hundredths of a point that sum to exactly
 * one hundred points. Where indicators are missing, their weight goes to those beside them that are not; where a
 * whole branch is missing, to the branches beside it.
 */
public final class Weights {

    /** One hundred points, in hundredths. */
    public static final int WHOLE = 10_000;

    private static final MathContext EXACT = new MathContext(40);

    private final List<Branch> roots;
    private final int leaves;
    private final Map<BitSet, int[]> known = new ConcurrentHashMap<>();

    public Weights(List<Branch> roots, int leaves) {
        this.roots = List.copyOf(roots);
        this.leaves = leaves;
    }

    /** Of an appraisal in which nothing is missing. */
    public int[] nominal() {
        var all = new BitSet(leaves);
        all.set(0, leaves);
        return fulls(all);
    }

    /** With only these indicators present; all nothing if none is. */
    public int[] fulls(BitSet present) {
        return known.computeIfAbsent(present, this::apportioned).clone();
    }

    private int[] apportioned(BitSet present) {
        var exact = new BigDecimal[leaves];
        Arrays.fill(exact, BigDecimal.ZERO);
        spread(roots, BigDecimal.valueOf(WHOLE), present, exact);
        return rounded(exact, present);
    }

    private static void spread(List<Branch> branches, BigDecimal points, BitSet present, BigDecimal[] exact) {
        var there = branches.stream().filter(branch -> reaches(branch, present)).toList();
        var sum = BigDecimal.valueOf(there.stream().mapToLong(Branch::weight).sum());
        if (sum.signum() == 0) {
            return;
        }
        for (var branch : there) {
            var share = points.multiply(BigDecimal.valueOf(branch.weight())).divide(sum, EXACT);
            if (branch.isLeaf()) {
                exact[branch.leaf()] = share;
            } else {
                spread(branch.below(), share, present, exact);
            }
        }
    }

    private static boolean reaches(Branch branch, BitSet present) {
        return branch.weight() > 0
                && (branch.isLeaf()
                        ? present.get(branch.leaf())
                        : branch.below().stream().anyMatch(below -> reaches(below, present)));
    }

    /** Down first; what is then left of the whole goes to the largest remainders, the first of equals first. */
    private int[] rounded(BigDecimal[] exact, BitSet present) {
        var fulls = new int[leaves];
        var left = Arrays.stream(exact).allMatch(share -> share.signum() == 0) ? 0 : WHOLE;
        for (var i = 0; i < leaves; i++) {
            fulls[i] = exact[i].intValue();
            left -= fulls[i];
        }
        IntStream.range(0, leaves)
                .filter(i -> present.get(i) && exact[i].signum() > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact[i].remainder(BigDecimal.ONE))
                        .reversed())
                .limit(Math.max(left, 0))
                .forEach(i -> fulls[i]++);
        return fulls;
    }
}
