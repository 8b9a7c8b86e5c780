package zelian.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import zelian.document.Report;

/** Sets a plain report or a printed list. */
public final class ReportWriter {

    private ReportWriter() {}

    public static void write(Report report, OutputStream out) throws IOException {
        var paper = new Paper(report.wide());
        var title = paper.para().centred().lines(640).keepWithNext();
        var lines = report.wide() ? List.of(report.title()) : TitleLines.of(report.title());
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                title.lineBreak();
            }
            title.write(lines.get(i), Typeface.XIAOBIAOSONG, Measures.SIZE_2).unspaced();
        }
        if (report.under() != null) {
            paper.para().centred().write(report.under(), Typeface.KAI, Measures.SIZE_3);
        }
        paper.blankLines(1);
        var width = report.wide() ? Measures.PAGE_HEIGHT - 2 * Measures.BOTTOM : Measures.TEXT_WIDTH;
        new BodyWriter(paper, width).write(report.body());
        paper.para().keepWithNext();
        paper.para()
                .right()
                .rightIndent(2 * Measures.CHARACTER)
                .write(report.madeBy())
                .keepWithNext();
        paper.para().right().rightIndent(2 * Measures.CHARACTER).write(OfficialWriter.chinese(report.day()));
        paper.document().getProperties().getCoreProperties().setTitle(report.title());
        paper.save(out);
    }
}
