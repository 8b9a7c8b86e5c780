package zelian.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Totals: they are the sum of what is shown, grow with every part, and hide nothing that is missing. */
class ScoringTests {

    private static final List<Extra> EXTRAS = List.of(new Extra(false, 100, 300), new Extra(true, 50, 200));

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoeverAddsUpThePointsGetsTheTotal(int seed) {
        var random = new Random(seed);
        var forest = WeightsTests.Forest.grown(random);
        var score = scoring(forest, Missing.SPREAD).score(shares(forest, random, true), counts(random));

        var sum = IntStream.of(score.points())
                        .filter(point -> point != Score.MISSING)
                        .sum()
                + IntStream.of(score.extras()).sum();
        score.total().ifPresent(total -> assertThat(total).isEqualTo(Math.max(0, sum)));
        assertThat(score.total().isPresent())
                .isEqualTo(IntStream.of(score.points()).anyMatch(point -> point != Score.MISSING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameInputsGiveTheSameScoreAgain(int seed) {
        var forest = WeightsTests.Forest.grown(new Random(seed));
        var shares = shares(forest, new Random(seed), true);

        var once = scoring(forest, Missing.SPREAD).score(shares, new int[] {1, 2});
        var again = scoring(forest, Missing.SPREAD).score(shares, new int[] {1, 2});

        assertThat(again.points()).isEqualTo(once.points());
        assertThat(again.total()).isEqualTo(once.total());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterPartNeverMakesAWorseTotal(int seed) {
        var random = new Random(seed);
        var forest = WeightsTests.Forest.grown(random);
        var shares = shares(forest, random, false);
        var before = scoring(forest, Missing.SPREAD)
                .score(shares, new int[] {0, 0})
                .total()
                .orElseThrow();
        shares[random.nextInt(shares.length)] = Share.ALL;

        assertThat(scoring(forest, Missing.SPREAD)
                        .score(shares, new int[] {0, 0})
                        .total()
                        .orElseThrow())
                .isGreaterThanOrEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allOfEverythingIsAHundredWhateverIsMissing(int seed) {
        var random = new Random(seed);
        var forest = WeightsTests.Forest.grown(random);
        var shares = shares(forest, random, true);
        IntStream.range(0, shares.length).filter(i -> shares[i] != null).forEach(i -> shares[i] = Share.ALL);

        scoring(forest, Missing.SPREAD)
                .score(shares, new int[] {0, 0})
                .total()
                .ifPresent(total -> assertThat(total).isEqualTo(Weights.WHOLE));
    }

    @Test
    void aMissingPartIsNamedAndNeverASilentZero() {
        var forest = new WeightsTests.Forest(List.of(Branch.leaf(50, 0), Branch.leaf(50, 1)), 2);
        var half = new @Nullable Share[] {new Share(1, 2), null};

        var spread = scoring(forest, Missing.SPREAD).score(half, new int[] {0, 0});
        assertThat(spread.points()).containsExactly(5000, Score.MISSING);
        assertThat(spread.total()).hasValue(5000);

        var withheld = scoring(forest, Missing.WITHHOLD).score(half, new int[] {0, 0});
        assertThat(withheld.points()).containsExactly(2500, Score.MISSING);
        assertThat(withheld.total()).isEmpty();
    }

    @Test
    void aTotalIsNeverBelowNothing() {
        var forest = new WeightsTests.Forest(List.of(Branch.leaf(100, 0)), 1);
        var score = scoring(forest, Missing.SPREAD).score(new Share[] {Share.NOTHING}, new int[] {9, 0});

        assertThat(score.total()).hasValue(0);
    }

    private static Scoring scoring(WeightsTests.Forest forest, Missing missing) {
        return new Scoring(forest.weights(), forest.leaves(), EXTRAS, missing);
    }

    private static int[] counts(Random random) {
        return new int[] {random.nextInt(5), random.nextInt(5)};
    }

    private static @Nullable Share[] shares(WeightsTests.Forest forest, Random random, boolean gaps) {
        var shares = new @Nullable Share[forest.leaves()];
        for (var i = 0; i < shares.length; i++) {
            var whole = 1 + random.nextInt(40);
            shares[i] = gaps && random.nextInt(4) == 0 ? null : new Share(random.nextInt(whole + 1), whole);
        }
        return shares;
    }
}
