package zelian.assessment.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zelian.approval.Approvals;
import zelian.ui.Say;
import zelian.ui.Step;

/** The way an appraisal takes: 取数 → 核分 → 审核 → 审定发布 → 申诉 → 定稿; a trial only 取数. */
final class AppraisalSteps {

    private AppraisalSteps() {}

    static List<Step> of(Appraisal appraisal, Optional<Approvals.Run> run, int given, int asked) {
        var head = appraisal.head();
        var started = Say.shortDay(head.startedOn());
        var steps = new ArrayList<Step>();
        steps.add(appraisal instanceof Appraisal.Counting ? Step.now("取数计分", started) : Step.done("取数计分", started));
        if (head.purpose() == Purpose.TRIAL) {
            return steps;
        }
        steps.add(
                switch (appraisal) {
                    case Appraisal.Counting ignored -> Step.toCome("双人核分");
                    case Appraisal.Grading ignored -> Step.now("双人核分", given + " / " + asked + " 项");
                    default -> Step.done("双人核分", asked + " 项");
                });
        approval(appraisal, run, steps);
        switch (appraisal) {
            case Appraisal.Released it -> {
                steps.add(Step.now("申诉", "到 " + Say.shortDay(it.objectBy())));
                steps.add(Step.toCome("定稿"));
            }
            case Appraisal.Final it -> {
                steps.add(Step.done("申诉", "到 " + Say.shortDay(it.objectBy())));
                steps.add(Step.done("定稿", Say.shortDay(it.finalOn())));
            }
            default -> {
                steps.add(Step.toCome("申诉"));
                steps.add(Step.toCome("定稿"));
            }
        }
        return steps;
    }

    private static void approval(Appraisal appraisal, Optional<Approvals.Run> run, List<Step> steps) {
        if (!(appraisal instanceof Appraisal.Submitted) && !appraisal.open()) {
            DecidingAppraisals.COURSE.stages().forEach(stage -> steps.add(Step.toCome(stage.label())));
            return;
        }
        var current = run.flatMap(Approvals.Run::current);
        for (var step : run.map(Approvals.Run::steps).orElse(List.of())) {
            steps.add(
                    step.on().isPresent()
                            ? Step.done(
                                    step.label(),
                                    step.by().orElse(""),
                                    Say.shortDay(step.on().get()))
                            : current.filter(step::equals).isPresent()
                                    ? Step.now(step.label())
                                    : Step.toCome(step.label()));
        }
    }
}
