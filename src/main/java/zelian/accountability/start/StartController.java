package zelian.accountability.start;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.ProposalId;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Starting a case (启动): the request, and the principals' answers. */
@Controller
@RequestMapping("/accountability/cases")
class StartController {

    private final StartPages pages;
    private final RequestingStarts requesting;
    private final ApprovingStarts approving;

    StartController(StartPages pages, RequestingStarts requesting, ApprovingStarts approving) {
        this.pages = pages;
        this.requesting = requesting;
        this.approving = approving;
    }

    @GetMapping("/new")
    Page fresh(@RequestParam(required = false) @Nullable ProposalId proposal, Viewer viewer) {
        return pages.fresh(proposal, viewer);
    }

    @PostMapping
    SeeOther request(@Valid StartForm form, Viewer viewer) {
        return new SeeOther("/accountability/cases/" + requesting.request(viewer, form));
    }

    @PostMapping("/{id}/approval")
    SeeOther approve(@PathVariable CaseId id, @Valid ApprovalForm form, Viewer viewer) {
        approving.answer(viewer, id, form);
        return new SeeOther("/accountability/cases/" + id);
    }
}
