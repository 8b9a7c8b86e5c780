package zelian.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weights of any tree: they always come to exactly one hundred points, whatever is missing. */
class WeightsTests {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** A tree of three levels whose weights sum to 100 on each. */
    record Forest(List<Branch> roots, int leaves) {

        static Forest grown(Random random) {
            var leaves = new int[1];
            var roots = new ArrayList<Branch>();
            for (var weight : parts(random, 1 + random.nextInt(4))) {
                var below = new ArrayList<Branch>();
                for (var second : parts(random, 1 + random.nextInt(3))) {
                    var points = new ArrayList<Branch>();
                    for (var third : parts(random, 1 + random.nextInt(6))) {
                        points.add(Branch.leaf(third, leaves[0]++));
                    }
                    below.add(Branch.of(second, points));
                }
                roots.add(Branch.of(weight, below));
            }
            return new Forest(roots, leaves[0]);
        }

        /** So many positive numbers that sum to 100. */
        private static List<Integer> parts(Random random, int count) {
            var parts = new ArrayList<Integer>();
            var left = 100;
            for (var i = count; i > 1; i--) {
                var part = 1 + random.nextInt(left - i + 1);
                parts.add(part);
                left -= part;
            }
            parts.add(left);
            return parts;
        }

        Weights weights() {
            return new Weights(roots, leaves);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTreeIsWorthExactlyOneHundredPoints(int seed) {
        var forest = Forest.grown(new Random(seed));

        assertThat(IntStream.of(forest.weights().nominal()).sum()).isEqualTo(Weights.WHOLE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsMissingIsSpreadAndNeverLost(int seed) {
        var random = new Random(seed);
        var forest = Forest.grown(random);
        var present = new BitSet(forest.leaves());
        IntStream.range(0, forest.leaves())
                .filter(leaf -> random.nextInt(3) > 0)
                .forEach(present::set);

        var fulls = forest.weights().fulls(present);

        assertThat(IntStream.of(fulls).sum()).isEqualTo(present.isEmpty() ? 0 : Weights.WHOLE);
        for (var leaf = 0; leaf < forest.leaves(); leaf++) {
            if (!present.get(leaf)) {
                assertThat(fulls[leaf]).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsWorthLessBecauseAnotherIsMissing(int seed) {
        var random = new Random(seed);
        var forest = Forest.grown(random);
        var present = new BitSet(forest.leaves());
        present.set(0, forest.leaves());
        var missing = random.nextInt(forest.leaves());
        present.clear(missing);

        var nominal = forest.weights().nominal();
        var fulls = forest.weights().fulls(present);

        for (var leaf = 0; leaf < forest.leaves(); leaf++) {
            if (leaf != missing) {
                assertThat(fulls[leaf]).isGreaterThanOrEqualTo(nominal[leaf] - 1);
            }
        }
    }

    @Test
    void weightsMultiplyDownTheTree() {
        var weights = new Weights(
                List.of(
                        Branch.of(60, List.of(Branch.of(100, List.of(Branch.leaf(50, 0), Branch.leaf(50, 1))))),
                        Branch.of(40, List.of(Branch.of(100, List.of(Branch.leaf(100, 2)))))),
                3);

        assertThat(weights.nominal()).containsExactly(3000, 3000, 4000);
    }

    @Test
    void whereAWholeBranchIsMissingItsWeightGoesToTheBranchesBesideIt() {
        var weights = new Weights(
                List.of(
                        Branch.of(60, List.of(Branch.of(100, List.of(Branch.leaf(50, 0), Branch.leaf(50, 1))))),
                        Branch.of(40, List.of(Branch.of(100, List.of(Branch.leaf(100, 2)))))),
                3);
        var present = new BitSet();
        present.set(0, 2);

        assertThat(weights.fulls(present)).containsExactly(5000, 5000, 0);
    }

    @Test
    void whatRoundingLeavesGoesToTheLargestRemaindersTheFirstOfEqualsFirst() {
        var weights = new Weights(List.of(Branch.leaf(1, 0), Branch.leaf(1, 1), Branch.leaf(1, 2)), 3);

        assertThat(weights.nominal()).containsExactly(3334, 3333, 3333);
    }
}
