package zelian.accountability.proposal;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.accountability.ProposalId;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Proposals to hold to account (问责建议): the list, one of them, handing one in, answering it. */
@Controller
@RequestMapping("/accountability/proposals")
class ProposalController {

    private final ProposalPages pages;
    private final ListingProposals listing;
    private final Proposing proposing;
    private final AnsweringProposals answering;

    ProposalController(
            ProposalPages pages, ListingProposals listing, Proposing proposing, AnsweringProposals answering) {
        this.pages = pages;
        this.listing = listing;
        this.proposing = proposing;
        this.answering = answering;
    }

    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return listing.list(state, after, viewer);
    }

    @GetMapping("/new")
    Page fresh(@RequestParam(required = false) @Nullable UUID finding, Viewer viewer) {
        return pages.fresh(finding, viewer);
    }

    @PostMapping
    SeeOther propose(@Valid ProposalForm form, Viewer viewer) {
        return shown(proposing.propose(viewer, form));
    }

    @GetMapping("/{id}")
    Page show(@PathVariable ProposalId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @PostMapping("/{id}/answer")
    SeeOther answer(@PathVariable ProposalId id, @Valid AnswerForm form, Viewer viewer) {
        answering.answer(viewer, id, form);
        return shown(id);
    }

    private static SeeOther shown(ProposalId id) {
        return new SeeOther("/accountability/proposals/" + id);
    }
}
