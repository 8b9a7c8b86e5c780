package zelian.duty.list;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.duty.DutyListId;
import zelian.ui.SeeOther;

/** Writing a draft: its items, and what the version changes. */
@Controller
class DraftController {

    private final ReadingLists reading;
    private final ShowingItem items;
    private final DraftingLists drafting;

    DraftController(ReadingLists reading, ShowingItem items, DraftingLists drafting) {
        this.reading = reading;
        this.items = items;
        this.drafting = drafting;
    }

    @PostMapping("/duty-lists/{id}/revise")
    SeeOther revise(@PathVariable UUID id, Viewer viewer) {
        drafting.revise(viewer, new DutyListId(id), "");
        return new SeeOther(draft(id, viewer));
    }

    @GetMapping("/duty-lists/{id}/items/new")
    ItemPage blank(@PathVariable UUID id, @RequestParam(defaultValue = "") String upward, Viewer viewer) {
        return items.item(new DutyListId(id), null, upward, viewer);
    }

    @GetMapping("/duty-lists/{id}/items/{item}")
    ItemPage item(@PathVariable UUID id, @PathVariable UUID item, Viewer viewer) {
        return items.item(new DutyListId(id), item, "", viewer);
    }

    @PostMapping("/duty-lists/{id}/items")
    SeeOther add(@PathVariable UUID id, @RequestParam UUID version, @Valid ItemForm form, Viewer viewer) {
        drafting.add(viewer, version, form.wording());
        return new SeeOther(draft(id, viewer));
    }

    @PostMapping("/duty-lists/{id}/items/{item}")
    SeeOther reword(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam UUID version,
            @Valid ItemForm form,
            Viewer viewer) {
        drafting.reword(viewer, version, item, form.readLock(), form.wording());
        return new SeeOther(draft(id, viewer));
    }

    @PostMapping("/duty-lists/{id}/items/{item}/remove")
    SeeOther remove(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam UUID version,
            @RequestParam int lock,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        drafting.remove(viewer, version, item, lock, reason.strip());
        return new SeeOther(draft(id, viewer));
    }

    @PostMapping("/duty-lists/{id}/note")
    SeeOther explain(@PathVariable UUID id, @RequestParam UUID version, @RequestParam String note, Viewer viewer) {
        drafting.explain(viewer, version, note);
        return new SeeOther(draft(id, viewer));
    }

    private String draft(UUID id, Viewer viewer) {
        return reading.addressOfDraft(new DutyListId(id), viewer);
    }
}
