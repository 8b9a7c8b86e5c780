package zelian.renewal.story;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.renewal.closing.ClosingYears;
import zelian.renewal.opening.OpeningYears;
import zelian.renewal.opening.RunningOpenings;
import zelian.renewal.suggestion.Origin;
import zelian.renewal.suggestion.SuggestionScenes;

/** How 2027 begins: opened on the last day of 2026, what was left decided in part, and 2026 proposed to be closed. */
@Component
@Profile("demo")
class YearChapter implements Chapter {

    private static final int YEAR = 2027;

    private final OpeningYears opening;
    private final RunningOpenings running;
    private final SuggestionScenes suggestions;
    private final ClosingYears closing;

    YearChapter(OpeningYears opening, RunningOpenings running, SuggestionScenes suggestions, ClosingYears closing) {
        this.opening = opening;
        this.running = running;
        this.suggestions = suggestions;
        this.closing = closing;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-12-31" -> {
                opening.ask(office(stage), YEAR);
                running.runAll();
            }
            case "2027-01-04" -> {
                suggestions.adopt(office(stage), YEAR, Origin.ITEM, 4);
                suggestions.adopt(office(stage), YEAR, Origin.COMMON_FINDING, 2);
            }
            case "2027-01-05" -> {
                suggestions.adopt(office(stage), YEAR, Origin.ADVICE, 1);
                suggestions.decline(office(stage), YEAR, Origin.NEVER_DONE, 3, "接续的责任里已有同一事项，上年所欠由单位说明，不另立一项");
                suggestions.decline(office(stage), YEAR, Origin.COMMENT, 1, "点评已在述责会上当面落实，会后专题会议纪要可查");
            }
            case "2027-01-11" ->
                closing.propose(office(stage), 2026, "2026 年度任务、整改和述责大部办结。没有销号的整改转入 2027 年度继续办，没有办结的函件按原时限办，提请结年。");
            default -> {}
        }
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }
}
