package zelian.supervision.round;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.supervision.RoundId;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Rounds of inspections (督责轮次). */
@Controller
@RequestMapping("/inspections")
class RoundController {

    private final RoundPages pages;
    private final RoundForms forms;
    private final DrawingUpRounds drawing;
    private final RunningRounds running;

    RoundController(RoundPages pages, RoundForms forms, DrawingUpRounds drawing, RunningRounds running) {
        this.pages = pages;
        this.forms = forms;
        this.drawing = drawing;
        this.running = running;
    }

    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return pages.list(state, after, viewer);
    }

    @GetMapping("/new")
    Page fresh(Viewer viewer) {
        return forms.fresh(viewer);
    }

    @PostMapping
    SeeOther draw(@Valid RoundForm form, Viewer viewer) {
        return shown(drawing.draw(viewer, form));
    }

    @GetMapping("/{id}")
    Page show(@PathVariable RoundId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @GetMapping("/{id}/edit")
    Page edit(@PathVariable RoundId id, Viewer viewer) {
        return forms.of(id, viewer);
    }

    @PostMapping("/{id}/edit")
    SeeOther redraw(@PathVariable RoundId id, @Valid RoundForm form, Viewer viewer) {
        drawing.redraw(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/{id}/start")
    SeeOther start(@PathVariable RoundId id, Viewer viewer) {
        running.start(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/end")
    SeeOther end(@PathVariable RoundId id, Viewer viewer) {
        running.end(viewer, id);
        return shown(id);
    }

    private static SeeOther shown(RoundId id) {
        return new SeeOther("/inspections/" + id);
    }
}
