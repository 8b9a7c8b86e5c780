package zelian.assessment.scheme;

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

/** The indicators of a draft, and what becomes of scores with parts missing. */
@Controller
@RequestMapping("/assessments/schemes/{id}")
class IndicatorController {

    private final SchemeFormPages forms;
    private final DraftingSchemes drafting;

    IndicatorController(SchemeFormPages forms, DraftingSchemes drafting) {
        this.forms = forms;
        this.drafting = drafting;
    }

    @GetMapping("/indicators/new")
    Page fresh(@PathVariable SchemeId id, @RequestParam(required = false) @Nullable IndicatorId parent, Viewer viewer) {
        return forms.fresh(id, parent, viewer);
    }

    @PostMapping("/indicators")
    SeeOther add(@PathVariable SchemeId id, @Valid IndicatorForm form, Viewer viewer) {
        drafting.put(viewer, id, null, form);
        return shown(id);
    }

    @GetMapping("/indicators/{indicator}")
    Page show(@PathVariable SchemeId id, @PathVariable IndicatorId indicator, Viewer viewer) {
        return forms.of(id, indicator, viewer);
    }

    @PostMapping("/indicators/{indicator}")
    SeeOther change(
            @PathVariable SchemeId id, @PathVariable IndicatorId indicator, @Valid IndicatorForm form, Viewer viewer) {
        drafting.put(viewer, id, indicator, form);
        return shown(id);
    }

    @PostMapping("/indicators/{indicator}/removal")
    SeeOther remove(@PathVariable SchemeId id, @PathVariable IndicatorId indicator, Viewer viewer) {
        drafting.remove(viewer, id, indicator);
        return shown(id);
    }

    @PostMapping("/missing")
    SeeOther settle(@PathVariable SchemeId id, @RequestParam Missing missing, Viewer viewer) {
        drafting.settle(viewer, id, missing);
        return shown(id);
    }

    private static SeeOther shown(SchemeId id) {
        return new SeeOther("/assessments/schemes/" + id);
    }
}
