package zelian.problem.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.problem.ProblemId;
import zelian.problem.work.Effect;
import zelian.problem.work.Leading;
import zelian.problem.work.Milestone;
import zelian.problem.work.Problem;
import zelian.problem.work.Problems;
import zelian.problem.work.Project;
import zelian.problem.work.Projecting;
import zelian.problem.work.Seats;
import zelian.problem.work.Undertakings;
import zelian.task.OccurrenceId;
import zelian.task.Tasks;
import zelian.ui.Fact;
import zelian.ui.Gantt;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** Puts the page of one project together for one reader. */
@Component
class ProjectPages {

    private final Problems problems;
    private final Undertakings undertakings;
    private final Standing standing;
    private final Projecting projecting;
    private final Seats seats;
    private final Directory directory;
    private final PageParts parts;
    private final Tasks tasks;

    ProjectPages(
            Problems problems,
            Undertakings undertakings,
            Standing standing,
            Projecting projecting,
            Seats seats,
            Directory directory,
            PageParts parts,
            Tasks tasks) {
        this.problems = problems;
        this.undertakings = undertakings;
        this.standing = standing;
        this.projecting = projecting;
        this.seats = seats;
        this.directory = directory;
        this.parts = parts;
        this.tasks = tasks;
    }

    /** Of the project, or of one of its milestones. */
    ProjectPage of(String table, UUID id, Viewer viewer) {
        var problem = problems.get(problem(table, id), viewer);
        var project = undertakings.project(problem.head().id()).orElseThrow();
        var leading = undertakings.leading(problem.head().id()).orElse(null);
        var milestones = undertakings.milestones(project.id());
        var forms = forms(problem, leading, viewer);
        return new ProjectPage(
                "/problems/" + problem.head().id(),
                new Link(problem.head().title(), "/problems/" + problem.head().id()),
                project.name(),
                project.number(),
                problem.word(),
                standing.turn(problem, leading),
                standing.light(problem, leading, viewer.day()),
                next(problem, forms),
                notice(problem, project),
                facts(project),
                project.measureLines(),
                Milestone.progress(milestones),
                percent(milestones),
                milestones.isEmpty()
                        ? null
                        : Gantt.of(
                                List.of(DrawingPaths.bar(
                                        project.name(),
                                        leading == null ? "" : standing.name(leading.lead()) + "领衔",
                                        null,
                                        project.since(),
                                        project.until(),
                                        milestones,
                                        viewer)),
                                viewer.day()),
                rows(milestones, forms.drawing(), viewer),
                closing(project),
                forms,
                parts.of("problem_project", project.id(), viewer, PagePart.Place.SIDE));
    }

    ProblemId problem(String table, UUID id) {
        var problem = problems.problemOf(table, id);
        if (problem == null) {
            throw new NotFound(table + " " + id);
        }
        return problem;
    }

    private ProjectPage.Forms forms(Problem problem, @Nullable Leading leading, Viewer viewer) {
        var carries = seats.carriesOut(viewer, leading);
        var drawing = problem instanceof Problem.Claimed && carries;
        return new ProjectPage.Forms(
                drawing,
                problem instanceof Problem.Claimed && seats.leads(viewer, leading),
                problem instanceof Problem.Running && carries,
                problem instanceof Problem.Applied
                        && seats.verifies(viewer, problem.head().unit()),
                drawing && leading != null
                        ? projecting.owners(leading, viewer.day()).stream()
                                .map(holder -> new Option(holder.tenure().toString(), holder.inWords()))
                                .toList()
                        : List.of(),
                Option.of(Effect.values(), Effect::label));
    }

    private static @Nullable Link next(Problem problem, ProjectPage.Forms forms) {
        if (forms.verifying()) {
            return new Link("核验销号", "#verification");
        }
        return forms.applying() && problem instanceof Problem.Running ? new Link("申请销号", "#application") : null;
    }

    private static @Nullable String notice(Problem problem, Project project) {
        var closing = project.closing();
        return problem instanceof Problem.Running && closing != null && closing.returned() != null
                ? "销号申请被退回：" + closing.returned()
                : null;
    }

    private static int percent(List<Milestone> milestones) {
        return milestones.isEmpty()
                ? 0
                : (int) (milestones.stream().filter(Milestone::done).count() * 100 / milestones.size());
    }

    private List<Fact> facts(Project project) {
        return List.of(
                new Fact("编号", project.number()),
                new Fact("目标", project.goal()),
                new Fact("完成标准", project.standard()),
                new Fact("起止", project.since() + " 至 " + project.until()),
                new Fact("起草", standing.name(project.drafter()) + "，" + project.draftedOn()),
                new Fact(
                        "立项",
                        project.establisher() == null
                                ? null
                                : standing.name(project.establisher()) + "，" + project.establishedOn()));
    }

    private List<ProjectPage.Row> rows(List<Milestone> milestones, boolean drawing, Viewer viewer) {
        Map<PersonId, String> owners =
                directory.names(milestones.stream().map(Milestone::owner).collect(Collectors.toSet()));
        return IntStream.range(0, milestones.size())
                .mapToObj(place -> row(place + 1, milestones.get(place), drawing, owners, viewer))
                .toList();
    }

    private ProjectPage.Row row(
            int place, Milestone milestone, boolean drawing, Map<PersonId, String> owners, Viewer viewer) {
        return new ProjectPage.Row(
                place,
                milestone.words(),
                owners.getOrDefault(milestone.owner(), "—"),
                milestone.dueOn().toString(),
                milestone.wordOn(viewer.day()),
                task(milestone.task(), viewer),
                drawing ? "/problems/milestones/" + milestone.id() + "/removal" : null);
    }

    /** Where the task is, if it is this reader's to see. */
    private @Nullable String task(@Nullable UUID task, Viewer viewer) {
        return task == null || tasks.find(new OccurrenceId(task), viewer).isEmpty() ? null : "/tasks/" + task;
    }

    private List<Fact> closing(Project project) {
        var closing = project.closing();
        if (closing == null || closing.application() == null) {
            return List.of();
        }
        return List.of(
                new Fact("成效", closing.application()),
                new Fact(
                        "申请",
                        closing.applicant() == null
                                ? null
                                : standing.name(closing.applicant()) + "，" + closing.appliedOn()),
                new Fact(
                        "成效评价",
                        closing.effect() == null ? null : closing.effect().label()),
                new Fact("核验情况", closing.verification()),
                new Fact(
                        "核验",
                        closing.verifier() == null
                                ? null
                                : standing.name(closing.verifier()) + "，" + closing.verifiedOn()));
    }
}
