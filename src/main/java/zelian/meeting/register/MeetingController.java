package zelian.meeting.register;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingId;
import zelian.ui.SeeOther;

/** The register of sessions: the list, one session, and its keeping. */
@Controller
@RequestMapping("/meetings")
class MeetingController {

    private final MeetingPages pages;
    private final Keeping keeping;
    private final Rights rights;

    MeetingController(MeetingPages pages, Keeping keeping, Rights rights) {
        this.pages = pages;
        this.keeping = keeping;
        this.rights = rights;
    }

    @GetMapping
    MeetingsPage list(MeetingFilter filter, Viewer viewer) {
        return pages.list(filter, viewer);
    }

    @GetMapping("/{id}")
    MeetingPage meeting(@PathVariable MeetingId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @GetMapping("/items/{id}")
    MeetingPage item(@PathVariable AgendaItemId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @GetMapping("/new")
    MeetingFormPage begin(@RequestParam(required = false) @Nullable UnitId unit, Viewer viewer) {
        return pages.form(unit, viewer);
    }

    @PostMapping("/new")
    SeeOther enter(@Valid MeetingForm form, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.ISSUE);
        if (form.unit() == null) {
            throw Rejected.because("meeting.nobody-there", "").at("unit");
        }
        return new SeeOther("/meetings/" + keeping.enter(viewer, form.unit(), held(form)));
    }

    @GetMapping("/{id}/correction")
    MeetingFormPage resume(@PathVariable MeetingId id, Viewer viewer) {
        return pages.form(id, viewer);
    }

    @PostMapping("/{id}/correction")
    SeeOther change(@PathVariable MeetingId id, @Valid MeetingForm form, Viewer viewer) {
        keeping.change(viewer, id, form.readLock(), held(form));
        return new SeeOther("/meetings/" + id);
    }

    @PostMapping("/{id}/items")
    SeeOther add(@PathVariable MeetingId id, @Valid ItemForm form, Viewer viewer) {
        keeping.add(viewer, id, form.subject(), form.conclusion());
        return new SeeOther("/meetings/" + id);
    }

    @PostMapping("/items/{id}")
    SeeOther word(@PathVariable AgendaItemId id, @Valid ItemForm form, Viewer viewer) {
        keeping.word(viewer, id, form.subject(), form.conclusion());
        return new SeeOther("/meetings/items/" + id);
    }

    @PostMapping("/{id}/striking")
    SeeOther strike(@PathVariable MeetingId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        keeping.strike(viewer, id, reason);
        return new SeeOther("/meetings/" + id);
    }

    private static Keeping.Held held(MeetingForm form) {
        return new Keeping.Held(
                form.kind(), form.heldOn(), form.title(), form.minutesNumber(), form.attending(), form.sittingIn());
    }
}
