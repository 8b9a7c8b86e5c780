package zelian.accountability.start;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Who may start and decide what (问责权责清单), and starts entrusted by document (指定启动). */
@Controller
@RequestMapping("/accountability")
class PowerController {

    private final PowerPages pages;
    private final Commissioning commissioning;

    PowerController(PowerPages pages, Commissioning commissioning) {
        this.pages = pages;
        this.commissioning = commissioning;
    }

    @GetMapping("/authority")
    Page show(Viewer viewer) {
        return pages.of(viewer);
    }

    @PostMapping("/commissions")
    SeeOther commission(@Valid CommissionForm form, Viewer viewer) {
        commissioning.commission(viewer, form);
        return new SeeOther("/accountability/authority");
    }
}
