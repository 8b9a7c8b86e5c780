package zelian.assessment.drafting;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.assessment.IndicatorId;
import zelian.assessment.SchemeId;
import zelian.assessment.scoring.Missing;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Drawing up schemes: a new one, a next version, its indicators, and what becomes of scores with parts missing. */
@Controller
@RequestMapping("/assessments/schemes")
class DraftingController {

    private final SchemeFormPages forms;
    private final DraftingSchemes drafting;

    DraftingController(SchemeFormPages forms, DraftingSchemes drafting) {
        this.forms = forms;
        this.drafting = drafting;
    }

    @GetMapping("/new")
    Page fresh(Viewer viewer) {
        return forms.fresh(viewer);
    }

    @PostMapping
    SeeOther draft(@Valid SchemeForm form, Viewer viewer) {
        return shown(drafting.draft(viewer, form));
    }

    @PostMapping("/{id}/revision")
    SeeOther revise(@PathVariable SchemeId id, Viewer viewer) {
        return shown(drafting.revise(viewer, id));
    }

    @GetMapping("/{id}/indicators/new")
    Page fresh(@PathVariable SchemeId id, @RequestParam(required = false) @Nullable IndicatorId parent, Viewer viewer) {
        return forms.fresh(id, parent, viewer);
    }

    @PostMapping("/{id}/indicators")
    SeeOther add(@PathVariable SchemeId id, @Valid IndicatorForm form, Viewer viewer) {
        drafting.put(viewer, id, null, form);
        return shown(id);
    }

    @GetMapping("/{id}/indicators/{indicator}")
    Page show(@PathVariable SchemeId id, @PathVariable IndicatorId indicator, Viewer viewer) {
        return forms.of(id, indicator, viewer);
    }

    @PostMapping("/{id}/indicators/{indicator}")
    SeeOther change(
            @PathVariable SchemeId id, @PathVariable IndicatorId indicator, @Valid IndicatorForm form, Viewer viewer) {
        drafting.put(viewer, id, indicator, form);
        return shown(id);
    }

    @PostMapping("/{id}/indicators/{indicator}/removal")
    SeeOther remove(@PathVariable SchemeId id, @PathVariable IndicatorId indicator, Viewer viewer) {
        drafting.remove(viewer, id, indicator);
        return shown(id);
    }

    @PostMapping("/{id}/missing")
    SeeOther settle(@PathVariable SchemeId id, @RequestParam Missing missing, Viewer viewer) {
        drafting.settle(viewer, id, missing);
        return shown(id);
    }

    private static SeeOther shown(SchemeId id) {
        return new SeeOther("/assessments/schemes/" + id);
    }
}
