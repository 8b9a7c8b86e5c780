package zelian.organization.rights;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ledger.Deed;
import zelian.organization.SigningIn;
import zelian.organization.Viewers;
import zelian.ui.SeeOther;

/** Chooses which of one's posts one acts under from now on. */
@Controller
class ActingPostController {

    private final Viewers viewers;
    private final SigningIn signingIn;
    private final ApplicationEventPublisher events;

    ActingPostController(Viewers viewers, SigningIn signingIn, ApplicationEventPublisher events) {
        this.viewers = viewers;
        this.signingIn = signingIn;
        this.events = events;
    }

    @PostMapping("/acting-post")
    SeeOther choose(@RequestParam TenureId tenure, Viewer viewer, HttpServletRequest request) {
        var chosen = viewers.choices(viewer.person(), viewer.day()).stream()
                .filter(holder -> holder.tenure().equals(tenure))
                .findFirst()
                .orElseThrow(() -> new NotFound("post of one's own " + tenure));
        signingIn.actUnder(request, tenure);
        events.publishEvent(new Deed(
                viewer,
                "organization.acting-post-chosen",
                "person",
                viewer.person().value(),
                chosen.unit(),
                viewer.name() + " 改以" + chosen.postInWords() + "身份办理"));
        return new SeeOther("/");
    }
}
