package zelian.usage.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zelian.common.Source;
import zelian.regulation.Ruling;

/** What records forbid on a day (资格核查): influence periods, decisions of the year, open cases, grades. */
class ScreeningTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Test
    void whoeverHasNothingOnRecordIsClear() {
        var finding = screened(Purpose.PROMOTION, Background.NOTHING);

        assertThat(finding.outcome()).isEqualTo(Finding.Outcome.CLEAR);
        assertThat(finding.suggested()).isEqualTo(Opinion.NONE);
    }

    @Test
    void aRunningPeriodBarsPromotionByItsText() {
        var finding = screened(
                Purpose.PROMOTION,
                new Background(
                        List.of(new Background.Running("ADMONITION", LocalDate.of(2026, 9, 30))),
                        List.of(),
                        List.of(),
                        null));

        assertThat(finding.suggested()).isEqualTo(Opinion.UNFIT);
        assertThat(finding.told()).contains("诫勉，至 2026-09-30", "不得列为考察对象", "第二十四条");
    }

    @Test
    void warningsBarFurtherUseTooSince2024() {
        var finding = screened(
                Purpose.PROMOTION,
                new Background(
                        List.of(new Background.Running("WARNING", LocalDate.of(2027, 3, 1))),
                        List.of(),
                        List.of(),
                        null));

        assertThat(finding.told()).contains("进一步使用", "第十条");
    }

    @Test
    void probationBarsThoughItsPeriodHasNotBegun() {
        var finding = screened(
                Purpose.PROMOTION,
                new Background(List.of(new Background.Running("PROBATION", null)), List.of(), List.of(), null));

        assertThat(finding.told()).contains("察看期间");
    }

    @Test
    void anAdmonitionOfTheYearBarsHonoursAfterItsPeriodToo() {
        var thisYear = decision(LocalDate.of(2026, 1, 8));
        var lastYear = decision(LocalDate.of(2025, 12, 30));

        assertThat(screened(Purpose.HONOUR, thisYear).told()).contains("取消当年评优评先资格", "未核验");
        assertThat(screened(Purpose.HONOUR, lastYear).outcome()).isEqualTo(Finding.Outcome.CLEAR);
        assertThat(screened(Purpose.PROMOTION, thisYear).outcome()).isEqualTo(Finding.Outcome.CLEAR);
    }

    @Test
    void anOpenCaseMakesItWaitAndIsNotTold() {
        var finding = screened(Purpose.PROMOTION, new Background(List.of(), List.of(), List.of("问立〔2026〕9号"), null));

        assertThat(finding.suggested()).isEqualTo(Opinion.WAIT);
        assertThat(finding.inWords()).contains("正在核查", "问立〔2026〕9号");
        assertThat(finding.told()).isEmpty();
    }

    @Test
    void whatIsCertainIsSaidBesideWhatIsOpen() {
        var finding = screened(
                Purpose.PROMOTION,
                new Background(
                        List.of(new Background.Running("ADMONITION", LocalDate.of(2026, 9, 30))),
                        List.of(),
                        List.of("问立〔2026〕9号"),
                        null));

        assertThat(finding.outcome()).isEqualTo(Finding.Outcome.BARRED);
        assertThat(finding.told()).doesNotContain("问立");
    }

    @Test
    void aUnitIsHonouredFromTheGradeTheRuleAsks() {
        assertThat(screened(Purpose.UNIT_HONOUR, graded("良好")).outcome()).isEqualTo(Finding.Outcome.CLEAR);
        assertThat(screened(Purpose.UNIT_HONOUR, graded("一般")).told()).contains("一般，低于良好");
        assertThat(screened(Purpose.UNIT_HONOUR, graded(null)).outcome()).isEqualTo(Finding.Outcome.CLEAR);
    }

    private static Background graded(@Nullable String grade) {
        return new Background(List.of(), List.of(), List.of(), grade);
    }

    private static Background decision(LocalDate on) {
        return new Background(List.of(), List.of(new Background.Signed("ADMONITION", on)), List.of(), null);
    }

    private static Finding screened(Purpose purpose, Background background) {
        return new Screening(purpose, DAY, new Ruling<>("良好", Source.own("成果运用办法"))).of(background);
    }
}
