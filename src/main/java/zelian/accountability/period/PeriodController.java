package zelian.accountability.period;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.ui.SeeOther;

/** What an influence period depends on: rights restored, sanctions of the state reported back. */
@Controller
@RequestMapping("/accountability/cases/{id}")
class PeriodController {

    private final KeepingPeriods keeping;

    PeriodController(KeepingPeriods keeping) {
        this.keeping = keeping;
    }

    @PostMapping("/restoration")
    SeeOther restore(@PathVariable CaseId id, @Valid RestorationForm form, Viewer viewer) {
        keeping.restore(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/state-sanctions")
    SeeOther reportedBack(@PathVariable CaseId id, @Valid StateSanctionForm form, Viewer viewer) {
        keeping.reportedBack(viewer, id, form);
        return shown(id);
    }

    private static SeeOther shown(CaseId id) {
        return new SeeOther("/accountability/cases/" + id);
    }
}
