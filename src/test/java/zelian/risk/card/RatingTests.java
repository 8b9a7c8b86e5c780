package zelian.risk.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.common.Rejected;

/** How risks are graded, and when they are looked at again. */
class RatingTests extends PageTests {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Autowired
    Grading grading;

    @ParameterizedTest
    @CsvSource({"3, 5, HIGH", "4, 4, HIGH", "2, 5, MIDDLE", "3, 4, MIDDLE", "2, 3, MIDDLE", "1, 5, LOW", "2, 2, LOW"})
    void gradesFollowLikelihoodTimesImpact(int likelihood, int impact, Grade grade) {
        assertThat(grading.grade(new Rating(likelihood, impact), DAY)).isEqualTo(grade);
    }

    @Test
    void theGraverTheSoonerItIsLookedAtAgain() {
        assertThat(grading.next(Grade.HIGH, DAY)).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(grading.next(Grade.MIDDLE, DAY)).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(grading.next(Grade.LOW, DAY)).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "6, 3", "3, 0", "3, 6", "-1, 1"})
    void outsideOfOneToFiveThereIsNoRating(int likelihood, int impact) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> new Rating(likelihood, impact))
                .withMessageContaining("risk.out-of-range");
    }
}
