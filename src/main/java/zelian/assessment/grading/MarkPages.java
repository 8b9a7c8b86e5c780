package zelian.assessment.grading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.IndicatorId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Points;
import zelian.assessment.scoring.Level;
import zelian.common.NotFound;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;

/** Puts the pages of one grader together: what they mark, and each mark. */
@Component
class MarkPages {

    private static final int ROWS = 3;

    private final Appraisals appraisals;
    private final Results results;
    private final OpenMarks openMarks;
    private final Marking marking;

    MarkPages(Appraisals appraisals, Results results, OpenMarks openMarks, Marking marking) {
        this.appraisals = appraisals;
        this.results = results;
        this.openMarks = openMarks;
        this.marking = marking;
    }

    /** @throws NotFound if the reader marks nothing in it */
    MarksPage of(AppraisalId id, Viewer viewer) {
        var appraisal = appraisals.get(id);
        var tasks = openMarks.tasks(appraisal).stream()
                .filter(task -> task.grader().tenure().equals(viewer.tenure()))
                .toList();
        if (tasks.isEmpty()) {
            throw new NotFound("marks of " + id);
        }
        Map<UnitId, Result> units = results.of(id).stream().collect(Collectors.toMap(Result::unit, result -> result));
        var marks = openMarks.given(id);
        return new MarksPage(
                back(appraisal),
                appraisal.word(),
                (int) tasks.stream().filter(task -> !task.given()).count(),
                tasks.stream()
                        .filter(task -> units.containsKey(task.grader().unit()))
                        .map(task -> row(
                                task,
                                Objects.requireNonNull(units.get(task.grader().unit())),
                                marks))
                        .toList());
    }

    private static MarksPage.Row row(OpenMarks.Task task, Result result, List<Mark> marks) {
        return new MarksPage.Row(
                "/assessments/marks/" + result.id() + "/" + task.indicator().id(),
                result.unitName(),
                task.indicator().title(),
                task.grader().word(),
                task.given() ? "已核分" : "待核分",
                marks.stream()
                        .filter(mark -> of(task, mark))
                        .map(mark -> Points.say(mark.points()))
                        .findFirst()
                        .orElse(""));
    }

    private static boolean of(OpenMarks.Task task, Mark mark) {
        return mark.unit().equals(task.grader().unit())
                && mark.indicator().equals(task.indicator().id())
                && mark.seat() == task.grader().seat();
    }

    MarkPage of(UUID resultId, IndicatorId indicator, Viewer viewer) {
        var task = marking.task(resultId, indicator, viewer);
        var result = results.get(resultId);
        var appraisal = appraisals.get(result.appraisal());
        var mark = openMarks.given(result.appraisal()).stream()
                .filter(one -> of(task, one))
                .findFirst();
        var judged = task.indicator().kind() == Kind.JUDGED;
        var asked = task.indicator().asked();
        return new MarkPage(
                "/assessments/marks/" + resultId + "/" + indicator,
                back(appraisal),
                new Link("我的核分", "/assessments/" + result.appraisal() + "/marks"),
                task.indicator().title() + "：" + result.unitName(),
                task.given() ? "已核分" : "待核分",
                List.of(
                        new Fact("单位", result.unitName()),
                        new Fact("我是", task.grader().word()),
                        new Fact("数量和时间", asked.amount() + "，" + asked.timing()),
                        new Fact("标准", asked.standard()),
                        new Fact("要求", asked.requirement())),
                judged ? Option.of(Level.values(), level -> level.label() + " " + level.percent() + "%") : List.of(),
                mark.map(Mark::level).map(Enum::name).orElse(null),
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(row -> given(row, mark.map(Mark::deductions).orElse(List.of())))
                        .toList(),
                appraisal instanceof Appraisal.Grading);
    }

    private static MarkPage.Given given(int row, List<Mark.Deduction> deductions) {
        if (row > deductions.size()) {
            return new MarkPage.Given(row, "", "", "");
        }
        var off = deductions.get(row - 1);
        return new MarkPage.Given(row, Points.say(off.points()), off.circumstance(), off.source());
    }

    private static Link back(Appraisal appraisal) {
        return new Link(
                appraisal.head().title(), "/assessments/" + appraisal.head().id());
    }
}
