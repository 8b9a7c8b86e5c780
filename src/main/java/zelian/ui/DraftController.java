package zelian.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;

/** Where zelian.js keeps and finds drafts; everyone reaches only their own. */
@Controller
class DraftController {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "once", "draft");

    /** More than any form of ours holds. */
    private static final int LONGEST = 200_000;

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A draft as the form fills it in: when it was kept, in words, and values by the name of the field. */
    record Found(String at, Map<String, List<String>> fields) {}

    @GetMapping("/drafts/{key}")
    ResponseEntity<Found> find(@PathVariable String key, Viewer viewer) {
        return drafts.find(viewer.person(), key)
                .map(draft -> {
                    var at = draft.at().atZone(BEIJING);
                    var today = at.toLocalDate().equals(LocalDate.now(BEIJING));
                    var words = at.format(DateTimeFormatter.ofPattern(today ? "HH:mm" : "M 月 d 日 HH:mm"));
                    return ResponseEntity.ok(new Found(words, draft.fields()));
                })
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/drafts/{key}")
    ResponseEntity<Void> keep(
            @PathVariable String key, @RequestParam MultiValueMap<String, String> typed, Viewer viewer) {
        var fields = new LinkedHashMap<String, List<String>>(typed);
        fields.keySet().removeIf(name -> NOT_TYPED.contains(name) || name.startsWith("label:"));
        var length = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (key.length() > 200 || length > LONGEST) {
            return ResponseEntity.unprocessableContent().build();
        }
        drafts.keep(viewer.person(), key, fields);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/drafts/{key}/discarding")
    ResponseEntity<Void> discard(@PathVariable String key, Viewer viewer) {
        drafts.forget(viewer.person(), key);
        return ResponseEntity.noContent().build();
    }
}
