package zelian.duty.filing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ui.SeeOther;

/** 清单备案: which lists below have been filed, and what was said to them. */
@Controller
class FilingController {

    private final Filings filings;
    private final FilingLists filing;
    private final Rights rights;
    private final Directory directory;

    FilingController(Filings filings, FilingLists filing, Rights rights, Directory directory) {
        this.filings = filings;
        this.filing = filing;
        this.rights = rights;
        this.directory = directory;
    }

    @GetMapping("/duty-lists/filings")
    FilingsPage filings(@RequestParam @Nullable Integer year, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.DRAFT);
        var asked = year == null ? viewer.day().getYear() : year;
        var rows = filings.below(rights.units(viewer, Area.DUTY, Act.DRAFT), asked);
        var names = directory.unitNames(
                rows.stream().map(row -> new UnitId(row.unit())).toList());
        return new FilingsPage(
                asked,
                rows.stream()
                        .map(row -> new FilingsPage.Row(
                                "/duty-lists/" + row.list() + "#filing",
                                row.title(),
                                names.getOrDefault(new UnitId(row.unit()), "—"),
                                row.number(),
                                row.issuedOn(),
                                row.state() == null ? "未报备" : word(row),
                                row.filedOn(),
                                row.answeredOn(),
                                row.remark()))
                        .toList());
    }

    @PostMapping("/duty-lists/{id}/filing")
    SeeOther file(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        filing.file(viewer, id, words.strip());
        return shown(id);
    }

    @PostMapping("/duty-lists/{id}/filing/receipt")
    SeeOther receive(@PathVariable UUID id, Viewer viewer) {
        filing.receive(viewer, id);
        return shown(id);
    }

    @PostMapping("/duty-lists/{id}/filing/remark")
    SeeOther remark(@PathVariable UUID id, @RequestParam(defaultValue = "") String remark, Viewer viewer) {
        filing.remark(viewer, id, remark.strip());
        return shown(id);
    }

    private static String word(Filings.Row row) {
        return switch (Objects.requireNonNull(row.state())) {
            case "FILED" -> "待备案";
            case "RECEIVED" -> "已备案";
            default -> "备案有意见";
        };
    }

    private static SeeOther shown(UUID list) {
        return new SeeOther("/duty-lists/" + list + "#filing");
    }
}
