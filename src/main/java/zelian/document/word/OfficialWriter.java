package zelian.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import zelian.document.OfficialDocument;

/**
 * Sets an official document after GB/T 9704-2012, part by part from top to bottom. The clause each
 * measure comes from stands beside it (regulation: 党政机关公文格式).
 */
public final class OfficialWriter {

    private static final String RED = "FF0000";
    private static final String BLACK = "000000";

    /** The name in red is at most 15 mm high (7.2.4) and as wide as the text area. */
    private static final int LARGEST_NAME = 42;

    private static final int SMALLEST_NAME = 26;
    private static final int TEXT_WIDTH_POINTS = 440;

    /** Size 4 (四号). */
    private static final int IMPRINT_CHARACTER = 280 + Measures.CLOSER;

    private static final int IMPRINT_LINE = 460;

    private final OfficialDocument document;
    private final Paper paper = new Paper(false);

    private OfficialWriter(OfficialDocument document) {
        this.document = document;
    }

    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        var writer = new OfficialWriter(document);
        writer.head();
        writer.title();
        writer.addressees();
        new BodyWriter(writer.paper, Measures.TEXT_WIDTH).write(document.body());
        writer.namesOfAnnexes();
        writer.signature();
        writer.note();
        writer.annexes();
        writer.imprint();
        writer.properties();
        writer.paper.save(out);
    }

    /** 7.2: the organ's name 35 mm down, two lines lower the number, 4 mm under it the red line. */
    private void head() {
        if (document.draft()) {
            paper.onEveryPage("草稿　未经签发");
        }
        paper.para().lines(Measures.ABOVE_ORGAN);
        var length = document.organ().length();
        var size = Math.clamp(TEXT_WIDTH_POINTS / length, SMALLEST_NAME, LARGEST_NAME);
        var name = paper.para()
                .centred()
                .naturalLines()
                .write(document.organ(), Typeface.XIAOBIAOSONG, size * 2)
                .unspaced()
                .colour(RED);
        if (size * length > TEXT_WIDTH_POINTS) {
            name.narrowed(100 * TEXT_WIDTH_POINTS / (size * length));
        }
        paper.blankLines(2);
        var number = Optional.ofNullable(document.number()).orElse("（签发时编号）");
        var line = paper.para().ruleBelow(RED, 12, 6);
        if (document.signer() == null) {
            line.centred().write(number);
        } else {
            // Upward: number one character from the left, signer one from the right, the name in 楷体.
            line.rightTab(Measures.TEXT_WIDTH - Measures.CHARACTER)
                    .leftIndent(Measures.CHARACTER)
                    .write(number)
                    .tab()
                    .write("签发人：")
                    .write(document.signer(), Typeface.KAI, Measures.SIZE_3);
            // The rule is as wide as the text area although the line is indented.
            line.properties().getInd().setLeft(BigInteger.ZERO);
            line.firstLineIn(1);
        }
    }

    /** 7.3.1: two lines under the red line, size 2, centred, in balanced lines. */
    private void title() {
        paper.blankLines(2);
        var para = paper.para().centred().lines(640).keepWithNext();
        var lines = TitleLines.of(document.title());
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                para.lineBreak();
            }
            para.write(lines.get(i), Typeface.XIAOBIAOSONG, Measures.SIZE_2).unspaced();
        }
    }

    /** 7.3.2: one line lower, flush left, followed by a full-width colon. */
    private void addressees() {
        paper.blankLines(1);
        if (!document.addressees().isEmpty()) {
            paper.para().write(String.join("、", document.addressees()) + "：").keepWithNext();
        }
    }

    /** 7.3.4: one line under the text, two characters in, names without a full stop and aligned. */
    private void namesOfAnnexes() {
        if (document.annexes().isEmpty()) {
            return;
        }
        paper.blankLines(1);
        var many = document.annexes().size() > 1;
        for (var i = 0; i < document.annexes().size(); i++) {
            var number = many ? i + 1 + "." : "";
            var label = i == 0 ? "附件：" : "";
            var hang = Measures.width(label + number);
            paper.para()
                    .leftIndent(2 * Measures.CHARACTER + 3 * Measures.CHARACTER + Measures.width(number))
                    .hanging(hang)
                    .write(label + number + document.annexes().get(i).title());
        }
    }

    /**
     * 7.3.5: with a seal the date ends four characters from the right and the name is centred over it;
     * without one the name ends two characters from the right and the date begins two after the name does.
     */
    private void signature() {
        var date = document.day() == null ? "　　年　月　日" : chinese(document.day());
        var nameWidth = Measures.width(document.signature());
        var dateWidth = Measures.width(date);
        var two = 2 * Measures.CHARACTER;
        int nameRight;
        int dateRight;
        if (document.sealed()) {
            nameRight = Math.max(0, 2 * two + (dateWidth - nameWidth) / 2);
            dateRight = nameRight == 0 ? (nameWidth - dateWidth) / 2 : 2 * two;
        } else {
            var dateIsLonger = nameWidth - dateWidth < two;
            dateRight = dateIsLonger ? two : nameWidth - dateWidth;
            nameRight = dateIsLonger ? 2 * two + dateWidth - nameWidth : two;
        }
        // The signature never stands on a page without text (7.3.5.4).
        paper.keepLastWithNext();
        // Room for the seal.
        for (var i = 0; i < (document.sealed() ? 2 : 1); i++) {
            paper.para().keepWithNext();
        }
        paper.para().right().rightIndent(nameRight).write(document.signature()).keepWithNext();
        paper.para().right().rightIndent(dateRight).write(date);
    }

    /** 7.3.6: two characters in, in brackets. */
    private void note() {
        if (document.note() != null) {
            paper.para().firstLineIn(2).write("（" + document.note() + "）");
        }
    }

    /** 7.3.7: on pages of their own; the label flush left in 黑体, the title on the third line. */
    private void annexes() {
        var many = document.annexes().size() > 1;
        for (var i = 0; i < document.annexes().size(); i++) {
            var annex = document.annexes().get(i);
            if (!annex.blocks().isEmpty()) {
                paper.para().onNewPage().write("附件" + (many ? i + 1 : ""), Typeface.HEI, Measures.SIZE_3);
                paper.blankLines(1);
                paper.para()
                        .centred()
                        .lines(640)
                        .write(annex.title(), Typeface.XIAOBIAOSONG, Measures.SIZE_2)
                        .unspaced();
                paper.blankLines(1);
                new BodyWriter(paper, Measures.TEXT_WIDTH).write(annex.blocks());
            }
        }
    }

    /**
     * 7.4: at the foot of the last page, size 4, one character in at both sides; first and last rule
     * 0.35 mm, the one between 0.25 mm.
     */
    private void imprint() {
        if (document.printedBy() == null) {
            return;
        }
        var rows = document.copies().isEmpty() ? 1 : 2;
        var table = paper.document().createTable(rows, 1);
        atFoot(table.getCTTbl().getTblPr());
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        if (rows == 2) {
            imprintLine(table, 0)
                    .hanging(3 * IMPRINT_CHARACTER)
                    .leftIndent(4 * IMPRINT_CHARACTER)
                    .write("抄送：" + String.join("，", document.copies()) + "。", Typeface.FANGSONG, Measures.SIZE_4);
        }
        var printed = document.day() == null ? "签发后印发" : chinese(document.day()) + "印发";
        imprintLine(table, rows - 1)
                .leftIndent(IMPRINT_CHARACTER)
                .rightTab(Measures.TEXT_WIDTH - IMPRINT_CHARACTER)
                .write(document.printedBy(), Typeface.FANGSONG, Measures.SIZE_4)
                .tab()
                .write(printed, Typeface.FANGSONG, Measures.SIZE_4);
        // What the table hangs on.
        paper.para().lines(20);
    }

    private static Para imprintLine(XWPFTable table, int row) {
        var cell = table.getRow(row).getCell(0);
        var width = cell.getCTTc().addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Measures.TEXT_WIDTH));
        return new Para(cell.getParagraphs().getFirst())
                .lines(IMPRINT_LINE)
                .offGrid()
                .rightIndent(IMPRINT_CHARACTER);
    }

    private static void atFoot(CTTblPr properties) {
        var place = properties.addNewTblpPr();
        // From the edge of the page: LibreOffice lets no table float that is as wide as the text.
        place.setHorzAnchor(STHAnchor.PAGE);
        place.setTblpX(BigInteger.valueOf(Measures.LEFT));
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setTblpYSpec(STYAlign.BOTTOM);
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Measures.TEXT_WIDTH));
        var margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        for (var side : new CTTblWidth[] {margins.addNewLeft(), margins.addNewRight()}) {
            side.setType(STTblWidth.DXA);
            side.setW(BigInteger.ZERO);
        }
        var borders = properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
        borders.setTop(rule(8));
        borders.setBottom(rule(8));
        borders.setInsideH(rule(6));
        borders.setLeft(none());
        borders.setRight(none());
        borders.setInsideV(none());
    }

    private static CTBorder rule(int thickness) {
        var rule = none();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(thickness));
        rule.setColor(BLACK);
        return rule;
    }

    private static CTBorder none() {
        var rule = CTBorder.Factory.newInstance();
        rule.setVal(STBorder.NONE);
        return rule;
    }

    private void properties() {
        var core = paper.document().getProperties().getCoreProperties();
        core.setTitle(document.title());
        core.setCreator(document.organ());
        core.setLastModifiedByUser(document.organ());
        core.setCreated(Optional.ofNullable(document.day())
                .map(day ->
                        Date.from(day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant())));
    }

    /** 2026年9月6日: figures without leading zeros. */
    static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
