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

/** The demonstration's half year is assessed: counted, marked, approved and released; then the next version is tried. */
@Component
@Profile("demo")
class AppraisalChapter implements Chapter {

    private static final LocalDate STARTED = LocalDate.of(2026, 8, 24);
    private static final LocalDate CLOSED = LocalDate.of(2026, 8, 31);
    private static final LocalDate REVIEWED = LocalDate.of(2026, 9, 1);
    private static final LocalDate RELEASED = LocalDate.of(2026, 9, 2);
    private static final LocalDate TRIED = LocalDate.of(2026, 9, 14);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

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
        var office = stage.as("D01", "专职副书记", "秦建国");
        if (day.equals(STARTED)) {
            start(office, Scheme.Published.class::isInstance, new StartForm(Purpose.OFFICIAL, UNTIL, team(stage)));
        } else if (day.equals(CLOSED)) {
            deciding.close(office, latest());
            deciding.submit(office, latest());
        } else if (day.equals(REVIEWED)) {
            deciding.decide(stage.as("D02", "机关纪委书记", "孔晓峰"), latest(), "机关纪委审核", "扣分都有情形和依据，同意。");
        } else if (day.equals(RELEASED)) {
            deciding.decide(stage.as("D00", "党组书记", "王海燕"), latest(), "党组书记审定", "同意，发布后听取各单位意见。");
        } else if (day.equals(TRIED)) {
            start(office, Scheme.Draft.class::isInstance, new StartForm(Purpose.TRIAL, UNTIL, List.of()));
        }
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

    private AppraisalId latest() {
        return appraisals.all().getFirst().head().id();
    }
}
