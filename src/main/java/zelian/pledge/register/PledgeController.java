package zelian.pledge.register;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.pledge.PledgeId;
import zelian.pledge.letter.Agreeing;
import zelian.pledge.letter.Clauses;
import zelian.pledge.letter.Closing;
import zelian.pledge.letter.Drafting;
import zelian.pledge.letter.Pledge;
import zelian.pledge.letter.Seats;
import zelian.ui.SeeOther;

/** Letters of duty: the list, one letter, and its way from the draft to the file. */
@Controller
@RequestMapping("/pledges")
class PledgeController {

    private final ListingPledges listing;
    private final PledgePages pages;
    private final Drafting drafting;
    private final Agreeing agreeing;
    private final Closing closing;
    private final Clauses clauses;
    private final Seats seats;

    PledgeController(
            ListingPledges listing,
            PledgePages pages,
            Drafting drafting,
            Agreeing agreeing,
            Closing closing,
            Clauses clauses,
            Seats seats) {
        this.listing = listing;
        this.pages = pages;
        this.drafting = drafting;
        this.agreeing = agreeing;
        this.closing = closing;
        this.clauses = clauses;
        this.seats = seats;
    }

    @GetMapping
    PledgesPage list(PledgeFilter filter, Viewer viewer) {
        return listing.list(filter, viewer);
    }

    @GetMapping("/{id}")
    PledgePage one(@PathVariable PledgeId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @PostMapping("/offering")
    SeeOther offerAll(@RequestParam(defaultValue = "") List<PledgeId> ids, Viewer viewer) {
        drafting.offer(viewer, ids);
        return new SeeOther("/pledges?state=OFFERED");
    }

    @PostMapping("/archiving")
    SeeOther archiveAll(@RequestParam(defaultValue = "") List<PledgeId> ids, Viewer viewer) {
        closing.archive(viewer, ids);
        return new SeeOther("/pledges?state=ARCHIVED");
    }

    @PostMapping("/{id}/offer")
    SeeOther offer(@PathVariable PledgeId id, Viewer viewer) {
        drafting.offer(viewer, List.of(id));
        return shown(id);
    }

    @PostMapping("/{id}/confirmation")
    SeeOther confirm(@PathVariable PledgeId id, Viewer viewer) {
        agreeing.confirm(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/change")
    SeeOther ask(@PathVariable PledgeId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        agreeing.ask(viewer, id, reason);
        return shown(id);
    }

    @PostMapping("/{id}/evaluation")
    SeeOther evaluate(@PathVariable PledgeId id, @RequestParam(defaultValue = "") String evaluation, Viewer viewer) {
        closing.evaluate(viewer, id, evaluation);
        return shown(id);
    }

    @PostMapping("/{id}/archive")
    SeeOther archive(@PathVariable PledgeId id, Viewer viewer) {
        closing.archive(viewer, List.of(id));
        return shown(id);
    }

    @PostMapping("/{id}/voiding")
    SeeOther drop(@PathVariable PledgeId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        drafting.drop(viewer, id, reason);
        return shown(id);
    }

    @PostMapping("/{id}/alike")
    SeeOther keepAlike(@PathVariable PledgeId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        drafting.keepAlike(viewer, id, reason);
        return shown(id);
    }

    @GetMapping("/{id}/clauses/new")
    ClausePage begin(@PathVariable PledgeId id, Viewer viewer) {
        return new ClausePage(draft(id, viewer).head(), null);
    }

    @GetMapping("/{id}/clauses/{place}")
    ClausePage resume(@PathVariable PledgeId id, @PathVariable int place, Viewer viewer) {
        var head = draft(id, viewer).head();
        return new ClausePage(
                head,
                clauses.of(id).stream()
                        .filter(clause -> clause.ordinal() == place)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("clause " + place + " of " + id)));
    }

    @PostMapping("/{id}/clauses/new")
    SeeOther add(@PathVariable PledgeId id, @Valid ClauseForm form, Viewer viewer) {
        drafting.put(viewer, id, form.readLock(), 0, form.matter(), form.liability());
        return shown(id);
    }

    @PostMapping("/{id}/clauses/{place}")
    SeeOther change(@PathVariable PledgeId id, @PathVariable int place, @Valid ClauseForm form, Viewer viewer) {
        drafting.put(viewer, id, form.readLock(), place, form.matter(), form.liability());
        return shown(id);
    }

    @PostMapping("/{id}/clauses/{place}/remove")
    SeeOther remove(@PathVariable PledgeId id, @PathVariable int place, @RequestParam int lock, Viewer viewer) {
        drafting.remove(viewer, id, lock, place);
        return shown(id);
    }

    private Pledge draft(PledgeId id, Viewer viewer) {
        var pledge = seats.shown(id, viewer);
        seats.requireDrafting(pledge.head(), viewer);
        if (!pledge.drafting()) {
            throw Rejected.because("pledge.no-draft", pledge.head().names(), pledge.word());
        }
        return pledge;
    }

    private static SeeOther shown(PledgeId id) {
        return new SeeOther("/pledges/" + id);
    }
}
