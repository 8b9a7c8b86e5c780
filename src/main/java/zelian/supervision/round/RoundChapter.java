package zelian.supervision.round;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/**
 * The demonstration's rounds of inspections: a small one in March and one in April that goes back over what it found,
 * the mid-year one, the year-end one that is planned with it in view, one before the October holidays, and one before
 * the Spring Festival that is planned when the story ends.
 */
@Component
@Profile("demo")
class RoundChapter implements Chapter {

    private static final String MARCH = "2026 年一季度安全播出专项督责";
    private static final String AGAIN = "2026 年二季度安全播出回访督责";
    private static final String MID_YEAR = "2026 年年中督责";
    private static final String HOLIDAYS = "2026 年国庆前作风督责";
    private static final String YEAR_END = "2026 年年底督责";
    private static final String SPRING_FESTIVAL = "2027 年春节前作风督责";

    private final DrawingUpRounds drawing;
    private final RunningRounds running;
    private final Directory directory;
    private final StoryRounds rounds;

    RoundChapter(DrawingUpRounds drawing, RunningRounds running, Directory directory, StoryRounds rounds) {
        this.drawing = drawing;
        this.running = running;
        this.directory = directory;
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-03-03" ->
                draw(
                        stage,
                        day,
                        MARCH,
                        "督检考〔2026〕2号",
                        "看值班制度和应急预案是否落到当班的人\n查演练、备件、门禁的记录和实物是否一致",
                        List.of("D20", "D26"),
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 20));
            case "2026-03-09" -> start(stage, MARCH);
            case "2026-04-10" -> end(stage, MARCH);
            case "2026-04-20" ->
                draw(
                        stage,
                        day,
                        AGAIN,
                        "督检考〔2026〕3号",
                        "回访一季度专项督责指出的问题是否改到位\n看改过的事项有没有反弹",
                        List.of("D20", "D26"),
                        LocalDate.of(2026, 4, 22),
                        LocalDate.of(2026, 4, 30));
            case "2026-04-22" -> start(stage, AGAIN);
            case "2026-05-15" -> end(stage, AGAIN);
            case "2026-06-01" ->
                draw(
                        stage,
                        day,
                        MID_YEAR,
                        "督检考〔2026〕5号",
                        "对照年度任务分工，看责任清单上半年落实到什么程度\n查重点环节：采购、经费、选人用人、安全播出\n推经验：每个单位至少提炼一条可借鉴的做法\n一个单位只去一次，能合并的材料不另要",
                        List.of("D11", "D12", "D14", "D17", "D20", "D22", "D24", "D26", "D27", "D28"),
                        LocalDate.of(2026, 6, 8),
                        LocalDate.of(2026, 7, 31));
            case "2026-06-08" -> start(stage, MID_YEAR);
            case "2026-09-14" ->
                draw(
                        stage,
                        day,
                        HOLIDAYS,
                        "督检考〔2026〕8号",
                        "看节前提醒是否传达到人\n查公车封存、值班带班、节日采购",
                        List.of("D11", "D18", "D19"),
                        LocalDate.of(2026, 9, 21),
                        LocalDate.of(2026, 9, 30));
            case "2026-09-21" -> start(stage, HOLIDAYS);
            case "2026-10-16" -> end(stage, MID_YEAR);
            case "2026-10-30" -> end(stage, HOLIDAYS);
            case "2026-09-10" ->
                draw(
                        stage,
                        day,
                        YEAR_END,
                        "督检考〔2026〕7号",
                        "对照责任清单，看全年任务是否件件落地\n回看年中督责指出的问题有没有反弹\n查年底突击花钱、合同付款、评审评优\n记录能看的不再要材料，一个单位只去一次",
                        List.of("D10", "D11", "D14", "D15", "D16", "D19", "D20", "D22", "D25", "D26"),
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 12, 25));
            case "2026-11-16" -> start(stage, YEAR_END);
            case "2027-01-08" -> end(stage, YEAR_END);
            case "2027-01-11" ->
                draw(
                        stage,
                        day,
                        SPRING_FESTIVAL,
                        "督检考〔2027〕1号",
                        "看节前廉洁提醒是否逐岗到人\n查年货采购、公车封存、走访慰问经费",
                        List.of("D13", "D18", "D28"),
                        LocalDate.of(2027, 1, 20),
                        LocalDate.of(2027, 2, 5));
            default -> {}
        }
    }

    private void start(Stage stage, String title) {
        running.start(stage.as("D01", "专职副书记", "秦建国"), rounds.titled(title));
    }

    private void end(Stage stage, String title) {
        running.end(stage.as("D01", "专职副书记", "秦建国"), rounds.titled(title));
    }

    private void draw(
            Stage stage,
            LocalDate day,
            String title,
            String basis,
            String plan,
            List<String> codes,
            LocalDate since,
            LocalDate until) {
        drawing.draw(
                stage.as("D01", "专职副书记", "秦建国"),
                new RoundForm(
                        title,
                        basis,
                        plan,
                        since,
                        until,
                        units(day, codes),
                        stage.as("D02", "机关纪委书记", "孔晓峰").tenure(),
                        team(stage),
                        0));
    }

    private static List<TenureId> team(Stage stage) {
        return List.of(
                stage.as("D02", "纪检干部", "姜思远").tenure(),
                stage.as("D02", "纪检干部", "郑永刚").tenure(),
                stage.as("D16", "联络员", "韩海燕").tenure(),
                stage.as("D13", "联络员", "冯红霞").tenure(),
                stage.as("D12", "联络员", "许晓峰").tenure());
    }

    private List<UnitId> units(LocalDate day, List<String> codes) {
        return directory.units(day).stream()
                .filter(unit -> codes.contains(unit.code()))
                .map(Directory.Unit::id)
                .toList();
    }
}
