package zelian.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades and places: equals are treated alike, the share of 优秀 holds, and two graders who differ call a third. */
class GradingTests {

    private static final Grading USUAL = new Grading(90, 80, 60, 30, Grade.FAIR);

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gradesFollowTotalsAndNeverExceedTheShare(int seed) {
        var random = new Random(seed);
        var entries = new ArrayList<Grading.Entry<Integer>>();
        for (var i = 0; i < 1 + random.nextInt(60); i++) {
            entries.add(new Grading.Entry<>(i, 100 * (50 + random.nextInt(51)), random.nextInt(12) == 0));
        }
        var placed = USUAL.of(entries);

        assertThat(placed.values().stream()
                        .filter(one -> one.grade() == Grade.EXCELLENT)
                        .count())
                .isLessThanOrEqualTo(entries.size() * 30 / 100);
        for (var one : entries) {
            for (var other : entries) {
                var mine = placed.get(one.whose());
                var theirs = placed.get(other.whose());
                if (one.total() == other.total()) {
                    assertThat(mine.place()).isEqualTo(theirs.place());
                }
                if (one.total() == other.total() && one.veto() == other.veto()) {
                    assertThat(mine.grade()).isEqualTo(theirs.grade());
                }
                if (one.total() > other.total()) {
                    assertThat(mine.place()).isLessThan(theirs.place());
                }
                if (one.total() > other.total() && one.veto() == other.veto()) {
                    assertThat(mine.grade()).isLessThanOrEqualTo(theirs.grade());
                }
            }
        }
    }

    @Test
    void whereATieDoesNotFitInNoneOfItDoes() {
        var entries = new ArrayList<Grading.Entry<String>>();
        entries.add(new Grading.Entry<>("甲", 9_800, false));
        entries.add(new Grading.Entry<>("乙", 9_500, false));
        entries.add(new Grading.Entry<>("丙", 9_500, false));
        IntStream.range(0, 4).forEach(i -> entries.add(new Grading.Entry<>("其余" + i, 7_000, false)));

        var placed = USUAL.of(entries);

        assertThat(placed.get("甲")).isEqualTo(new Grading.Placed(Grade.EXCELLENT, 1));
        assertThat(placed.get("乙")).isEqualTo(new Grading.Placed(Grade.GOOD, 2));
        assertThat(placed.get("丙")).isEqualTo(new Grading.Placed(Grade.GOOD, 2));
        assertThat(placed.get("其余0")).isEqualTo(new Grading.Placed(Grade.FAIR, 4));
    }

    @Test
    void aVetoLimitsTheGradeAndTakesNobodysPlace() {
        var entries = List.of(
                new Grading.Entry<>("假", 9_900, true),
                new Grading.Entry<>("真", 9_500, false),
                new Grading.Entry<>("差", 5_000, true),
                new Grading.Entry<>("又", 7_000, false));

        var placed = USUAL.of(entries);

        assertThat(placed.get("假").grade()).isEqualTo(Grade.FAIR);
        assertThat(placed.get("真").grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(placed.get("差").grade()).isEqualTo(Grade.POOR);
    }

    @Test
    void twoWhoDifferByMoreThanATenthCallAThirdAndThatHolds() {
        assertThat(Marks.settled(9_000, 8_000, null, 10)).hasValue(new Share(17_000, 20_000));
        assertThat(Marks.settled(9_000, 7_999, null, 10)).isEmpty();
        assertThat(Marks.settled(9_000, 7_999, 8_500, 10)).hasValue(new Share(8_500, 10_000));
        assertThat(Marks.settled(9_000, null, null, 10)).isEmpty();
    }

    @Test
    void indicatorsThatTellNobodyApartAreFlagged() {
        var discernment = new Discernment(60, 20, 95, 10, 5);

        assertThat(discernment.of(alike(100, 10)).flag()).isEqualTo(Discernment.Flag.NEARLY_ALL_PASS);
        assertThat(discernment.of(alike(10, 10)).flag()).isEqualTo(Discernment.Flag.NEARLY_ALL_FAIL);
        assertThat(discernment.of(alike(100, 4)).flag()).as("too few to say").isEqualTo(Discernment.Flag.NONE);
        var near = new ArrayList<>(alike(58, 3));
        near.addAll(alike(62, 3));
        assertThat(discernment.of(near).flag()).isEqualTo(Discernment.Flag.ALL_ALIKE);
        var apart = new ArrayList<>(alike(30, 3));
        apart.addAll(alike(90, 3));
        assertThat(discernment.of(apart)).isEqualTo(new Discernment.Finding(6, 50, Discernment.Flag.NONE));
    }

    private static List<Share> alike(int percent, int units) {
        return IntStream.range(0, units).mapToObj(i -> new Share(percent, 100)).toList();
    }
}
