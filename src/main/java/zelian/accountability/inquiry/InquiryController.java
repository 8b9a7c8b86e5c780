package zelian.accountability.inquiry;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.ui.SeeOther;

/** The inquiry (调查): exemption first, division, facts shown, statement, report. */
@Controller
@RequestMapping("/accountability/cases/{id}")
class InquiryController {

    private final Inquiring inquiring;
    private final Reporting reporting;

    InquiryController(Inquiring inquiring, Reporting reporting) {
        this.inquiring = inquiring;
        this.reporting = reporting;
    }

    @PostMapping("/weighing")
    SeeOther weigh(@PathVariable CaseId id, @Valid WeighingForm form, Viewer viewer) {
        inquiring.weigh(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/shares")
    SeeOther divide(@PathVariable CaseId id, @Valid ShareForm form, Viewer viewer) {
        inquiring.divide(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/showing")
    SeeOther show(@PathVariable CaseId id, @Valid ShowingForm form, Viewer viewer) {
        inquiring.show(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/statement")
    SeeOther hear(@PathVariable CaseId id, @Valid StatementForm form, Viewer viewer) {
        inquiring.hear(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/report")
    SeeOther report(@PathVariable CaseId id, @Valid ReportForm form, Viewer viewer) {
        reporting.report(viewer, id, form);
        return shown(id);
    }

    private static SeeOther shown(CaseId id) {
        return new SeeOther("/accountability/cases/" + id);
    }
}
