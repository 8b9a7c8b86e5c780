package zelian.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A page of A4 with the margins, the line grid, the letters and the page numbers every document shares. */
final class Paper {

    private static final String FIGURES = "Times New Roman";

    private final XWPFDocument document = new XWPFDocument();

    Paper(boolean wide) {
        page(wide);
        normalStyle();
        pageNumber(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        pageNumber(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        document.setEvenAndOddHeadings(true);
    }

    XWPFDocument document() {
        return document;
    }

    /** A paragraph of running text, in the line pitch of the page, at the left edge. */
    Para para() {
        return new Para(document.createParagraph());
    }

    /** Keeps the last paragraph so far on the page of what follows. */
    void keepLastWithNext() {
        var paragraphs = document.getParagraphs();
        if (!paragraphs.isEmpty()) {
            paragraphs.getLast().setKeepNext(true);
        }
    }

    void blankLines(int count) {
        for (var i = 0; i < count; i++) {
            para();
        }
    }

    /** Words in the head of every page. */
    void onEveryPage(String words) {
        for (var kind : new HeaderFooterType[] {HeaderFooterType.DEFAULT, HeaderFooterType.EVEN}) {
            var paragraph = document.createHeader(kind).createParagraph();
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            new Para(paragraph).write(words, Typeface.HEI, Measures.SIZE_4).colour("7F7F7F");
        }
    }

    void save(OutputStream out) throws IOException {
        try (document) {
            document.write(out);
        }
    }

    private void page(boolean wide) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? Measures.PAGE_HEIGHT : Measures.PAGE_WIDTH));
        size.setH(BigInteger.valueOf(wide ? Measures.PAGE_WIDTH : Measures.PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        // Turned on its side, the binding edge is on top.
        margins.setTop(BigInteger.valueOf(wide ? Measures.LEFT : Measures.TOP));
        margins.setLeft(BigInteger.valueOf(wide ? Measures.BOTTOM : Measures.LEFT));
        margins.setRight(BigInteger.valueOf(wide ? Measures.BOTTOM : Measures.RIGHT));
        margins.setBottom(BigInteger.valueOf(wide ? Measures.RIGHT : Measures.BOTTOM));
        margins.setHeader(BigInteger.valueOf(Measures.mm(18)));
        margins.setFooter(BigInteger.valueOf(wide ? Measures.mm(14) : Measures.FOOTER));
        margins.setGutter(BigInteger.ZERO);
        if (wide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        // A grid of lines, not of characters: with the latter LibreOffice sets 20 characters a line.
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(Measures.LINE));
    }

    /** Without a style of that name, size and line pitch of whatever reads the file would hold. */
    private void normalStyle() {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId("Normal");
        style.setType(STStyleType.PARAGRAPH);
        style.setDefault(true);
        style.addNewName().setVal("Normal");
        style.addNewQFormat();
        var text = style.addNewRPr();
        fonts(text.addNewRFonts(), Typeface.FANGSONG);
        text.addNewSpacing().setVal(BigInteger.valueOf(Measures.CLOSER));
        text.addNewSz().setVal(BigInteger.valueOf(Measures.SIZE_3));
        text.addNewSzCs().setVal(BigInteger.valueOf(Measures.SIZE_3));
        text.addNewLang().setEastAsia("zh-CN");
        var paragraph = style.addNewPPr();
        paragraph.addNewWidowControl().setVal(false);
        // No wider gaps between Chinese and figures: a line holds 28 characters.
        paragraph.addNewAutoSpaceDE().setVal(false);
        paragraph.addNewAutoSpaceDN().setVal(false);
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(Measures.LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    static void fonts(CTFonts fonts, Typeface face) {
        fonts.setEastAsia(face.fontName());
        fonts.setAscii(face == Typeface.SONG ? face.fontName() : FIGURES);
        fonts.setHAnsi(face == Typeface.SONG ? face.fontName() : FIGURES);
    }

    /** — 1 — in size 4, one character from the outer edge: right on odd pages, left on even ones. */
    private void pageNumber(HeaderFooterType pages, ParagraphAlignment side) {
        var paragraph = document.createFooter(pages).createParagraph();
        paragraph.setAlignment(side);
        var para = new Para(paragraph).lines(280);
        if (side == ParagraphAlignment.RIGHT) {
            para.rightIndent(280);
        } else {
            para.leftIndent(280);
        }
        para.write("— ", Typeface.SONG, Measures.SIZE_4);
        field(paragraph, STFldCharType.BEGIN);
        run(paragraph).getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(paragraph, STFldCharType.SEPARATE);
        para.write("1", Typeface.SONG, Measures.SIZE_4);
        field(paragraph, STFldCharType.END);
        para.write(" —", Typeface.SONG, Measures.SIZE_4);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum type) {
        run(paragraph).getCTR().addNewFldChar().setFldCharType(type);
    }

    private static XWPFRun run(XWPFParagraph paragraph) {
        var run = paragraph.createRun();
        fonts(run.getCTR().addNewRPr().addNewRFonts(), Typeface.SONG);
        run.getCTR().getRPr().addNewSz().setVal(BigInteger.valueOf(Measures.SIZE_4));
        return run;
    }
}
