package zelian.assessment.appraisal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import zelian.document.Workbook;
import zelian.document.Workbook.Column;

/** The results of an appraisal as Excel: what its page shows the reader, of all units. */
final class ResultSheet {

    private ResultSheet() {}

    static void write(AppraisalPage page, OutputStream out) throws IOException {
        try (var book = new Workbook(out)) {
            book.sheet(
                    "各单位结果",
                    columns(page),
                    page.rows().rows().stream().map(row -> cells(row, page)).iterator());
        }
    }

    private static List<Column> columns(AppraisalPage page) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("单位", 24));
        page.columns().forEach(title -> columns.add(new Column(title, 16)));
        columns.add(new Column("加减分", 10));
        columns.add(new Column("总分", 10));
        if (page.compared() != null) {
            columns.add(new Column("比“" + page.compared() + "”", 16));
        }
        if (page.places()) {
            columns.add(new Column("等次", 10));
            columns.add(new Column("名次", 8));
        }
        columns.add(new Column("说明", 40));
        return columns;
    }

    private static List<Object> cells(AppraisalPage.Row row, AppraisalPage page) {
        var cells = new ArrayList<Object>();
        cells.add(row.unit());
        row.parts().forEach(points -> cells.add(number(points)));
        cells.add(number(row.extra()));
        cells.add(number(row.total()));
        if (page.compared() != null) {
            cells.add(number(row.change()));
        }
        if (page.places()) {
            cells.add(row.grade());
            cells.add(number(row.place()));
        }
        cells.add(row.remark());
        return cells;
    }

    /** As a number, so that it can be reckoned with; words such as 暂不出分 stay words. */
    private static Object number(String points) {
        try {
            return new BigDecimal(points.replace("−", "-"));
        } catch (NumberFormatException words) {
            return points;
        }
    }
}
