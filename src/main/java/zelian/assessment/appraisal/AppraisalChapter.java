package zelian.assessment.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.counting.CountingFacts;
import zelian.assessment.scheme.Scheme;
import zelian.assessment.scheme.SchemeIndex;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/**
 * The demonstration's half year is assessed: counted, marked, approved, released and, after objections, final; then the
 * next version is tried; at its end the year is, and in January the last quarter, to which the units may still object.
 */
@Component
@Profile("demo")
class AppraisalChapter implements Chapter {

    private final StartingAppraisals starting;
    private final DecidingAppraisals deciding;
    private final CountingFacts counting;
    private final Appraisals appraisals;
    private final SchemeIndex schemes;

    AppraisalChapter(
            StartingAppraisals starting,
            DecidingAppraisals deciding,
            CountingFacts counting,
            Appraisals appraisals,
            SchemeIndex schemes) {
        this.starting = starting;
        this.deciding = deciding;
        this.counting = counting;
        this.appraisals = appraisals;
        this.schemes = schemes;
    }

    @Override
    public int order() {
        return 611;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-08-24" -> start(stage, "2026 年上半年", LocalDate.of(2026, 6, 30));
            case "2026-08-31", "2026-12-24", "2027-01-07" -> close(stage);
            case "2026-09-01" -> review(stage, "扣分都有情形和依据，同意。");
            case "2026-09-02" -> release(stage, "同意，发布后听取各单位意见。");
            case "2026-09-14" -> tryOut(stage);
            case "2026-09-28" -> deciding.settle(office(stage), official());
            case "2026-12-21" -> start(stage, "2026 年度", LocalDate.of(2026, 12, 20));
            case "2026-12-25" -> {
                review(stage, "全年事实逐项可查，两处核分相差大的已第三人复核，同意。");
                release(stage, "同意。结果先听各单位意见，定稿后用于评优和整改安排。");
            }
            case "2027-01-04" -> start(stage, "2026 年四季度", LocalDate.of(2026, 12, 31));
            case "2027-01-05" -> deciding.settle(office(stage), official("2026 年度"));
            case "2027-01-08" -> {
                review(stage, "只看四季度，与年度结果不重复使用，同意。");
                release(stage, "同意发布，听取各直属单位意见。");
            }
            default -> {}
        }
    }

    /** @param until the last day counted; the year's is assessed before it is over */
    private void start(Stage stage, String title, LocalDate until) {
        start(
                office(stage),
                scheme -> scheme instanceof Scheme.Published
                        && scheme.head().title().startsWith(title),
                new StartForm(Purpose.OFFICIAL, until, team(stage)));
    }

    private void tryOut(Stage stage) {
        start(
                office(stage),
                Scheme.Draft.class::isInstance,
                new StartForm(Purpose.TRIAL, LocalDate.of(2026, 6, 30), List.of()));
    }

    private void close(Stage stage) {
        deciding.close(office(stage), official());
        deciding.submit(office(stage), official());
    }

    private void review(Stage stage, String opinion) {
        deciding.decide(stage.as("D02", "机关纪委书记", "孔晓峰"), official(), "机关纪委审核", opinion);
    }

    private void release(Stage stage, String opinion) {
        deciding.decide(stage.as("D00", "党组书记", "王海燕"), official(), "党组书记审定", opinion);
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }

    private void start(Viewer office, Predicate<Scheme> which, StartForm form) {
        var scheme = schemes.readable(office).stream().filter(which).findFirst().orElseThrow();
        starting.start(office, scheme.head().id(), form);
        counting.countAll();
    }

    private static List<TenureId> team(Stage stage) {
        return Stream.of(
                        stage.as("D02", "纪检干部", "姜思远"),
                        stage.as("D02", "纪检干部", "郑永刚"),
                        stage.as("D16", "联络员", "韩海燕"),
                        stage.as("D13", "联络员", "冯红霞"),
                        stage.as("D12", "联络员", "许晓峰"))
                .map(Viewer::tenure)
                .toList();
    }

    /** The latest. */
    private AppraisalId official() {
        return official("");
    }

    private AppraisalId official(String title) {
        return appraisals.all().stream()
                .map(Appraisal::head)
                .filter(head ->
                        head.purpose() == Purpose.OFFICIAL && head.title().startsWith(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
