package zelian.assessment.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.assessment.SchemeId;
import zelian.assessment.scheme.ApprovingSchemes;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Schemes;
import zelian.assessment.scoring.Missing;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/**
 * The demonstration's scheme: drawn up in spring for the half year, reviewed, approved, published; in autumn a next
 * version puts more weight on what was put right, to be tried out first.
 */
@Component
@Profile("demo")
class SchemeChapter implements Chapter {

    private static final LocalDate DRAFTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate REVIEWED = LocalDate.of(2026, 3, 3);
    private static final LocalDate APPROVED = LocalDate.of(2026, 3, 4);
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 5);
    private static final LocalDate REVISED = LocalDate.of(2026, 9, 14);

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
        if (day.equals(DRAFTED)) {
            approving.submit(stage.as("D01", "专职副书记", "秦建国"), drafted(stage));
        } else if (day.equals(REVIEWED)) {
            approving.decide(stage.as("D02", "机关纪委书记", "孔晓峰"), latest(), "机关纪委审核", "指标都有依据，同意。");
        } else if (day.equals(APPROVED)) {
            approving.decide(stage.as("D00", "党组书记", "王海燕"), latest(), "党组书记审定", "同意。");
        } else if (day.equals(PUBLISHED)) {
            approving.decide(stage.as("D01", "专职副书记", "秦建国"), latest(), "发布", "");
        } else if (day.equals(REVISED)) {
            revise(stage);
        }
    }

    private SchemeId drafted(Stage stage) {
        return drafting.draft(
                stage.as("D01", "专职副书记", "秦建国"),
                new SchemeForm(
                        "2026 年上半年全面从严治党主体责任考核方案",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 6, 30),
                        List.of("处室", "直属单位"),
                        Missing.SPREAD,
                        null));
    }

    private SchemeId latest() {
        return schemes.all(true).getFirst().head().id();
    }

    private void revise(Stage stage) {
        var office = stage.as("D01", "专职副书记", "秦建国");
        var next = drafting.revise(office, latest());
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
