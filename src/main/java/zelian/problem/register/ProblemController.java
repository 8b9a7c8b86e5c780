package zelian.problem.register;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.meeting.AgendaItemId;
import zelian.problem.ProblemId;
import zelian.problem.work.Assigning;
import zelian.problem.work.Effect;
import zelian.problem.work.Priority;
import zelian.problem.work.Projecting;
import zelian.problem.work.RulingProblems;
import zelian.problem.work.StrikingOff;
import zelian.problem.work.Weighing;
import zelian.ui.SeeOther;

/** The three lists, one problem or project, and every step of their way. */
@Controller
@RequestMapping("/problems")
class ProblemController {

    private final ListingProblems listing;
    private final DrawingPaths paths;
    private final ProblemPages pages;
    private final ProjectPages projects;
    private final Weighing weighing;
    private final RulingProblems ruling;
    private final Assigning assigning;
    private final Projecting projecting;
    private final StrikingOff strikingOff;

    ProblemController(
            ListingProblems listing,
            DrawingPaths paths,
            ProblemPages pages,
            ProjectPages projects,
            Weighing weighing,
            RulingProblems ruling,
            Assigning assigning,
            Projecting projecting,
            StrikingOff strikingOff) {
        this.listing = listing;
        this.paths = paths;
        this.pages = pages;
        this.projects = projects;
        this.weighing = weighing;
        this.ruling = ruling;
        this.assigning = assigning;
        this.projecting = projecting;
        this.strikingOff = strikingOff;
    }

    @GetMapping
    ProblemsPage list(ProblemFilter filter, Viewer viewer) {
        return listing.list(filter, viewer);
    }

    @GetMapping("/path")
    PathPage path(@RequestParam(required = false) @Nullable UnitId unit, Viewer viewer) {
        return paths.of(unit, viewer);
    }

    @GetMapping("/{id}")
    ProblemPage problem(@PathVariable ProblemId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @GetMapping("/leadings/{id}")
    ProblemPage leading(@PathVariable UUID id, Viewer viewer) {
        return pages.of(projects.problem("leading", id), viewer);
    }

    @GetMapping("/projects/{id}")
    ProjectPage project(@PathVariable UUID id, Viewer viewer) {
        return projects.of("project", id, viewer);
    }

    @GetMapping("/milestones/{id}")
    ProjectPage milestone(@PathVariable UUID id, Viewer viewer) {
        return projects.of("milestone", id, viewer);
    }

    @PostMapping("/{id}/opinion")
    SeeOther weigh(@PathVariable ProblemId id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        weighing.weigh(viewer, id, words);
        return shown(id);
    }

    @PostMapping("/{id}/listing")
    SeeOther list(
            @PathVariable ProblemId id,
            @RequestParam(required = false) @Nullable AgendaItemId agendaItem,
            @RequestParam(defaultValue = "MIDDLE") Priority priority,
            AssignmentForm form,
            Viewer viewer) {
        ruling.list(viewer, id, agendaItem, priority, form.assignment());
        return shown(id);
    }

    @PostMapping("/{id}/merging")
    SeeOther merge(
            @PathVariable ProblemId id,
            @RequestParam(required = false) @Nullable AgendaItemId agendaItem,
            @RequestParam(required = false) @Nullable ProblemId into,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        ruling.merge(viewer, id, agendaItem, into, words);
        return shown(id);
    }

    @PostMapping("/{id}/declining")
    SeeOther decline(
            @PathVariable ProblemId id,
            @RequestParam(required = false) @Nullable AgendaItemId agendaItem,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        ruling.decline(viewer, id, agendaItem, words);
        return shown(id);
    }

    @PostMapping("/{id}/return")
    SeeOther sendBack(@PathVariable ProblemId id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        ruling.sendBack(viewer, id, words);
        return shown(id);
    }

    @PostMapping("/{id}/claim")
    SeeOther claim(@PathVariable ProblemId id, Viewer viewer) {
        assigning.claim(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/dispute")
    SeeOther dispute(@PathVariable ProblemId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        assigning.dispute(viewer, id, reason);
        return shown(id);
    }

    @PostMapping("/{id}/assignment")
    SeeOther settle(
            @PathVariable ProblemId id,
            @RequestParam(defaultValue = "") String words,
            AssignmentForm form,
            Viewer viewer) {
        assigning.settle(viewer, id, form.assignment(), words);
        return shown(id);
    }

    @PostMapping("/{id}/milestones")
    SeeOther add(@PathVariable ProblemId id, @Valid MilestoneForm form, Viewer viewer) {
        projecting.add(viewer, id, form.words().strip(), form.day(), form.owner());
        return project(id, viewer);
    }

    @PostMapping("/milestones/{id}/removal")
    SeeOther remove(@PathVariable UUID id, Viewer viewer) {
        var problem = projects.problem("milestone", id);
        projecting.remove(viewer, id);
        return project(problem, viewer);
    }

    @PostMapping("/{id}/establishment")
    SeeOther establish(@PathVariable ProblemId id, Viewer viewer) {
        projecting.establish(viewer, id);
        return project(id, viewer);
    }

    @PostMapping("/{id}/application")
    SeeOther apply(@PathVariable ProblemId id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        strikingOff.apply(viewer, id, words);
        return project(id, viewer);
    }

    @PostMapping("/{id}/verification")
    SeeOther verify(
            @PathVariable ProblemId id,
            @RequestParam(defaultValue = "SOME") Effect effect,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        strikingOff.strikeOff(viewer, id, effect, words);
        return project(id, viewer);
    }

    @PostMapping("/{id}/refusal")
    SeeOther refuse(@PathVariable ProblemId id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        strikingOff.sendBack(viewer, id, words);
        return project(id, viewer);
    }

    private SeeOther project(ProblemId id, Viewer viewer) {
        var project = pages.of(id, viewer).project();
        return new SeeOther(project == null ? "/problems/" + id : project.address());
    }

    private static SeeOther shown(ProblemId id) {
        return new SeeOther("/problems/" + id);
    }
}
