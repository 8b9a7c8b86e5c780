package zelian.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** A paragraph being set; lengths are twips, sizes half points. */
final class Para {

    private final XWPFParagraph paragraph;
    private CTRPr last = CTRPr.Factory.newInstance();

    Para(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    Para write(String text) {
        return write(text, Typeface.FANGSONG, Measures.SIZE_3);
    }

    Para write(String text, Typeface face, int size) {
        var run = paragraph.createRun();
        run.setText(text);
        last = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        if (face != Typeface.FANGSONG) {
            Paper.fonts(last.addNewRFonts(), face);
        }
        if (size != Measures.SIZE_3) {
            last.addNewSz().setVal(BigInteger.valueOf(size));
            last.addNewSzCs().setVal(BigInteger.valueOf(size));
        }
        return this;
    }

    Para tab() {
        paragraph.createRun().addTab();
        return this;
    }

    Para lineBreak() {
        paragraph.createRun().addBreak();
        return this;
    }

    /** What was written last. */
    Para colour(String colour) {
        last.addNewColor().setVal(colour);
        return this;
    }

    /** What was written last, in so many hundredths of its usual width. */
    Para narrowed(int percent) {
        last.addNewW().setVal(percent);
        return this;
    }

    /** What was written last, neither closer nor wider than its letters are. */
    Para unspaced() {
        last.addNewSpacing().setVal(BigInteger.ZERO);
        return this;
    }

    Para centred() {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return this;
    }

    Para right() {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        return this;
    }

    Para justified() {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        return this;
    }

    /** The first line so many characters in. Word reads the characters, LibreOffice the length. */
    Para firstLineIn(int characters) {
        indent().setFirstLineChars(BigInteger.valueOf(characters * 100L));
        indent().setFirstLine(BigInteger.valueOf((long) characters * Measures.CHARACTER));
        return this;
    }

    Para leftIndent(int twips) {
        indent().setLeft(BigInteger.valueOf(twips));
        return this;
    }

    Para rightIndent(int twips) {
        indent().setRight(BigInteger.valueOf(twips));
        return this;
    }

    /** The first line so much less far in than the others. */
    Para hanging(int twips) {
        indent().setHanging(BigInteger.valueOf(twips));
        return this;
    }

    /** Lines exactly so high. */
    Para lines(int twips) {
        var spacing = properties().isSetSpacing()
                ? properties().getSpacing()
                : properties().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(twips));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return this;
    }

    /** Not drawn to the lines of the page. */
    Para offGrid() {
        properties().addNewSnapToGrid().setVal(false);
        return this;
    }

    /** Lines as high as their letters ask. */
    Para naturalLines() {
        lines(240).properties().getSpacing().setLineRule(STLineSpacingRule.AUTO);
        return this;
    }

    Para keepWithNext() {
        properties();
        paragraph.setKeepNext(true);
        return this;
    }

    Para onNewPage() {
        paragraph.setPageBreak(true);
        return this;
    }

    Para rightTab(int twips) {
        var stop = (properties().isSetTabs()
                        ? properties().getTabs()
                        : properties().addNewTabs())
                .addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(twips));
        return this;
    }

    /** A rule under it; thickness in eighths of a point, distance in points. */
    Para ruleBelow(String colour, int thickness, int distance) {
        rule(borders().addNewBottom(), colour, thickness, distance);
        return this;
    }

    CTPPr properties() {
        var ct = paragraph.getCTP();
        return ct.isSetPPr() ? ct.getPPr() : ct.addNewPPr();
    }

    private CTPBdr borders() {
        return properties().isSetPBdr() ? properties().getPBdr() : properties().addNewPBdr();
    }

    private static void rule(CTBorder border, String colour, int thickness, int distance) {
        border.setVal(STBorder.SINGLE);
        border.setColor(colour);
        border.setSz(BigInteger.valueOf(thickness));
        border.setSpace(BigInteger.valueOf(distance));
    }

    private CTInd indent() {
        return properties().isSetInd() ? properties().getInd() : properties().addNewInd();
    }
}
