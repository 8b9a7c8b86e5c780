package zelian.assessment.result;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.assessment.IndicatorId;
import zelian.document.WordFiles;
import zelian.ui.Download;
import zelian.ui.Page;

/** The result of one unit (考核结果), the facts behind each score, and the letter that tells the unit (反馈函). */
@Controller
@RequestMapping("/assessments/results/{id}")
class ResultController {

    private final ResultPages pages;
    private final FactsPages facts;
    private final FeedbackLetter letter;

    ResultController(ResultPages pages, FactsPages facts, FeedbackLetter letter) {
        this.pages = pages;
        this.facts = facts;
        this.letter = letter;
    }

    @GetMapping
    Page show(@PathVariable UUID id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @GetMapping("/indicators/{indicator}")
    Page facts(@PathVariable UUID id, @PathVariable IndicatorId indicator, Viewer viewer) {
        return facts.of(id, indicator, viewer);
    }

    @GetMapping("/letter")
    Download letter(@PathVariable UUID id, Viewer viewer) {
        var paper = letter.of(id, viewer);
        return Download.word(paper.title() + ".docx", out -> WordFiles.write(paper, out));
    }
}
