package zelian.risk.draft;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Provenance;
import zelian.risk.RiskCardId;
import zelian.risk.card.Cards;
import zelian.risk.card.Category;
import zelian.risk.card.Drafting;
import zelian.risk.card.Edition;
import zelian.risk.card.Layer;
import zelian.risk.card.MeasureKind;
import zelian.risk.card.Measures;
import zelian.risk.card.WritingMeasures;
import zelian.ui.Option;
import zelian.ui.SeeOther;

/** Draws up risk cards and their measures. */
@Controller
@RequestMapping("/risks")
class DraftController {

    private final Drafting drafting;
    private final WritingMeasures writing;
    private final Cards cards;
    private final Measures measures;
    private final Directory directory;
    private final Rights rights;

    DraftController(
            Drafting drafting,
            WritingMeasures writing,
            Cards cards,
            Measures measures,
            Directory directory,
            Rights rights) {
        this.drafting = drafting;
        this.writing = writing;
        this.cards = cards;
        this.measures = measures;
        this.directory = directory;
        this.rights = rights;
    }

    @GetMapping("/new")
    CardFormPage begin(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.DRAFT);
        var drafts = rights.units(viewer, Area.DUTY, Act.DRAFT);
        var units = directory.units(viewer.day()).stream()
                .filter(unit -> drafts.contains(unit.id()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
        return page(null, true, units, viewer.unit().toString());
    }

    @PostMapping("/new")
    SeeOther open(@Valid CardForm form, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.DRAFT);
        if (form.unit() == null) {
            throw Rejected.because("risk.no-unit").at("unit");
        }
        rights.require(viewer, Area.DUTY, Act.DRAFT, form.unit());
        return new SeeOther("/risks/" + drafting.open(viewer, form.unit(), form.wanted()));
    }

    @GetMapping("/{id}/draft")
    CardFormPage resume(@PathVariable RiskCardId id, Viewer viewer) {
        var draft = draft(id, viewer);
        return page(draft, draft.head().ordinal() == 1, List.of(), "");
    }

    @PostMapping("/{id}/draft")
    SeeOther change(@PathVariable RiskCardId id, @Valid CardForm form, Viewer viewer) {
        draft(id, viewer);
        drafting.change(viewer, id, form.readLock(), form.wanted());
        return new SeeOther("/risks/" + id);
    }

    @GetMapping("/{id}/measures/new")
    MeasureFormPage beginMeasure(@PathVariable RiskCardId id, Viewer viewer) {
        return new MeasureFormPage(draft(id, viewer).head(), null, kinds(), layers());
    }

    @GetMapping("/{id}/measures/{place}")
    MeasureFormPage resumeMeasure(@PathVariable RiskCardId id, @PathVariable int place, Viewer viewer) {
        var draft = draft(id, viewer);
        var measure = measures.of(draft.head().id()).stream()
                .filter(each -> each.ordinal() == place)
                .findFirst()
                .orElseThrow(() -> new NotFound("measure " + place + " of " + id));
        return new MeasureFormPage(draft.head(), measure, kinds(), layers());
    }

    @PostMapping("/{id}/measures/new")
    SeeOther add(@PathVariable RiskCardId id, @Valid MeasureForm form, Viewer viewer) {
        writing.put(viewer, id, form.readLock(), null, form.measure());
        return new SeeOther("/risks/" + id);
    }

    @PostMapping("/{id}/measures/{place}")
    SeeOther change(@PathVariable RiskCardId id, @PathVariable int place, @Valid MeasureForm form, Viewer viewer) {
        writing.put(viewer, id, form.readLock(), place, form.measure());
        return new SeeOther("/risks/" + id);
    }

    @PostMapping("/{id}/measures/{place}/remove")
    SeeOther remove(@PathVariable RiskCardId id, @PathVariable int place, @RequestParam int lock, Viewer viewer) {
        writing.remove(viewer, id, lock, place);
        return new SeeOther("/risks/" + id);
    }

    private Edition draft(RiskCardId id, Viewer viewer) {
        var latest = cards.latest(id);
        rights.require(viewer, Area.DUTY, Act.DRAFT, latest.head().card().unit());
        if (!latest.drafting() || latest.head().card().closedOn() != null) {
            throw Rejected.because("risk.no-draft", latest.head().card().title(), latest.word());
        }
        return latest;
    }

    private static CardFormPage page(@Nullable Edition draft, boolean worded, List<Option> units, String unit) {
        return new CardFormPage(
                draft == null ? null : draft.head(),
                worded,
                units,
                unit,
                Option.of(Category.values(), Category::label),
                Option.of(Provenance.values(), Provenance::label));
    }

    private static List<Option> kinds() {
        return Option.of(MeasureKind.values(), MeasureKind::label);
    }

    private static List<Option> layers() {
        return Option.of(Layer.values(), Layer::label);
    }
}
