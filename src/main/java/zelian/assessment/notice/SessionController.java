package zelian.assessment.notice;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.assessment.SessionId;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Sessions before which debriefs are held (述责会), and calling for them (通知述责). */
@Controller
@RequestMapping("/debriefs/sessions")
class SessionController {

    private final SessionPages pages;
    private final CallingForDebriefs calling;

    SessionController(SessionPages pages, CallingForDebriefs calling) {
        this.pages = pages;
        this.calling = calling;
    }

    @GetMapping("/new")
    Page fresh(Viewer viewer) {
        return pages.fresh(viewer);
    }

    @PostMapping
    SeeOther call(@Valid SessionForm form, Viewer viewer) {
        return new SeeOther("/debriefs/sessions/" + calling.call(viewer, form));
    }

    @GetMapping("/{id}")
    Page show(@PathVariable SessionId id, Viewer viewer) {
        return pages.of(id, viewer);
    }
}
