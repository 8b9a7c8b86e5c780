package zelian.assessment.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import zelian.assessment.AppraisalId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Tree;
import zelian.assessment.scoring.Marks;
import zelian.regulation.Rules;

/** Which marks are still to be given, by whom. */
@Component
public class OpenMarks {

    private final Graders graders;
    private final MarkSheet marks;
    private final Indicators indicators;
    private final Rules rules;

    OpenMarks(Graders graders, MarkSheet marks, Indicators indicators, Rules rules) {
        this.graders = graders;
        this.marks = marks;
        this.indicators = indicators;
        this.rules = rules;
    }

    /** One mark that a grader gives, and whether they have given it. */
    public record Task(Grader grader, Indicator indicator, boolean given) {}

    /** Everything asked of everyone so far; a third is asked only where the first two differ. */
    public List<Task> tasks(Appraisal appraisal) {
        var head = appraisal.head();
        var leaves = Tree.of(indicators.of(head.scheme())).leaves().stream()
                .filter(leaf -> leaf.kind().marked())
                .toList();
        var points = marks.points(head.id());
        var percent = rules.on(head.startedOn())
                .percent("assessment.mark-difference")
                .value()
                .intValue();
        var tasks = new ArrayList<Task>();
        for (var grader : graders.of(head.id())) {
            for (var leaf : leaves) {
                var given = points.getOrDefault(new MarkSheet.Cell(grader.unit(), leaf.id()), Map.of());
                if (grader.seat() < Grader.THIRD || differ(given, percent)) {
                    tasks.add(new Task(grader, leaf, given.containsKey(grader.seat())));
                }
            }
        }
        return tasks;
    }

    public int count(Appraisal appraisal) {
        return (int) tasks(appraisal).stream().filter(task -> !task.given()).count();
    }

    private static boolean differ(Map<Integer, Integer> given, int percent) {
        var first = given.get(1);
        var second = given.get(2);
        return first != null && second != null && Marks.differ(first, second, percent);
    }

    /** The marks themselves, for when nothing can be marked any more. */
    public List<Mark> given(AppraisalId appraisal) {
        return marks.of(appraisal);
    }
}
