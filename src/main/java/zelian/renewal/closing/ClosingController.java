package zelian.renewal.closing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Closing a year (结年). */
@Controller
@RequestMapping("/years/{year}/closing")
class ClosingController {

    private final ClosingPages pages;
    private final ClosingYears closing;

    ClosingController(ClosingPages pages, ClosingYears closing) {
        this.pages = pages;
        this.closing = closing;
    }

    @GetMapping
    Page show(@PathVariable int year, Viewer viewer) {
        return pages.of(year, viewer);
    }

    @PostMapping
    SeeOther propose(@PathVariable int year, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        closing.propose(viewer, year, words);
        return new SeeOther("/years/" + year + "/closing");
    }

    @PostMapping("/decision")
    SeeOther decide(
            @PathVariable int year,
            @RequestParam boolean close,
            @RequestParam(defaultValue = "") String opinion,
            Viewer viewer) {
        closing.decide(viewer, year, close, opinion);
        return new SeeOther("/years/" + year + "/closing");
    }
}
