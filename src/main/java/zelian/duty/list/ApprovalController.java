package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.DutyListId;
import zelian.ui.SeeOther;

/** The way of a version from submission to issue. */
@Controller
class ApprovalController {

    private final ApprovingLists approving;
    private final ConsultingLists consulting;
    private final DraftingLists drafting;
    private final ReadingLists reading;

    ApprovalController(
            ApprovingLists approving, ConsultingLists consulting, DraftingLists drafting, ReadingLists reading) {
        this.approving = approving;
        this.consulting = consulting;
        this.drafting = drafting;
        this.reading = reading;
    }

    @PostMapping("/duty-lists/{id}/consultation")
    SeeOther consult(
            @PathVariable UUID id,
            @RequestParam UUID version,
            @RequestParam(defaultValue = "") List<UnitId> units,
            @RequestParam(defaultValue = "") List<TenureId> people,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "false") boolean silence,
            Viewer viewer) {
        consulting.consult(viewer, version, units, people, until, silence);
        return shown(id, viewer);
    }

    @PostMapping("/duty-lists/{id}/submit")
    SeeOther submit(@PathVariable UUID id, @RequestParam UUID version, Viewer viewer) {
        approving.submit(viewer, version);
        return shown(id, viewer);
    }

    @PostMapping("/duty-lists/{id}/review")
    SeeOther review(
            @PathVariable UUID id,
            @RequestParam UUID version,
            @RequestParam(defaultValue = "") String opinion,
            Viewer viewer) {
        approving.review(viewer, version, opinion);
        return shown(id, viewer);
    }

    @PostMapping("/duty-lists/{id}/approve")
    SeeOther approve(
            @PathVariable UUID id,
            @RequestParam UUID version,
            @RequestParam(defaultValue = "") String opinion,
            Viewer viewer) {
        approving.approve(viewer, version, opinion);
        return shown(id, viewer);
    }

    @PostMapping("/duty-lists/{id}/issue")
    SeeOther issue(@PathVariable UUID id, @RequestParam UUID version, Viewer viewer) {
        approving.issue(viewer, version);
        return new SeeOther("/duty-lists/" + id);
    }

    @PostMapping("/duty-lists/{id}/send-back")
    SeeOther sendBack(
            @PathVariable UUID id,
            @RequestParam UUID version,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        approving.sendBack(viewer, version, reason);
        return shown(id, viewer);
    }

    @PostMapping("/duty-lists/{id}/withdraw")
    SeeOther withdraw(
            @PathVariable UUID id,
            @RequestParam UUID version,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        approving.withdraw(viewer, version, reason);
        return shown(id, viewer);
    }

    @PostMapping("/duty-lists/{id}/resume")
    SeeOther resume(@PathVariable UUID id, @RequestParam UUID version, Viewer viewer) {
        drafting.resume(viewer, version);
        return shown(id, viewer);
    }

    private SeeOther shown(UUID id, Viewer viewer) {
        return new SeeOther(reading.addressOfDraft(new DutyListId(id), viewer));
    }
}
