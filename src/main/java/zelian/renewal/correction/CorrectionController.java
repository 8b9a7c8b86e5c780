package zelian.renewal.correction;

import java.util.UUID;
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
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Say;
import zelian.ui.SeeOther;

/** Leave to put a closed year right (结年后更正). */
@Controller
@RequestMapping("/years")
class CorrectionController {

    private final Corrections corrections;
    private final AskingCorrections asking;
    private final Rights rights;
    private final Directory directory;

    CorrectionController(Corrections corrections, AskingCorrections asking, Rights rights, Directory directory) {
        this.corrections = corrections;
        this.asking = asking;
        this.rights = rights;
        this.directory = directory;
    }

    @GetMapping("/{year}/corrections")
    Page list(@PathVariable int year, Viewer viewer) {
        var decides = rights.mayAnywhere(viewer, Area.DUTY, Act.APPROVE);
        if (!decides && !rights.mayAnywhere(viewer, Area.DUTY, Act.DRAFT)) {
            throw new NotFound("corrections");
        }
        var mine = rights.units(viewer, Area.DUTY, Act.DRAFT);
        return new CorrectionsPage(
                year,
                corrections.of(year, asking.units(viewer)).stream()
                        .map(row -> row(row, decides, viewer))
                        .toList(),
                directory.units(viewer.day()).stream()
                        .filter(unit -> mine.contains(unit.id()))
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                decides);
    }

    private CorrectionsPage.Row row(Corrections.Row row, boolean decides, Viewer viewer) {
        var until = row.until();
        return new CorrectionsPage.Row(
                "/years/corrections/" + row.id(),
                directory.unitName(new UnitId(row.unit())),
                row.word(),
                row.reason(),
                row.askerName() + " " + Say.day(row.askedOn()),
                row.deciderName() == null
                        ? "—"
                        : row.deciderName() + " " + Say.day(row.decidedOn())
                                + (until == null ? "" : "，至 " + Say.day(until)),
                decides && row.asked() && !row.asker().equals(viewer.person().value()));
    }

    @PostMapping("/{year}/corrections")
    SeeOther ask(
            @PathVariable int year,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        asking.ask(viewer, year, new UnitId(unit), reason);
        return new SeeOther("/years/" + year + "/corrections");
    }

    @PostMapping("/corrections/{id}/decision")
    SeeOther decide(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean grant, Viewer viewer) {
        asking.decide(viewer, id, grant);
        return new SeeOther(
                "/years/" + corrections.get(id, asking.units(viewer)).year() + "/corrections");
    }
}
