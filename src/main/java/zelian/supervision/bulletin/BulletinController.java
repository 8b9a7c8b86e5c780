package zelian.supervision.bulletin;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.document.OfficialDocument;
import zelian.document.WordFiles;
import zelian.supervision.RoundId;
import zelian.ui.Download;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** The bulletin of a round (督责通报): its draft, publishing it, and the official document. */
@Controller
@RequestMapping("/inspections/{id}/bulletin")
class BulletinController {

    private final PublishingBulletins publishing;
    private final Directory directory;

    BulletinController(PublishingBulletins publishing, Directory directory) {
        this.publishing = publishing;
        this.directory = directory;
    }

    @GetMapping
    Page show(@PathVariable RoundId id, Viewer viewer) {
        var reading = publishing.read(viewer, id);
        var issue = reading.bulletin().issue();
        return new BulletinPage(
                "/inspections/" + id,
                reading.round().head().title(),
                title(reading),
                issue == null ? null : issue.number(),
                issue == null ? null : issue.on(),
                issue == null ? null : issue.by(),
                reading.bulletin().lines(),
                reading.publishes(),
                reading.undecided(),
                PublishingBulletins.DEMAND);
    }

    @PostMapping
    SeeOther publish(@PathVariable RoundId id, @Valid BulletinForm form, Viewer viewer) {
        publishing.publish(viewer, id, form.demand());
        return new SeeOther("/inspections/" + id + "/bulletin");
    }

    /** As organs send it; a draft says on every page that it is one. */
    @GetMapping("/document")
    Download document(@PathVariable RoundId id, Viewer viewer) {
        var reading = publishing.read(viewer, id);
        var issue = reading.bulletin().issue();
        var body = directory.unitName(reading.round().head().body());
        var paper = OfficialDocument.of(body, title(reading)).to("各受检单位");
        reading.bulletin().lines().forEach(line -> {
            if (line.heading()) {
                paper.heading(1, line.words());
            } else {
                paper.text(line.words());
            }
        });
        if (issue != null) {
            paper.signed(issue.number(), issue.on());
        }
        var built = paper.printedBy(body).build();
        return Download.word(
                (issue == null ? "草稿" : issue.number()) + " " + title(reading) + ".docx",
                out -> WordFiles.write(built, out));
    }

    private static String title(PublishingBulletins.Reading reading) {
        return "关于" + reading.round().head().title() + "情况的通报";
    }
}
