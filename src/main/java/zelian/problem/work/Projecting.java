package zelian.problem.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.calendar.LoosePhrase;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.problem.ProblemId;
import zelian.task.Asked;
import zelian.task.Origin;
import zelian.task.Tasks;

/**
 * Makes a problem that was taken on a project (立项): drawn up by the department that answers for it, put under way by
 * whoever leads. From then on each milestone is a task of its owner.
 */
@Service
public class Projecting {

    private final Problems problems;
    private final Undertakings undertakings;
    private final Seats seats;
    private final Directory directory;
    private final Tasks tasks;
    private final Telling telling;

    Projecting(
            Problems problems,
            Undertakings undertakings,
            Seats seats,
            Directory directory,
            Tasks tasks,
            Telling telling) {
        this.problems = problems;
        this.undertakings = undertakings;
        this.seats = seats;
        this.directory = directory;
        this.tasks = tasks;
        this.telling = telling;
    }

    /** A project as somebody wants it. */
    public record Plan(String name, String goal, String standard, String measures, LocalDate since, LocalDate until) {}

    /**
     * Draws the project up, or anew while it is not under way.
     *
     * @throws Rejected {@code problem.ends-before-it-begins}, {@code problem.milestone-outside} naming the one outside
     */
    @Transactional
    public void draw(Viewer by, ProblemId id, int lock, Plan plan) {
        var claimed = claimed(by, id);
        if (plan.until().isBefore(plan.since())) {
            throw Rejected.because(
                            "problem.ends-before-it-begins",
                            plan.since().toString(),
                            plan.until().toString())
                    .at("until");
        }
        var drawn = undertakings.project(id);
        drawn.ifPresent(project -> undertakings
                .milestones(project.id())
                .forEach(milestone ->
                        within(plan.since(), plan.until(), milestone.dueOn(), milestone.words(), "until")));
        undertakings.put(new Project(
                drawn.map(Project::id).orElseGet(Ids::next),
                id,
                lock,
                claimed.head().number().replaceFirst("WT", "XM"),
                plan.name(),
                plan.goal(),
                plan.standard(),
                plan.measures(),
                plan.since(),
                plan.until(),
                by.person(),
                by.day(),
                null,
                null,
                null));
        telling.tell(
                by,
                claimed.head(),
                "problem.project-drawn",
                (drawn.isPresent() ? "修改" : "起草") + "项目“" + plan.name() + "”",
                Map.of(),
                Map.of(
                        "目标", plan.goal(),
                        "完成标准", plan.standard(),
                        "起止", plan.since() + " 至 " + plan.until()));
    }

    /** Adds a milestone. @throws Rejected {@code problem.milestone-outside}, {@code problem.no-owner} */
    @Transactional
    public void add(Viewer by, ProblemId id, String words, LocalDate day, @Nullable TenureId owner) {
        var claimed = claimed(by, id);
        var project = drawn(claimed);
        within(project.since(), project.until(), day, words, "day");
        if (day.isBefore(by.day())) {
            throw Rejected.because("problem.milestone-past", day.toString()).at("day");
        }
        var holder = (owner == null ? Optional.<Directory.Holder>empty() : directory.holder(owner))
                .orElseThrow(() -> Rejected.because("problem.no-owner").at("owner"));
        var before = undertakings.milestones(project.id());
        undertakings.add(new Milestone(
                Ids.next(),
                project.id(),
                before.stream().mapToInt(Milestone::ordinal).max().orElse(0) + 1,
                words,
                day,
                holder.person(),
                holder.tenure(),
                holder.unit(),
                null,
                null));
        telling.tell(
                by, claimed.head(), "problem.milestone-set", "定节点“%s”，%s 前，%s".formatted(words, day, holder.inWords()));
    }

    @Transactional
    public void remove(Viewer by, UUID milestone) {
        var id = problems.problemOf("milestone", milestone);
        if (id == null) {
            throw new NotFound("milestone " + milestone);
        }
        var claimed = claimed(by, id);
        undertakings.remove(milestone);
        telling.tell(by, claimed.head(), "problem.milestone-removed", "去掉一个节点");
    }

    /**
     * Puts the project under way, by whoever leads.
     *
     * @throws Rejected {@code problem.no-milestone}, {@code problem.no-working-day} if a milestone leaves no day to do it
     */
    @Transactional
    public void establish(Viewer by, ProblemId id) {
        var problem = problems.get(id, by);
        Seats.let(seats.leads(by, undertakings.leading(id).orElse(null)), true, "problem.not-yours-to-establish");
        if (!(problem instanceof Problem.Claimed claimed)) {
            throw Assigning.other(problem);
        }
        var project = drawn(claimed);
        var milestones = undertakings.milestones(project.id());
        if (milestones.isEmpty()) {
            throw Rejected.because("problem.no-milestone", project.name());
        }
        problems.move(claimed, claimed.establish());
        undertakings.establish(project, by);
        milestones.forEach(milestone -> ask(project, milestone));
        telling.tell(
                by,
                problem.head(),
                "problem.established",
                "项目“%s”立项，排出节点任务 %d 项".formatted(project.name(), milestones.size()));
    }

    private void ask(Project project, Milestone milestone) {
        var asked = new Asked(
                new Origin(Milestone.KIND, milestone.id()),
                project.number() + "-" + milestone.ordinal(),
                milestone.words(),
                milestone.unit(),
                milestone.owner(),
                milestone.tenure(),
                LoosePhrase.of(milestone.dueOn().toString()),
                project.since(),
                milestone.dueOn().getYear());
        if (tasks.layOut(asked) == 0) {
            throw Rejected.because(
                    "problem.no-working-day",
                    milestone.words(),
                    milestone.dueOn().toString());
        }
    }

    private static void within(LocalDate since, LocalDate until, LocalDate day, String words, String field) {
        if (day.isBefore(since) || day.isAfter(until)) {
            throw Rejected.because(
                            "problem.milestone-outside", words, day.toString(), since.toString(), until.toString())
                    .at(field);
        }
    }

    /** The problem whose project this reader may draw up. */
    public Problem.Claimed claimed(Viewer by, ProblemId id) {
        var problem = problems.get(id, by);
        Seats.let(seats.carriesOut(by, undertakings.leading(id).orElse(null)), true, "problem.not-yours-to-carry-out");
        if (problem instanceof Problem.Claimed claimed) {
            return claimed;
        }
        throw Assigning.other(problem);
    }

    private Project drawn(Problem problem) {
        return undertakings
                .project(problem.head().id())
                .orElseThrow(() ->
                        Rejected.because("problem.no-project", problem.head().title()));
    }

    /** Whoever can be asked for a milestone: those of the department and of the departments that help, and the lead. */
    public List<Directory.Holder> owners(Leading leading, LocalDate day) {
        var own = directory.holders(leading.unit(), day);
        return Stream.of(
                        own.stream(),
                        leading.helpers().stream().flatMap(unit -> directory.holders(unit, day).stream()),
                        directory.holder(leading.leadTenure()).stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }
}
