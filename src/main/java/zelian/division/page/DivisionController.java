package zelian.division.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.division.DivisionId;
import zelian.division.text.Claiming;
import zelian.division.text.Drafting;
import zelian.division.text.Passing;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingId;
import zelian.ui.SeeOther;

/** Divisions of tasks: the list, one version, one line, and every step of their way. */
@Controller
@RequestMapping("/divisions")
class DivisionController {

    private final ListingDivisions listing;
    private final DivisionPages pages;
    private final LinePages linePages;
    private final Drafting drafting;
    private final Passing passing;
    private final Claiming claiming;

    DivisionController(
            ListingDivisions listing,
            DivisionPages pages,
            LinePages linePages,
            Drafting drafting,
            Passing passing,
            Claiming claiming) {
        this.listing = listing;
        this.pages = pages;
        this.linePages = linePages;
        this.drafting = drafting;
        this.passing = passing;
        this.claiming = claiming;
    }

    @GetMapping
    DivisionsPage list(Viewer viewer) {
        return listing.list(viewer);
    }

    @GetMapping("/{id}")
    DivisionPage division(@PathVariable DivisionId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @GetMapping("/{id}/requirements")
    RequirementsPage requirements(@PathVariable DivisionId id, Viewer viewer) {
        return pages.requirements(id, viewer);
    }

    @GetMapping("/{id}/matrix")
    MatrixPage matrix(@PathVariable DivisionId id, Viewer viewer) {
        return pages.matrix(id, viewer);
    }

    @GetMapping("/lines/{id}")
    LinePage line(@PathVariable UUID id, Viewer viewer) {
        return linePages.of(id, viewer);
    }

    @GetMapping("/milestones/{id}")
    LinePage milestone(@PathVariable UUID id, Viewer viewer) {
        return linePages.of(id, viewer);
    }

    @PostMapping("/{id}/consultation")
    SeeOther consult(
            @PathVariable DivisionId id, @RequestParam(required = false) @Nullable LocalDate until, Viewer viewer) {
        passing.consult(viewer, id, until);
        return shown(id);
    }

    @PostMapping("/{id}/submission")
    SeeOther submit(@PathVariable DivisionId id, Viewer viewer) {
        passing.submit(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/approval")
    SeeOther approve(
            @PathVariable DivisionId id,
            @RequestParam(required = false) @Nullable AgendaItemId agendaItem,
            Viewer viewer) {
        passing.approve(viewer, id, agendaItem);
        return shown(id);
    }

    @PostMapping("/{id}/return")
    SeeOther sendBack(@PathVariable DivisionId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        passing.sendBack(viewer, id, reason);
        return shown(id);
    }

    @PostMapping("/{id}/issue")
    SeeOther issue(@PathVariable DivisionId id, Viewer viewer) {
        passing.issue(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/adjustment")
    SeeOther adjust(
            @PathVariable DivisionId id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable List<MeetingId> meetings,
            Viewer viewer) {
        return shown(drafting.adjust(viewer, id, reason, meetings == null ? List.of() : meetings));
    }

    @PostMapping("/claims")
    SeeOther claim(@RequestParam(defaultValue = "") List<UUID> ids, Viewer viewer) {
        claiming.claim(viewer, ids);
        return new SeeOther("/divisions");
    }

    @PostMapping("/claims/{id}/dispute")
    SeeOther dispute(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        claiming.dispute(viewer, id, reason);
        return new SeeOther("/divisions");
    }

    @PostMapping("/claims/{id}/answer")
    SeeOther uphold(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        return new SeeOther("/divisions/lines/" + claiming.uphold(viewer, id, words));
    }

    private static SeeOther shown(DivisionId id) {
        return new SeeOther("/divisions/" + id);
    }
}
