package zelian.problem.draft;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.problem.ProblemId;
import zelian.problem.work.ProblemHead;
import zelian.problem.work.Projecting;
import zelian.problem.work.Proposing;
import zelian.problem.work.Undertakings;
import zelian.ui.ObjectKind;
import zelian.ui.ObjectKinds;
import zelian.ui.Option;
import zelian.ui.SeeOther;

/** Words problems and draws up projects. */
@Controller
@RequestMapping("/problems")
class DraftController {

    private final Proposing proposing;
    private final Projecting projecting;
    private final Undertakings undertakings;
    private final Directory directory;
    private final Rights rights;
    private final ObjectKinds kinds;

    DraftController(
            Proposing proposing,
            Projecting projecting,
            Undertakings undertakings,
            Directory directory,
            Rights rights,
            ObjectKinds kinds) {
        this.proposing = proposing;
        this.projecting = projecting;
        this.undertakings = undertakings;
        this.directory = directory;
        this.rights = rights;
        this.kinds = kinds;
    }

    @GetMapping("/new")
    ProblemFormPage begin(@RequestParam(required = false) @Nullable String from, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.DRAFT);
        var drafts = rights.units(viewer, Area.DUTY, Act.DRAFT);
        var origin = ProblemHead.Origin.of(from);
        return new ProblemFormPage(
                null,
                directory.units(viewer.day()).stream()
                        .filter(unit -> drafts.contains(unit.id()))
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                viewer.unit().toString(),
                origin == null ? null : origin.toString(),
                origin == null
                        ? null
                        : kinds.find(origin.kind()).map(ObjectKind::label).orElse("来源"));
    }

    @PostMapping("/new")
    SeeOther propose(@Valid ProblemForm form, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.DRAFT);
        if (form.unit() == null) {
            throw Rejected.because("problem.no-unit").at("unit");
        }
        return new SeeOther("/problems/"
                + proposing.propose(viewer, form.unit(), form.wanted(), ProblemHead.Origin.of(form.from())));
    }

    @GetMapping("/{id}/wording")
    ProblemFormPage resume(@PathVariable ProblemId id, Viewer viewer) {
        var head = proposing.changeable(viewer, id).head();
        return new ProblemFormPage(head, List.of(), "", null, null);
    }

    @PostMapping("/{id}/wording")
    SeeOther revise(@PathVariable ProblemId id, @Valid ProblemForm form, Viewer viewer) {
        proposing.revise(viewer, id, form.readLock(), form.wanted());
        return new SeeOther("/problems/" + id);
    }

    @GetMapping("/{id}/project")
    ProjectFormPage draw(@PathVariable ProblemId id, Viewer viewer) {
        return new ProjectFormPage(
                projecting.claimed(viewer, id).head(), undertakings.project(id).orElse(null), viewer.day());
    }

    @PostMapping("/{id}/project")
    SeeOther draw(@PathVariable ProblemId id, @Valid ProjectForm form, Viewer viewer) {
        projecting.draw(viewer, id, form.readLock(), form.plan());
        return new SeeOther(
                "/problems/projects/" + undertakings.project(id).orElseThrow().id());
    }
}
