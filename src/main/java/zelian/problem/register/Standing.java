package zelian.problem.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.problem.work.Assigning;
import zelian.problem.work.Leading;
import zelian.problem.work.Milestone;
import zelian.problem.work.Problem;
import zelian.problem.work.Problems;
import zelian.problem.work.Side;
import zelian.problem.work.Undertakings;
import zelian.ui.Say;
import zelian.ui.Step;

/** Where a problem stands on its way from proposal to striking off, in words for a reader. */
@Component
class Standing {

    private final Problems problems;
    private final Undertakings undertakings;
    private final Assigning assigning;
    private final Directory directory;
    private final Deadlines deadlines;

    Standing(
            Problems problems,
            Undertakings undertakings,
            Assigning assigning,
            Directory directory,
            Deadlines deadlines) {
        this.problems = problems;
        this.undertakings = undertakings;
        this.assigning = assigning;
        this.directory = directory;
        this.deadlines = deadlines;
    }

    /** Whose turn it is; nobody's when it is over. */
    @Nullable
    String turn(Problem problem, @Nullable Leading leading) {
        return switch (problem) {
            case Problem.Proposed proposed -> waiting(proposed);
            case Problem.Weighed ignored -> "党组书记，或机关党委按会议录入";
            case Problem.SentBack ignored -> directory.unitName(problem.head().unit());
            case Problem.Listed ignored -> leading == null ? null : name(leading.lead());
            case Problem.Disputed ignored -> "党组书记或机关党委";
            case Problem.Claimed ignored -> leading == null ? null : directory.unitName(leading.unit());
            case Problem.Running ignored -> leading == null ? null : directory.unitName(leading.unit());
            case Problem.Applied ignored -> "机关纪委";
            default -> null;
        };
    }

    private String waiting(Problem.Proposed proposed) {
        var given = problems.opinions(proposed.head()).stream()
                .map(Problems.Opinion::side)
                .toList();
        return Arrays.stream(Side.values())
                .filter(side -> !given.contains(side))
                .map(Side::label)
                .collect(Collectors.joining("、"));
    }

    /** How near the next deadline is, where one runs. */
    @Nullable
    Light light(Problem problem, @Nullable Leading leading, LocalDate day) {
        if (leading == null) {
            return null;
        }
        if (problem instanceof Problem.Listed) {
            return deadlines.light(leading.dueOn(), day);
        }
        if (problem instanceof Problem.Claimed && leading.claimedOn() != null) {
            return deadlines.light(assigning.projectBy(leading.claimedOn()), day);
        }
        return problem instanceof Problem.Running || problem instanceof Problem.Applied
                ? undertakings
                        .project(problem.head().id())
                        .map(project -> deadlines.light(deadlines.by(project.until()), day))
                        .orElse(null)
                : null;
    }

    List<Step> steps(Problem problem, @Nullable Leading leading) {
        var head = problem.head();
        var ruling = problem instanceof Problem.Proposed || problem instanceof Problem.SentBack ? null : head.ruling();
        var project = undertakings.project(head.id()).orElse(null);
        var steps = new ArrayList<Step>();
        steps.add(
                problem instanceof Problem.SentBack
                        ? Step.now("提出", "退回修改")
                        : Step.done("提出", directory.unitName(head.unit()), Say.day(head.proposedOn())));
        steps.add(step(
                "研判",
                problem instanceof Problem.Proposed,
                !(problem instanceof Problem.Proposed || problem instanceof Problem.SentBack),
                "分管领导、纪委",
                null));
        steps.add(step(
                "审定", problem instanceof Problem.Weighed, ruling != null, "党组", ruling == null ? null : ruling.on()));
        if (problem instanceof Problem.Declined || problem instanceof Problem.Merged) {
            return steps;
        }
        var claimed = leading == null ? null : leading.claimedOn();
        steps.add(step(
                "认领",
                problem instanceof Problem.Listed || problem instanceof Problem.Disputed,
                claimed != null,
                leading == null ? "领衔领导" : name(leading.lead()),
                claimed));
        var established = project == null ? null : project.establishedOn();
        steps.add(step("立项", problem instanceof Problem.Claimed, established != null, "责任部门", established));
        steps.add(step(
                "推进",
                problem instanceof Problem.Running,
                problem instanceof Problem.Applied || problem instanceof Problem.StruckOff,
                project == null ? "节点任务" : Milestone.progress(undertakings.milestones(project.id())),
                null));
        steps.add(step(
                "销号",
                problem instanceof Problem.Applied,
                problem instanceof Problem.StruckOff,
                "机关纪委核验",
                project == null || project.closing() == null
                        ? null
                        : project.closing().verifiedOn()));
        return steps;
    }

    private static Step step(String title, boolean now, boolean done, String who, @Nullable LocalDate day) {
        if (now) {
            return Step.now(title, who);
        }
        return !done
                ? Step.toCome(title, who)
                : day == null ? Step.done(title, who) : Step.done(title, who, Say.day(day));
    }

    String name(PersonId person) {
        return directory.names(List.of(person)).getOrDefault(person, "—");
    }
}
