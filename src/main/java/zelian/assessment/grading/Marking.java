package zelian.assessment.grading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.assessment.IndicatorId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.AppraisalTelling;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Points;
import zelian.assessment.scoring.Marks;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.seal.Seals;

/** Marks what facts do not tell (双人核分): each grader their own units, blind to the others until marking is closed. */
@Service
class Marking {

    static final Source WITH_REASON = Source.own("考核办理办法：每一笔扣分写明扣分情形和依据");

    private final Appraisals appraisals;
    private final Results results;
    private final OpenMarks openMarks;
    private final Graders graders;
    private final MarkSheet marks;
    private final Directory directory;
    private final Seals seals;
    private final AppraisalTelling telling;

    Marking(
            Appraisals appraisals,
            Results results,
            OpenMarks openMarks,
            Graders graders,
            MarkSheet marks,
            Directory directory,
            Seals seals,
            AppraisalTelling telling) {
        this.appraisals = appraisals;
        this.results = results;
        this.openMarks = openMarks;
        this.graders = graders;
        this.marks = marks;
        this.directory = directory;
        this.seals = seals;
        this.telling = telling;
    }

    /**
     * The one thing a grader marks there.
     *
     * @throws NotFound if the reader has no seat for the unit, or a third look is not called for
     */
    OpenMarks.Task task(UUID resultId, IndicatorId indicator, Viewer viewer) {
        var result = results.get(resultId);
        var appraisal = appraisals.get(result.appraisal());
        return openMarks.tasks(appraisal).stream()
                .filter(task -> task.grader().unit().equals(result.unit()))
                .filter(task -> task.grader().tenure().equals(viewer.tenure()))
                .filter(task -> task.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound("mark of " + resultId));
    }

    /** @throws Rejected once marking is closed; by somebody who by now serves at the unit */
    @Transactional
    public Result mark(Viewer by, UUID resultId, IndicatorId indicator, MarkForm form) {
        var result = results.get(resultId);
        if (graders.of(result.appraisal(), result.unit(), by).isEmpty()) {
            throw new NotFound("mark of " + resultId);
        }
        var task = task(resultId, indicator, by);
        Appraisals.in(appraisals.get(result.appraisal()), Appraisal.Grading.class);
        var serves = directory.posts(by.person(), by.day()).stream()
                .anyMatch(post -> post.unit().equals(result.unit()));
        if (serves) {
            throw Rejected.because("assessment.own-unit").citing(Team.NOT_ONE_S_OWN);
        }
        var mark = mark(task, form);
        marks.put(result.appraisal(), mark, by);
        telling.marked(
                by,
                place(resultId, mark),
                result.unit(),
                task.grader().word() + "核分“" + task.indicator().title() + "”：" + result.unitName(),
                Map.of("核分摘要", seals.digest(Points.say(mark.points()) + mark.deductions())));
        return result;
    }

    /** One mark has one place in the ledger; it stands in no history that another grader reads. */
    private static UUID place(UUID result, Mark mark) {
        return UUID.nameUUIDFromBytes(
                (result + " " + mark.indicator() + " " + mark.seat()).getBytes(StandardCharsets.UTF_8));
    }

    private static Mark mark(OpenMarks.Task task, MarkForm form) {
        var grader = task.grader();
        if (task.indicator().kind() == Kind.JUDGED) {
            var level = form.level();
            if (level == null) {
                throw Rejected.because("assessment.level-missing").at("level");
            }
            var points = level.percent() * 100;
            return new Mark(
                    grader.unit(),
                    task.indicator().id(),
                    grader.seat(),
                    points,
                    level,
                    form.reason(Marks.FULL - points));
        }
        var deductions = form.deductions();
        var off = deductions.stream().mapToInt(Mark.Deduction::points).sum();
        return new Mark(grader.unit(), task.indicator().id(), grader.seat(), Marks.FULL - off, null, deductions);
    }
}
