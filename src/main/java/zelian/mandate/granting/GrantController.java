package zelian.mandate.granting;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Viewer;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;
import zelian.ui.SeeOther;

/** Grants of supervision powers: all of them, one, and its way. */
@Controller
@RequestMapping("/grants")
class GrantController {

    private final GrantPages pages;
    private final Granting granting;

    GrantController(GrantPages pages, Granting granting) {
        this.pages = pages;
        this.granting = granting;
    }

    @Bean
    static ObjectKind powerGrantKind() {
        return new ObjectKind("power_grant", "监督职能授权", ChainLink.FIX, "/grants/{id}");
    }

    @Bean
    static NavEntry grants() {
        return NavEntry.of(NavEntry.Group.ORGANIZATION, "监督授权", "/grants", 17)
                .icon("chain")
                .needs(Area.ORGANIZATION, Act.READ);
    }

    @GetMapping
    GrantsPage list(Viewer viewer) {
        return pages.list(viewer);
    }

    @GetMapping("/{id}")
    GrantPage one(@PathVariable UUID id, Viewer viewer) {
        return pages.one(id, viewer);
    }

    @PostMapping
    SeeOther propose(@Valid GrantForm form, BindingResult faults, Viewer viewer) throws BindException {
        granting.requireProposing(viewer);
        if (faults.hasErrors()) {
            throw new BindException(faults);
        }
        return shown(granting.propose(viewer, form));
    }

    @PostMapping("/{id}/approval")
    SeeOther approve(@PathVariable UUID id, Viewer viewer) {
        granting.approve(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/refusal")
    SeeOther refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        granting.refuse(viewer, id, reason);
        return shown(id);
    }

    @PostMapping("/{id}/withdrawal")
    SeeOther withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        granting.withdraw(viewer, id, reason);
        return shown(id);
    }

    private static SeeOther shown(UUID id) {
        return new SeeOther("/grants/" + id);
    }
}
