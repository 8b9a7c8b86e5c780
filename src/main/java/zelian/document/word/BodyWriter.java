package zelian.document.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import zelian.document.Block;

/** Sets running text, numbered headings and tables. */
final class BodyWriter {

    /** 10.5 pt, in half points. */
    private static final int TABLE_SIZE = 21;

    private static final int TABLE_LINE = 320;
    private static final String FIGURES = "一二三四五六七八九十";

    private final Paper paper;
    private final int width;
    private final int[] counts = new int[5];

    BodyWriter(Paper paper, int width) {
        this.paper = paper;
        this.width = width;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Text text ->
                text.text().lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
            case Block.Table table -> table(table);
            case Block.Leaf leaf -> leaf(leaf);
        }
    }

    private void leaf(Block.Leaf leaf) {
        Arrays.fill(counts, 0);
        paper.para()
                .onNewPage()
                .centred()
                .lines(640)
                .write(leaf.title(), Typeface.XIAOBIAOSONG, Measures.SIZE_2)
                .keepWithNext();
        paper.para().centred().write(leaf.under(), Typeface.KAI, Measures.SIZE_3);
        paper.blankLines(1);
    }

    private void paragraph(String text) {
        paper.para().firstLineIn(2).justified().write(text.strip());
    }

    private void heading(Block.Heading heading) {
        var number = ++counts[heading.level()];
        for (var deeper = heading.level() + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        var para = paper.para().firstLineIn(2).justified();
        switch (heading.level()) {
            case 1 ->
                para.write(chinese(number) + "、" + heading.text(), Typeface.HEI, Measures.SIZE_3)
                        .keepWithNext();
            case 2 ->
                para.write("（" + chinese(number) + "）" + heading.text(), Typeface.KAI, Measures.SIZE_3)
                        .keepWithNext();
            case 3 -> para.write(number + "." + heading.text());
            default -> para.write("（" + number + "）" + heading.text());
        }
    }

    /** 1 to 99 in Chinese figures. */
    static String chinese(int number) {
        if (number <= 10) {
            return FIGURES.substring(number - 1, number);
        }
        var tens = number / 10;
        return (tens == 1 ? "" : FIGURES.substring(tens - 1, tens)) + "十"
                + (number % 10 == 0 ? "" : FIGURES.substring(number % 10 - 1, number % 10));
    }

    private void table(Block.Table data) {
        var columns = data.head().size();
        var table = paper.document().createTable(1 + data.rows().size(), columns);
        fixed(table);
        table.setTableAlignment(TableRowAlign.CENTER);
        var whole = data.widths().stream().mapToInt(Integer::intValue).sum();
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        for (var r = 0; r <= data.rows().size(); r++) {
            var row = table.getRow(r);
            row.setCantSplitRow(true);
            for (var c = 0; c < columns; c++) {
                cell(
                        row,
                        c,
                        r == 0 ? data.head().get(c) : data.rows().get(r - 1).get(c),
                        r == 0,
                        (int) ((long) width * data.widths().get(c) / whole));
            }
        }
        // Word needs a paragraph after a table; it is the gap to what follows.
        paper.para().lines(200).offGrid();
    }

    private static void cell(XWPFTableRow row, int column, String text, boolean head, int cellWidth) {
        XWPFTableCell cell = row.getCell(column);
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var asked = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        asked.setType(STTblWidth.DXA);
        asked.setW(BigInteger.valueOf(cellWidth));
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        var para = new Para(cell.getParagraphs().getFirst()).lines(TABLE_LINE).offGrid();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                para.lineBreak();
            }
            para.write(lines.get(i), head ? Typeface.HEI : Typeface.FANGSONG, TABLE_SIZE)
                    .unspaced();
        }
        if (head) {
            para.centred();
        }
    }

    private void fixed(XWPFTable table) {
        var properties = table.getCTTbl().getTblPr();
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        var asked = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        asked.setType(STTblWidth.DXA);
        asked.setW(BigInteger.valueOf(width));
        table.setCellMargins(40, 80, 40, 80);
    }
}
