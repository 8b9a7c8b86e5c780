package zelian.accountability.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Sight;
import zelian.accountability.decision.DecisionDocument;
import zelian.common.NotFound;
import zelian.document.WordFiles;
import zelian.ui.Download;
import zelian.ui.Page;

/** Cases (问责案件): the list, one of them, and the decision as a document. */
@Controller
@RequestMapping("/accountability")
class CaseController {

    private final ListingCases listing;
    private final CasePages pages;
    private final Cases cases;
    private final Sight sight;
    private final Saying saying;
    private final DecisionDocument document;

    CaseController(
            ListingCases listing, CasePages pages, Cases cases, Sight sight, Saying saying, DecisionDocument document) {
        this.listing = listing;
        this.pages = pages;
        this.cases = cases;
        this.sight = sight;
        this.saying = saying;
        this.document = document;
    }

    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return listing.list(state, after, viewer);
    }

    @GetMapping("/cases/{id}")
    Page show(@PathVariable CaseId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @GetMapping("/cases/{id}/document")
    Download document(@PathVariable CaseId id, Viewer viewer) {
        sight.requireCase(viewer, id);
        var one = cases.get(id);
        if (!saying.document(one, viewer)) {
            throw new NotFound("document of " + id);
        }
        var paper = document.of(one.head());
        return Download.word(paper.title() + ".docx", out -> WordFiles.write(paper, out));
    }
}
