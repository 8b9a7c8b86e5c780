package zelian.guide.showing;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.DutyId;
import zelian.guide.writing.WritingGuides;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;
import zelian.ui.SeeOther;

/** Guides: the list, one of them, and its way from the first line to everyone's page. */
@Controller
@RequestMapping("/guides")
class GuideController {

    private final ShowingGuides showing;
    private final WritingGuides writing;

    GuideController(ShowingGuides showing, WritingGuides writing) {
        this.showing = showing;
        this.writing = writing;
    }

    @Bean
    static ObjectKind guideKind() {
        return new ObjectKind("guide", "履责指引", ChainLink.CLARIFY, "/guides/{id}");
    }

    @Bean
    static NavEntry guides() {
        return NavEntry.of(ChainLink.CLARIFY, "履责指引", "/guides", 40);
    }

    @GetMapping
    GuidesPage list(@RequestParam(required = false) @Nullable String q, Viewer viewer) {
        return showing.list(q, viewer);
    }

    @GetMapping("/new")
    GuideFormPage begin(@RequestParam(required = false) @Nullable DutyId duty, Viewer viewer) {
        return showing.begin(duty, viewer);
    }

    @PostMapping("/new")
    SeeOther begin(@RequestParam UnitId unit, @Valid GuideForm form, Viewer viewer) {
        return shown(writing.begin(
                viewer,
                unit,
                form.aspect() == null ? "" : form.aspect(),
                form.matter() == null ? "" : form.matter(),
                form.text()));
    }

    @GetMapping("/{id}")
    GuidePage one(@PathVariable UUID id, Viewer viewer) {
        return showing.one(id, viewer);
    }

    @GetMapping("/{id}/draft")
    GuideFormPage resume(@PathVariable UUID id, Viewer viewer) {
        return showing.draft(id, viewer);
    }

    @PostMapping("/{id}/draft")
    SeeOther word(@PathVariable UUID id, @Valid GuideForm form, Viewer viewer) {
        writing.word(viewer, id, form.readLock(), form.text());
        return shown(id);
    }

    @PostMapping("/{id}/submission")
    SeeOther submit(@PathVariable UUID id, Viewer viewer) {
        writing.submit(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/review")
    SeeOther review(@PathVariable UUID id, Viewer viewer) {
        writing.review(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/return")
    SeeOther sendBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        writing.sendBack(viewer, id, reason);
        return shown(id);
    }

    @PostMapping("/{id}/publication")
    SeeOther publish(@PathVariable UUID id, Viewer viewer) {
        writing.publish(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/revision")
    SeeOther revise(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        writing.revise(viewer, id, reason);
        return shown(id);
    }

    private static SeeOther shown(UUID id) {
        return new SeeOther("/guides/" + id);
    }
}
