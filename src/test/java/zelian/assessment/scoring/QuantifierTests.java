package zelian.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How rates become points: more done never earns less, all done earns all, and one rounding is all there is. */
class QuantifierTests {

    private static final int FULL = 1250;

    static Stream<Quantifier> quantifiers() {
        return Stream.concat(
                Stream.of(Quantifier.Bands.USUAL),
                IntStream.of(60, 75, 95, 100)
                        .boxed()
                        .flatMap(target ->
                                Stream.of(new Quantifier.Proportion(target), new Quantifier.Progress(target))));
    }

    @ParameterizedTest
    @MethodSource("quantifiers")
    void moreDoneNeverEarnsLess(Quantifier quantifier) {
        var random = new Random(7);
        for (var n = 0; n < 2_000; n++) {
            var whole = 1 + random.nextInt(500);
            var met = random.nextInt(whole);
            var base = random.nextInt(4) == 0 ? Tally.NO_BASE : random.nextInt(10_001);

            assertThat(points(quantifier, met + 1, whole, base))
                    .isGreaterThanOrEqualTo(points(quantifier, met, whole, base));
        }
    }

    @ParameterizedTest
    @MethodSource("quantifiers")
    void allDoneEarnsAllAndNobodyEarnsMore(Quantifier quantifier) {
        var random = new Random(11);
        for (var n = 0; n < 500; n++) {
            var whole = 1 + random.nextInt(500);
            var base = random.nextInt(10_001);

            assertThat(points(quantifier, whole, whole, base)).isEqualTo(FULL);
            assertThat(points(quantifier, random.nextInt(whole + 1), whole, base))
                    .isBetween(0, FULL);
        }
    }

    @ParameterizedTest
    @MethodSource("quantifiers")
    void theSameInputsGiveTheSameScoreAgain(Quantifier quantifier) {
        assertThat(points(quantifier, 17, 23, 6_000)).isEqualTo(points(quantifier, 17, 23, 6_000));
    }

    @Test
    void atTheTargetTheFullMarkIsEarned() {
        assertThat(new Quantifier.Proportion(95).share(Tally.of(95, 100)).points(FULL))
                .isEqualTo(FULL);
        assertThat(new Quantifier.Proportion(95).share(Tally.of(94, 100)).points(10_000))
                .isEqualTo(9_895);
    }

    @Test
    void halvesAreRoundedUpOnce() {
        assertThat(new Share(1, 8).points(100)).isEqualTo(13);
        assertThat(new Share(1, 3).points(100)).isEqualTo(33);
    }

    @Test
    void aBandIsReachedAtItsEdge() {
        assertThat(Quantifier.Bands.USUAL.share(Tally.of(85, 100))).isEqualTo(new Share(80, 100));
        assertThat(Quantifier.Bands.USUAL.share(Tally.of(84, 100))).isEqualTo(new Share(60, 100));
        assertThat(Quantifier.Bands.USUAL.share(Tally.of(59, 100))).isEqualTo(Share.NOTHING);
    }

    @Test
    void fromALowBaseTheWayMadeCountsAndInTheFirstYearTheLevelAlone() {
        var progress = new Quantifier.Progress(100);

        assertThat(progress.share(new Tally(70, 100, 4_000)).points(10_000)).isEqualTo(4_900 + 1_500);
        assertThat(progress.share(new Tally(70, 100, 7_000)).points(10_000)).isEqualTo(4_900);
        assertThat(progress.share(Tally.of(70, 100)).points(10_000)).isEqualTo(7_000);
    }

    @Test
    void whoeverStartedAtTheTargetKeepsItByStayingThere() {
        assertThat(new Quantifier.Progress(90).share(new Tally(95, 100, 9_800)).points(FULL))
                .isEqualTo(FULL);
    }

    @Test
    void nothingToCountIsMissingAndNotNothingDone() {
        assertThat(Tally.of(0, 0).missing()).isTrue();
        assertThat(Tally.of(0, 5).missing()).isFalse();
    }

    @Test
    void extrasAreCapped() {
        assertThat(IntStream.of(0, 1, 4, 900).map(new Extra(true, 50, 200)::points))
                .containsExactly(0, 50, 200, 200);
        assertThat(new Extra(false, 100, 300).points(2)).isEqualTo(-200);
    }

    @Test
    void bandsDescend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantifier.Bands(
                        List.of(new Quantifier.Bands.Band(60, 40), new Quantifier.Bands.Band(95, 100))));
    }

    private static int points(Quantifier quantifier, int met, int whole, int base) {
        return quantifier.share(new Tally(met, whole, base)).points(FULL);
    }
}
