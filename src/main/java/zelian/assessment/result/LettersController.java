package zelian.assessment.result;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.ui.Download;

/** All feedback letters of an appraisal (反馈函) in one file. */
@Controller
class LettersController {

    private final FetchingLetters fetching;

    LettersController(FetchingLetters fetching) {
        this.fetching = fetching;
    }

    @GetMapping("/assessments/{id}/letters.zip")
    Download letters(@PathVariable AppraisalId id, Viewer viewer) {
        var bundle = fetching.fetch(viewer, id);
        return new Download(
                bundle.title() + "反馈函.zip", "application/zip", out -> fetching.writeTo(out, bundle, viewer));
    }
}
