package zelian.duty.card;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.document.Block;
import zelian.document.Report;
import zelian.document.WordFiles;
import zelian.ui.Download;

/** Cards of duties (责任卡) to print: one's own, and those of a unit's people in one file for whoever draws up its list. */
@Controller
class CardController {

    private final DutyCards cards;
    private final Directory directory;
    private final Rights rights;

    CardController(DutyCards cards, Directory directory, Rights rights) {
        this.cards = cards;
        this.directory = directory;
        this.rights = rights;
    }

    @GetMapping("/my/duties/card")
    CardPage mine(Viewer viewer) {
        return new CardPage(
                own(viewer),
                rights.may(viewer, Area.DUTY, Act.DRAFT, viewer.unit())
                        ? "/units/" + viewer.unit() + "/duty-cards.docx"
                        : null);
    }

    @GetMapping("/my/duties/card.docx")
    Download word(Viewer viewer) {
        var card = own(viewer);
        var report = new Report(
                card.title(), card.posts(), blocks(card), directory.unitName(viewer.unit()), card.day(), false);
        return Download.word("责任卡-" + card.name() + ".docx", out -> WordFiles.write(report, out));
    }

    private DutyCard own(Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("card of duties");
        }
        return cards.of(viewer.person(), viewer.day());
    }

    @GetMapping("/units/{id}/duty-cards.docx")
    Download ofUnit(@PathVariable UnitId id, Viewer viewer) {
        rights.require(viewer, Area.DUTY, Act.DRAFT, id);
        var all = cards.of(id, viewer.day());
        var unit = directory.unitName(id);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(
                List.of("姓名", "职务", "责任项数"),
                List.of(4, 12, 4),
                all.stream()
                        .map(card -> List.of(
                                card.name(),
                                card.posts(),
                                String.valueOf(card.lines().size())))
                        .toList()));
        all.forEach(card -> {
            blocks.add(new Block.Leaf(card.title(), card.posts()));
            blocks.addAll(blocks(card));
        });
        var report = new Report(unit + "责任卡", "共 " + all.size() + " 人", blocks, unit, viewer.day(), false);
        return Download.word("责任卡-" + unit + ".docx", out -> WordFiles.write(report, out));
    }

    private static List<Block> blocks(DutyCard card) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(1, "负责什么"));
        blocks.add(new Block.Table(List.of("序号", "责任", "做到什么", "依据", "频次、时限"), List.of(2, 6, 9, 7, 4), rows(card)));
        if (!card.never().isEmpty()) {
            blocks.add(Block.heading(1, "不得做"));
            blocks.add(Block.text(String.join("\n", card.never())));
        }
        card.others().forEach(section -> {
            blocks.add(Block.heading(1, section.title()));
            blocks.add(Block.text(String.join("\n", section.lines())));
        });
        if (!card.since().isEmpty()) {
            blocks.add(Block.heading(1, "依据哪一版清单"));
            blocks.add(Block.text(String.join("\n", card.since())));
        }
        return blocks;
    }

    private static List<List<String>> rows(DutyCard card) {
        var rows = new ArrayList<List<String>>();
        for (var line : card.lines()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.matter(),
                    line.demand(),
                    line.basis(),
                    line.due().isEmpty() ? line.often() : line.often() + "，" + line.due()));
        }
        return rows;
    }
}
