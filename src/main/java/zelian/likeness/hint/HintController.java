package zelian.likeness.hint;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.ui.ObjectKinds;
import zelian.ui.SeeOther;

/** Takes the reasons why texts that read like others stay as they are. */
@Controller
class HintController {

    private final Hinting hinting;
    private final ObjectKinds kinds;

    HintController(Hinting hinting, ObjectKinds kinds) {
        this.hinting = hinting;
        this.kinds = kinds;
    }

    @PostMapping("/likenesses/{subject}/{id}/reasons")
    SeeOther keep(
            @PathVariable String subject,
            @PathVariable UUID id,
            @RequestParam @Nullable UUID other,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        hinting.keep(viewer, subject, id, other, reason.strip());
        return new SeeOther(Objects.requireNonNullElse(kinds.address(subject, id), "/") + "#likeness");
    }
}
