package zelian.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as Excel while they are read, so that a hundred thousand rows need little memory. Text
 * stays text: what begins like a formula is never one.
 */
public final class Workbook implements AutoCloseable {

    private static final int FLUSH_EVERY = 500;

    private final org.dhatim.fastexcel.Workbook book;

    public Workbook(OutputStream out) {
        book = new org.dhatim.fastexcel.Workbook(out, "Zelian", "1.0");
    }

    /**
     * A column: its heading and its width in characters.
     *
     * @param width of Latin characters, as Excel counts; a Chinese character takes two
     */
    public record Column(String heading, int width) {}

    /**
     * One sheet: the headings in bold, kept in sight, and the rows below.
     *
     * @param rows cells are {@code String}, {@code Number}, {@code LocalDate} or null
     */
    public Workbook sheet(String name, List<Column> columns, Iterator<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        var sheet = book.newWorksheet(name.replaceAll("[\\\\/?*\\[\\]:]", " "));
        for (var column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.value(0, column, columns.get(column).heading());
        }
        sheet.range(0, 0, 0, Math.max(0, columns.size() - 1))
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor("F5F7F9")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.freezePane(0, 1);
        sheet.setVisibilityState(VisibilityState.VISIBLE);
        var number = 1;
        while (rows.hasNext()) {
            var cells = rows.next();
            for (var column = 0; column < cells.size(); column++) {
                write(sheet, number, column, cells.get(column));
            }
            if (number % FLUSH_EVERY == 0) {
                sheet.flush();
            }
            number++;
        }
        if (number > 1 && !columns.isEmpty()) {
            sheet.setAutoFilter(0, 0, number - 1, columns.size() - 1);
        }
        sheet.finish();
        return this;
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> sheet.value(row, column, number);
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                var text = value.toString();
                sheet.value(row, column, text.length() > 32_767 ? text.substring(0, 32_767) : text);
            }
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
