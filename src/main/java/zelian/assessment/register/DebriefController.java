package zelian.assessment.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.document.WordFiles;
import zelian.ui.Download;
import zelian.ui.Page;

/** Debriefs (述责): the list, one of them, and its document. */
@Controller
@RequestMapping("/debriefs")
class DebriefController {

    private final ListingDebriefs listing;
    private final DebriefPages pages;
    private final DebriefDocument document;

    DebriefController(ListingDebriefs listing, DebriefPages pages, DebriefDocument document) {
        this.listing = listing;
        this.pages = pages;
        this.document = document;
    }

    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return listing.list(new DebriefFilter(year, state, after), viewer);
    }

    @GetMapping("/{id}")
    Page show(@PathVariable DebriefId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @GetMapping("/{id}/document")
    Download document(@PathVariable DebriefId id, Viewer viewer) {
        var paper = document.of(id, viewer);
        return Download.word(paper.title() + "，" + paper.madeBy() + ".docx", out -> WordFiles.write(paper, out));
    }
}
