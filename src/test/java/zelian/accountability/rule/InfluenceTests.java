package zelian.accountability.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import zelian.common.Rejected;

/** How long forms weigh, and how they add up. */
class InfluenceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void aPeriodEndsTheDayBeforeTheSameDayMonthsLater() {
        assertThat(Influence.alone(DAY, 6).until()).isEqualTo("2026-12-31");
        assertThat(Influence.alone(LocalDate.of(2026, 8, 31), 6).until()).isEqualTo("2027-02-27");
    }

    @Test
    void aPartySanctionInsideARunningOneAddsToWhatIsLeft() {
        var span = Influence.added(DAY, 12, LocalDate.of(2026, 12, 31));

        assertThat(span.since()).isEqualTo(DAY);
        assertThat(span.until()).isEqualTo("2027-12-31");
        assertThat(span.arithmetic()).contains("184 天", "12 个月", "第二十一条");
    }

    @Test
    void afterTheRunningOneIsOverItStandsAlone() {
        assertThat(Influence.added(DAY, 12, DAY.minusDays(1))).isEqualTo(Influence.alone(DAY, 12));
    }

    @Test
    void addingUpHasNoCeilingAndNeverShortens() {
        var random = new SplittableRandom(20);
        for (var round = 0; round < 5_000; round++) {
            var months = 1 + random.nextInt(24);
            var running = DAY.plusDays(random.nextInt(2_000));
            var span = Influence.added(DAY, months, running);
            assertThat(span.until())
                    .isAfter(running)
                    .isAfterOrEqualTo(Influence.alone(DAY, months).until());
            assertThat(ChronoUnit.MONTHS.between(
                            running.plusDays(1), span.until().plusDays(1)))
                    .isLessThanOrEqualTo(months);
        }
    }

    @Test
    void equalSanctionsOfTheStateGetOnePeriodBetweenOneAndTheirSumAtMostFourYears() {
        assertThat(Influence.chosen(9, 6, 2, 48)).isEqualTo(9);
        refused(5, 6, 2);
        refused(13, 6, 2);
        refused(49, 18, 3);
    }

    @Test
    void aNoticeWeighsNoMonths() {
        assertThat(Form.NOTICE.clock()).isNull();
        assertThat(Form.INSPECTION.clock()).isNull();
        assertThat(Form.ADMONITION.clock()).isEqualTo("accountability.period.admonition");
    }

    @Test
    void everyKindOfDecisionHasAppealClocksOfItsOwn() {
        assertThat(AppealWay.of(List.of(Form.ADMONITION))).isEqualTo(AppealWay.ACCOUNTABILITY);
        assertThat(AppealWay.of(List.of(Form.NOTICE, Form.TRANSFER))).isEqualTo(AppealWay.ORGANISATIONAL);
        assertThat(AppealWay.of(List.of(Form.STATE_DEMERIT))).isEqualTo(AppealWay.REVIEW);
    }

    private static void refused(int months, int one, int times) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Influence.chosen(months, one, times, 48))
                .satisfies(refusal -> assertThat(refusal.source()).isEqualTo(Influence.STATE));
    }
}
