package zelian.usage.eligibility;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.document.WordFiles;
import zelian.ui.Download;
import zelian.ui.Page;
import zelian.ui.SeeOther;
import zelian.usage.VettingId;

/** Eligibility (资格核查): asked, answered, replied to. */
@Controller
@RequestMapping("/eligibility")
class VettingController {

    private final VettingPages pages;
    private final ListingVettings listing;
    private final Asking asking;
    private final GivingOpinions giving;
    private final Vettings vettings;
    private final Part part;
    private final ReplyLetter letter;

    VettingController(
            VettingPages pages,
            ListingVettings listing,
            Asking asking,
            GivingOpinions giving,
            Vettings vettings,
            Part part,
            ReplyLetter letter) {
        this.pages = pages;
        this.listing = listing;
        this.asking = asking;
        this.giving = giving;
        this.vettings = vettings;
        this.part = part;
        this.letter = letter;
    }

    @GetMapping
    Page list(@RequestParam(required = false) @Nullable String after, Viewer viewer) {
        return listing.list(after, viewer);
    }

    @GetMapping("/new")
    Page fresh(Viewer viewer) {
        return listing.fresh(viewer);
    }

    @PostMapping
    SeeOther ask(@Valid AskForm form, Viewer viewer) {
        return shown(asking.ask(viewer, form));
    }

    @GetMapping("/{id}")
    Page show(@PathVariable VettingId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @PostMapping("/{id}/opinions")
    SeeOther give(@PathVariable VettingId id, @Valid OpinionForm form, Viewer viewer) {
        giving.give(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/{id}/suggestions")
    SeeOther giveSuggested(@PathVariable VettingId id, Viewer viewer) {
        giving.giveSuggested(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/signature")
    SeeOther sign(@PathVariable VettingId id, Viewer viewer) {
        giving.sign(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/withdrawal")
    SeeOther withdraw(@PathVariable VettingId id, Viewer viewer) {
        asking.withdraw(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/opening")
    SeeOther open(@PathVariable VettingId id, @Valid PurposeForm form, Viewer viewer) {
        giving.open(viewer, id, form);
        return shown(id);
    }

    @GetMapping("/{id}/document")
    Download document(@PathVariable VettingId id, Viewer viewer) {
        part.requireReader(viewer);
        var candidates = vettings.candidates(id);
        if (!(vettings.get(id) instanceof Vetting.Replied replied)
                || candidates.stream().anyMatch(candidate -> candidate.is(viewer))) {
            throw new NotFound("document of " + id);
        }
        var paper = letter.of(replied, candidates);
        return Download.word(paper.title() + ".docx", out -> WordFiles.write(paper, out));
    }

    private static SeeOther shown(VettingId id) {
        return new SeeOther("/eligibility/" + id);
    }
}
