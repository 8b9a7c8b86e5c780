package zelian.assessment.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.assessment.SchemeId;
import zelian.assessment.scheme.ApprovingSchemes;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Scheme;
import zelian.assessment.scheme.SchemeHead;
import zelian.assessment.scheme.Schemes;
import zelian.assessment.scoring.Missing;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/**
 * The demonstration's schemes: one for the half year, drawn up in spring, reviewed, approved, published; in autumn a
 * next version puts more weight on what was put right, to be tried out first; the year's takes it over; and the last
 * quarter of the subordinate units has one of its own.
 */
@Component
@Profile("demo")
class SchemeChapter implements Chapter {

    private static final String HALF_YEAR = "2026 年上半年全面从严治党主体责任考核方案";
    private static final String YEAR = "2026 年度全面从严治党主体责任考核方案";
    private static final String QUARTER = "2026 年四季度直属单位责任落实专项考核方案";
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final List<String> ALL = List.of("处室", "直属单位");

    private final DraftingSchemes drafting;
    private final ApprovingSchemes approving;
    private final Schemes schemes;
    private final Indicators indicators;

    SchemeChapter(DraftingSchemes drafting, ApprovingSchemes approving, Schemes schemes, Indicators indicators) {
        this.drafting = drafting;
        this.approving = approving;
        this.schemes = schemes;
        this.indicators = indicators;
    }

    @Override
    public int order() {
        return 610;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-03-02" -> draft(stage, HALF_YEAR, NEW_YEAR, LocalDate.of(2026, 6, 30), ALL, null);
            case "2026-03-03" -> review(stage, HALF_YEAR, "指标都有依据，同意。");
            case "2026-03-04" -> approve(stage, HALF_YEAR, "同意。");
            case "2026-03-05" -> publish(stage, HALF_YEAR);
            case "2026-09-14" -> revise(stage);
            case "2026-10-13" -> draft(stage, YEAR, NEW_YEAR, LocalDate.of(2026, 12, 31), ALL, latest(HALF_YEAR));
            case "2026-10-14" -> review(stage, YEAR, "整改和函件的权重经过试算，各单位变化在三分以内，同意。");
            case "2026-10-15" -> approve(stage, YEAR, "同意，按全年事实取数，不另要材料。");
            case "2026-10-16" -> publish(stage, YEAR);
            case "2026-10-19" ->
                draft(
                        stage,
                        QUARTER,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 12, 31),
                        List.of("直属单位"),
                        latest(YEAR));
            case "2026-10-20" -> review(stage, QUARTER, "只看一个季度，指标沿用年度方案，同意。");
            case "2026-10-21" -> approve(stage, QUARTER, "同意。专项考核不另定奖惩。");
            case "2026-10-22" -> publish(stage, QUARTER);
            default -> {}
        }
    }

    /** @param from whose tree it begins with */
    private void draft(
            Stage stage,
            String title,
            LocalDate since,
            LocalDate until,
            List<String> audience,
            @Nullable SchemeId from) {
        var office = stage.as("D01", "专职副书记", "秦建国");
        var form = new SchemeForm(title, since, until, audience, Missing.SPREAD, from);
        approving.submit(office, drafting.draft(office, form));
    }

    private void review(Stage stage, String title, String opinion) {
        approving.decide(stage.as("D02", "机关纪委书记", "孔晓峰"), latest(title), "机关纪委审核", opinion);
    }

    private void approve(Stage stage, String title, String opinion) {
        approving.decide(stage.as("D00", "党组书记", "王海燕"), latest(title), "党组书记审定", opinion);
    }

    private void publish(Stage stage, String title) {
        approving.decide(stage.as("D01", "专职副书记", "秦建国"), latest(title), "发布", "");
    }

    /** The latest version of that title. */
    private SchemeId latest(String title) {
        return schemes.all(true).stream()
                .map(Scheme::head)
                .filter(head -> head.title().equals(title))
                .max(Comparator.comparingInt(SchemeHead::version))
                .orElseThrow()
                .id();
    }

    private void revise(Stage stage) {
        var office = stage.as("D01", "专职副书记", "秦建国");
        var next = drafting.revise(office, latest(HALF_YEAR));
        for (var indicator : indicators.of(next)) {
            switch (indicator.title()) {
                case "履责到位" -> drafting.put(office, next, indicator.id(), weighing(indicator, 40));
                case "督责整改" -> drafting.put(office, next, indicator.id(), weighing(indicator, 40));
                default -> {}
            }
        }
    }

    private static IndicatorForm weighing(Indicator indicator, int weight) {
        var asked = indicator.asked();
        var counting = indicator.counting();
        return new IndicatorForm(
                indicator.title(),
                indicator.kind(),
                indicator.parent(),
                weight,
                asked.clause(),
                asked.amount(),
                asked.timing(),
                asked.standard(),
                asked.requirement(),
                counting.measure(),
                counting.method(),
                counting.target(),
                BigDecimal.valueOf(counting.per(), 2),
                BigDecimal.valueOf(counting.cap(), 2));
    }
}
