package zelian.rectification.item;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.rectification.Nature;
import zelian.rectification.Opening;
import zelian.rectification.SourceRef;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Opens items whose source lies outside this system; the unit itself then stands for the source. */
@Controller
class OpeningController {

    private final OpeningItems opening;
    private final Directory directory;
    private final Rights rights;

    OpeningController(OpeningItems opening, Directory directory, Rights rights) {
        this.opening = opening;
        this.directory = directory;
        this.rights = rights;
    }

    @GetMapping("/rectification/items/new")
    Page form(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.RECTIFICATION, Act.LEAD);
        var mine = rights.units(viewer, Area.RECTIFICATION, Act.LEAD);
        return new OpeningPage(
                directory.units(viewer.day()).stream()
                        .filter(unit -> mine.contains(unit.id()))
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                Option.words("巡视反馈", "巡察反馈", "上级督查", "审计", "专项检查", "述责测评", "自查", "案件以案促改"),
                Option.of(Nature.values(), Nature::label),
                Arrays.stream(Nature.values())
                        .map(nature -> nature.label() + clock(nature, viewer.day()))
                        .collect(Collectors.joining("；")));
    }

    @PostMapping("/rectification/items")
    SeeOther open(@Valid OpeningForm form, Viewer viewer) {
        rights.require(viewer, Area.RECTIFICATION, Act.LEAD, form.unit());
        var item = opening.open(
                viewer,
                new Opening(
                        new SourceRef("unit", form.unit().value()),
                        form.source().strip(),
                        form.title().strip(),
                        form.fact().strip(),
                        form.basis(),
                        form.standard(),
                        form.unit(),
                        form.nature(),
                        null,
                        null,
                        null,
                        form.due(),
                        form.discipline()));
        return new SeeOther("/rectification/items/" + item);
    }

    private String clock(Nature nature, LocalDate day) {
        return (nature == Nature.LONG_TERM ? "不早于 " : "最晚 ") + opening.clockEnd(nature, day);
    }
}
