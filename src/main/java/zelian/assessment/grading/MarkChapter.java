package zelian.assessment.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.counting.Results;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scoring.Level;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/** The demonstration's graders: two mark every unit on one day, the third looks on the next where they differ; for each appraisal. */
@Component
@Profile("demo")
class MarkChapter implements Chapter {

    private static final Set<LocalDate> DAYS = Set.of(
            LocalDate.of(2026, 8, 27),
            LocalDate.of(2026, 8, 28),
            LocalDate.of(2026, 12, 22),
            LocalDate.of(2026, 12, 23),
            LocalDate.of(2027, 1, 5),
            LocalDate.of(2027, 1, 6));
    private static final String SCHEME = "考核方案“责任清单落实的质量”";
    private static final List<String> CIRCUMSTANCES =
            List.of("两项责任没有写明完成标准", "一项责任的记实与任务对不上", "分工调整后责任没有随岗移交", "措施写得笼统，看不出谁来做");

    private final Appraisals appraisals;
    private final OpenMarks openMarks;
    private final Marking marking;
    private final Results results;

    MarkChapter(Appraisals appraisals, OpenMarks openMarks, Marking marking, Results results) {
        this.appraisals = appraisals;
        this.openMarks = openMarks;
        this.marking = marking;
        this.results = results;
    }

    @Override
    public int order() {
        return 612;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (DAYS.contains(day)) {
            appraisals.all().stream()
                    .filter(Appraisal.Grading.class::isInstance)
                    .forEach(one -> mark(one, stage));
        }
    }

    private void mark(Appraisal appraisal, Stage stage) {
        openMarks.tasks(appraisal).stream().filter(task -> !task.given()).forEach(task -> {
            var result =
                    results.find(appraisal.head().id(), task.grader().unit()).orElseThrow();
            var chance = stage.chance(
                    seed(appraisal.head().title()),
                    result.unitName(),
                    task.indicator().title(),
                    String.valueOf(task.grader().seat()));
            marking.mark(
                    stage.as(task.grader().tenure()),
                    result.id(),
                    task.indicator().id(),
                    task.indicator().kind() == Kind.JUDGED
                            ? judged(chance.nextInt(10))
                            : verified(chance.nextInt(12), CIRCUMSTANCES.get(chance.nextInt(CIRCUMSTANCES.size()))));
        });
    }

    private static String seed(String title) {
        return title.startsWith("2026 年上半年") ? "核分" : title.startsWith("2026 年度") ? "年度核分" : title;
    }

    private static MarkForm judged(int throwOfTen) {
        var level = throwOfTen < 6 ? Level.A : throwOfTen < 9 ? Level.B : Level.C;
        return level == Level.A
                ? form(level, null, null, null)
                : form(level, null, "自查发现的问题少，多靠上级督促", "考核方案“班子抓责任落实的主动性”");
    }

    private static MarkForm verified(int throwOfTwelve, String circumstance) {
        var off = throwOfTwelve < 3 ? 0 : throwOfTwelve < 11 ? 2 * throwOfTwelve - 4 : 25;
        return off == 0 ? form(null, null, null, null) : form(null, BigDecimal.valueOf(off), circumstance, SCHEME);
    }

    private static MarkForm form(
            @Nullable Level level, @Nullable BigDecimal off, @Nullable String circumstance, @Nullable String source) {
        return new MarkForm(level, off, circumstance, source, null, null, null, null, null, null);
    }
}
