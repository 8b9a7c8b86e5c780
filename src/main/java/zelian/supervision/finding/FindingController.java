package zelian.supervision.finding;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.document.WordFiles;
import zelian.supervision.FindingId;
import zelian.supervision.VisitId;
import zelian.ui.Download;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Findings, one by one, from the field sheet to what became of them. */
@Controller
class FindingController {

    private final FindingPages pages;
    private final FeedbackReport report;
    private final RecordingFindings recording;
    private final FeedingBack feedingBack;
    private final AnsweringFindings answering;
    private final DecidingDisputes deciding;
    private final ConcludingFindings concluding;

    FindingController(
            FindingPages pages,
            FeedbackReport report,
            RecordingFindings recording,
            FeedingBack feedingBack,
            AnsweringFindings answering,
            DecidingDisputes deciding,
            ConcludingFindings concluding) {
        this.pages = pages;
        this.report = report;
        this.recording = recording;
        this.feedingBack = feedingBack;
        this.answering = answering;
        this.deciding = deciding;
        this.concluding = concluding;
    }

    @PostMapping("/inspections/visits/{visit}/findings")
    SeeOther record(@PathVariable VisitId visit, @Valid FindingForm form, Viewer viewer) {
        recording.record(viewer, visit, form);
        return sheet(visit);
    }

    @PostMapping("/inspections/visits/{visit}/feedback")
    SeeOther feedBack(@PathVariable VisitId visit, Viewer viewer) {
        feedingBack.feedBack(viewer, visit);
        return sheet(visit);
    }

    @GetMapping("/inspections/visits/{visit}/feedback")
    Download feedback(@PathVariable VisitId visit, Viewer viewer) {
        var paper = report.of(visit, viewer);
        return Download.word(paper.title() + ".docx", out -> WordFiles.write(paper, out));
    }

    @GetMapping("/findings/{id}")
    Page show(@PathVariable FindingId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @PostMapping("/findings/{id}")
    SeeOther reword(@PathVariable FindingId id, @Valid FindingForm form, Viewer viewer) {
        recording.reword(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/findings/{id}/removal")
    SeeOther remove(@PathVariable FindingId id, Viewer viewer) {
        return sheet(recording.remove(viewer, id));
    }

    @PostMapping("/findings/confirmation")
    SeeOther confirmAll(@RequestParam(defaultValue = "") List<FindingId> ids, Viewer viewer) {
        answering.confirm(viewer, ids);
        return new SeeOther(ids.size() == 1 ? "/findings/" + ids.getFirst() : "/findings");
    }

    @PostMapping("/findings/{id}/answer")
    SeeOther answer(@PathVariable FindingId id, @Valid AnswerForm form, Viewer viewer) {
        if (form.answer() == AnswerForm.Answer.CONFIRM) {
            answering.confirm(viewer, List.of(id));
        } else {
            answering.dispute(viewer, id, Objects.requireNonNullElse(form.words(), ""));
        }
        return shown(id);
    }

    @PostMapping("/findings/{id}/decision")
    SeeOther decide(@PathVariable FindingId id, @Valid DecisionForm form, Viewer viewer) {
        switch (form.decision()) {
            case UPHOLD -> deciding.uphold(viewer, id, form.words());
            case AMEND ->
                deciding.amend(
                        viewer,
                        id,
                        Objects.requireNonNullElse(form.title(), ""),
                        Objects.requireNonNullElse(form.fact(), ""),
                        form.words());
            case DROP -> deciding.drop(viewer, id, form.words());
        }
        return shown(id);
    }

    @PostMapping("/findings/{id}/item")
    SeeOther open(@PathVariable FindingId id, @Valid ItemForm form, Viewer viewer) {
        concluding.open(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/findings/{id}/waiver")
    SeeOther waive(@PathVariable FindingId id, @Valid ReasonForm form, Viewer viewer) {
        concluding.waive(viewer, id, form.words());
        return shown(id);
    }

    private static SeeOther shown(FindingId id) {
        return new SeeOther("/findings/" + id);
    }

    private static SeeOther sheet(VisitId visit) {
        return new SeeOther("/inspections/visits/" + visit + "#findings");
    }
}
