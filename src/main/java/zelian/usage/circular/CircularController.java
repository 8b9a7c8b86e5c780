package zelian.usage.circular;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.document.OfficialDocument;
import zelian.document.WordFiles;
import zelian.ui.Download;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** The circular of an appraisal (考核结果通报): its draft, publishing it, and the official document. */
@Controller
@RequestMapping("/uses/appraisals/{appraisal}/circular")
class CircularController {

    private final PublishingCirculars publishing;
    private final Directory directory;

    CircularController(PublishingCirculars publishing, Directory directory) {
        this.publishing = publishing;
        this.directory = directory;
    }

    @GetMapping
    Page show(@PathVariable AppraisalId appraisal, Viewer viewer) {
        var reading = publishing.read(appraisal, viewer);
        var circular = reading.circular();
        return new CircularPage(
                "/uses/appraisals/" + appraisal + "/circular",
                circular.title(),
                circular.issue(),
                circular.lines(),
                reading.publishes(),
                reading.approved(),
                PublishingCirculars.DEMAND);
    }

    @PostMapping
    SeeOther publish(@PathVariable AppraisalId appraisal, @Valid CircularForm form, Viewer viewer) {
        publishing.publish(viewer, appraisal, form.demand());
        return new SeeOther("/uses/appraisals/" + appraisal + "/circular");
    }

    /** As organs send it; a draft says on every page that it is one. */
    @GetMapping("/document")
    Download document(@PathVariable AppraisalId appraisal, Viewer viewer) {
        var circular = publishing.read(appraisal, viewer).circular();
        var issue = circular.issue();
        var body = directory.unitName(circular.body());
        var paper = OfficialDocument.of(body, circular.title()).to("各处室、各直属单位");
        for (var line : circular.lines()) {
            if (line.heading()) {
                paper.heading(1, line.words());
            } else {
                paper.text(line.words());
            }
        }
        if (issue != null) {
            paper.signed(issue.number(), issue.on());
        }
        var built = paper.printedBy(body).build();
        return Download.word(
                (issue == null ? "草稿" : issue.number()) + " " + circular.title() + ".docx",
                out -> WordFiles.write(built, out));
    }
}
