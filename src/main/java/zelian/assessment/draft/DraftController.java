package zelian.assessment.draft;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** The text of a debrief while its speaker writes it (述责稿). */
@Controller
@RequestMapping("/debriefs/{id}/draft")
class DraftController {

    private final WritingDebriefs writing;
    private final DraftPages pages;

    DraftController(WritingDebriefs writing, DraftPages pages) {
        this.writing = writing;
        this.pages = pages;
    }

    /** @param anew to begin again from what is on record today */
    @GetMapping
    Page write(@PathVariable DebriefId id, @RequestParam(defaultValue = "false") boolean anew, Viewer viewer) {
        return pages.of(id, anew, viewer);
    }

    @PostMapping
    SeeOther keep(@PathVariable DebriefId id, @Valid DraftForm form, Viewer viewer) {
        if (form.doing() == DraftForm.Doing.HAND_IN) {
            writing.handIn(viewer, id, form);
            return new SeeOther("/debriefs/" + id);
        }
        writing.keep(viewer, id, form);
        return new SeeOther("/debriefs/" + id + "/draft");
    }
}
