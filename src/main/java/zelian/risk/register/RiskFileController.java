package zelian.risk.register;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.document.Block;
import zelian.document.Report;
import zelian.document.WordFiles;
import zelian.document.Workbook;
import zelian.risk.RiskCardId;
import zelian.risk.card.Layer;
import zelian.risk.card.MeasureKind;
import zelian.risk.card.Measures;
import zelian.ui.Download;

/** Risk cards as files: a table that can come back in, and one card for printing. */
@Controller
@RequestMapping("/risks")
class RiskFileController {

    private static final List<Workbook.Column> COLUMNS = List.of(
            new Workbook.Column("单位", 20),
            new Workbook.Column("权力事项", 18),
            new Workbook.Column("环节", 16),
            new Workbook.Column("表现形式", 40),
            new Workbook.Column("风险类别", 12),
            new Workbook.Column("可能性", 8),
            new Workbook.Column("影响", 8),
            new Workbook.Column("风险等级", 10),
            new Workbook.Column("防控层级", 12),
            new Workbook.Column("措施类型", 10),
            new Workbook.Column("防控措施", 40),
            new Workbook.Column("责任人", 24),
            new Workbook.Column("落实频次", 12),
            new Workbook.Column("依据制度", 30),
            new Workbook.Column("编号", 16),
            new Workbook.Column("状态", 12));

    private final Exporting exporting;
    private final RiskPages pages;
    private final Measures measures;
    private final Directory directory;

    RiskFileController(Exporting exporting, RiskPages pages, Measures measures, Directory directory) {
        this.exporting = exporting;
        this.pages = pages;
        this.measures = measures;
        this.directory = directory;
    }

    @GetMapping("/export.xlsx")
    Download excel(RiskFilter filter, Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("risk cards");
        }
        return Download.excel(
                "风险点卡-" + viewer.day() + ".xlsx",
                out -> exporting.rows(filter, viewer, rows -> {
                    try (var book = new Workbook(out)) {
                        book.sheet("风险点卡", COLUMNS, cells(rows));
                    }
                }));
    }

    private static Iterator<List<Object>> cells(Iterator<Exporting.Line> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Object> next() {
                var line = rows.next();
                var card = line.card();
                return List.of(
                        line.unit(),
                        card.power(),
                        card.step(),
                        card.forms(),
                        card.kind().label(),
                        card.likelihood(),
                        card.impact(),
                        card.graded().label(),
                        Layer.valueOf(line.layer()).label(),
                        MeasureKind.valueOf(line.kind()).label(),
                        line.words(),
                        line.who(),
                        line.frequency(),
                        line.basis(),
                        card.number(),
                        card.word());
            }
        };
    }

    @GetMapping("/{id}/card.docx")
    Download word(@PathVariable RiskCardId id, Viewer viewer) {
        var edition = pages.shown(id, viewer);
        var head = edition.head();
        var card = head.card();
        var unit = directory.unitName(card.unit());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(
                List.of("项目", "内容"),
                List.of(4, 16),
                List.of(
                        List.of("编号", card.number()),
                        List.of("单位", unit),
                        List.of("权力事项、环节", card.power() + "，" + card.step()),
                        List.of("表现形式", card.forms()),
                        List.of("风险类别", card.category().label()),
                        List.of(
                                "可能性 × 影响",
                                head.rating().inWords() + "，" + head.grade().label() + "风险"),
                        List.of("监测指标", head.indicator().isEmpty() ? "—" : head.indicator()),
                        List.of(
                                "下次评估",
                                head.days().reviewOn() == null
                                        ? "备案后定"
                                        : head.days().reviewOn() + " 前"))));
        blocks.add(Block.heading(1, "防控措施"));
        blocks.add(new Block.Table(
                List.of("序号", "措施", "类型", "层级", "责任人", "频次", "依据制度"),
                List.of(2, 9, 3, 4, 6, 4, 6),
                measures.of(head.id()).stream()
                        .map(measure -> List.of(
                                String.valueOf(measure.ordinal()),
                                measure.words(),
                                measure.kind().label(),
                                measure.layer().label(),
                                measure.who(),
                                measure.frequency(),
                                measure.basis()))
                        .toList()));
        var report = new Report(
                "廉政风险点卡",
                "第 " + head.ordinal() + " 版，" + edition.word(),
                blocks,
                unit,
                head.days().since() == null ? viewer.day() : head.days().since(),
                false);
        return Download.word("风险点卡-" + card.number() + ".docx", out -> WordFiles.write(report, out));
    }
}
