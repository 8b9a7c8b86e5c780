package zelian.likeness.hint;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.ui.SeeOther;

/** Takes the reasons why texts that read like others stay as they are. */
@Controller
class HintController {

    private static final Map<String, String> PAGES =
            Map.of("letter", "/letters/", "round", "/inspections/", "duty_list", "/duty-lists/");

    private final Hinting hinting;

    HintController(Hinting hinting) {
        this.hinting = hinting;
    }

    @PostMapping("/likenesses/{subject}/{id}/reasons")
    SeeOther keep(
            @PathVariable String subject,
            @PathVariable UUID id,
            @RequestParam @Nullable UUID other,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        hinting.keep(viewer, subject, id, other, reason.strip());
        return new SeeOther(PAGES.getOrDefault(subject, "/") + id + "#likeness");
    }
}
