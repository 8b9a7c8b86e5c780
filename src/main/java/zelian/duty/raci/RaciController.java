package zelian.duty.raci;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.document.Workbook;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.ui.ChainLink;
import zelian.ui.Download;
import zelian.ui.ObjectKind;
import zelian.ui.SeeOther;

/** Who does what among the supervising bodies, and what is given back. */
@Controller
class RaciController {

    private final RaciPages pages;
    private final HandingBack handingBack;

    RaciController(RaciPages pages, HandingBack handingBack) {
        this.pages = pages;
        this.handingBack = handingBack;
    }

    @Bean
    static ObjectKind handBackKind() {
        return new ObjectKind("hand_back", "三转交回", ChainLink.FIX, "/hand-backs/{id}");
    }

    @GetMapping("/duty-lists/{id}/raci")
    RaciPage table(@PathVariable DutyListId id, @RequestParam(defaultValue = "false") boolean faults, Viewer viewer) {
        return pages.table(id, faults, viewer);
    }

    @GetMapping("/duty-lists/{id}/raci.xlsx")
    Download excel(@PathVariable DutyListId id, Viewer viewer) {
        var page = pages.table(id, false, viewer);
        var columns = Stream.of(
                        Stream.of(new Workbook.Column("责任主体和序号", 20), new Workbook.Column("责任事项", 34)),
                        page.bodies().stream().map(body -> new Workbook.Column(body, 14)),
                        Stream.of(new Workbook.Column("其他单位", 40), new Workbook.Column("核对", 44)))
                .flatMap(each -> each)
                .toList();
        return Download.excel("RACI 表.xlsx", out -> {
            try (var book = new Workbook(out)) {
                book.sheet(
                        "RACI 表",
                        columns,
                        page.rows().stream().map(RaciController::cells).iterator());
            }
        });
    }

    private static List<Object> cells(RaciPage.Row row) {
        var cells = new ArrayList<Object>(List.of(row.subject(), row.matter()));
        cells.addAll(row.cells());
        cells.add(row.others());
        cells.add(String.join("；", row.faults()));
        return cells;
    }

    @PostMapping("/duty-lists/{id}/raci")
    SeeOther say(
            @PathVariable DutyListId id,
            @RequestParam DutyId duty,
            @RequestParam UnitId unit,
            @RequestParam(defaultValue = "") List<Letter> letters,
            Viewer viewer) {
        var said = EnumSet.noneOf(Letter.class);
        said.addAll(letters);
        handingBack.say(viewer, id, duty, unit, said);
        return new SeeOther("/duty-lists/" + id + "/raci");
    }

    /** @param duty the duty and the body that carries it out, as {@code duty:unit} */
    @PostMapping("/duty-lists/{id}/hand-backs")
    SeeOther propose(
            @PathVariable DutyListId id,
            @RequestParam(defaultValue = "") String duty,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        handingBack.proposable(viewer, id);
        var parts = duty.split(":");
        if (parts.length != 2) {
            throw Rejected.because("duty.hand-back-of-what").at("duty");
        }
        if (to.isBlank()) {
            throw Rejected.because("duty.hand-back-to-whom").at("to");
        }
        return new SeeOther("/hand-backs/"
                + handingBack.propose(viewer, id, DutyId.of(parts[0]), UnitId.of(parts[1]), UnitId.of(to), reason));
    }

    @GetMapping("/hand-backs/{id}")
    HandBackPage handBack(@PathVariable UUID id, Viewer viewer) {
        return pages.handBack(id, viewer);
    }

    @PostMapping("/hand-backs/{id}/decision")
    SeeOther decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean agreed,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer) {
        handingBack.decide(viewer, id, agreed, words);
        return new SeeOther("/hand-backs/" + id);
    }

    @PostMapping("/hand-backs/{id}/moving")
    SeeOther move(@PathVariable UUID id, Viewer viewer) {
        handingBack.move(viewer, id);
        return new SeeOther("/hand-backs/" + id);
    }
}
