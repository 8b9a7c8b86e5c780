package zelian.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zelian.document.Sheets;
import zelian.document.Workbook;

/** Q3, the office files themselves: 16,000 rows read, 100,000 rows written. */
@Tag("bench")
class Q3ExcelBench {

    private static final int COLUMNS = 15;

    @Test
    void readsSixteenThousandRowsAndWritesAHundredThousand() throws IOException {
        var file = write(16_000);
        Sheets.read(file, Sheets.Limits.USUAL);
        var reading = Bench.millis(() -> Sheets.read(file, Sheets.Limits.USUAL));
        Bench.row("Q3", "读 16,000 行 × 15 列 Excel", Bench.ms(reading), "—", "≤ 10 秒", reading <= 10_000);

        var heap = heapAfter(() -> write(100_000, OutputStream.nullOutputStream()));
        var writing = Bench.millis(() -> {
            write(100_000, OutputStream.nullOutputStream());
            return null;
        });
        Bench.row(
                "Q3",
                "写 100,000 行 × 15 列 Excel",
                Bench.ms(writing) + "，堆 " + heap + " MB",
                "—",
                "≤ 10 秒，堆 ≤ 256 MB",
                writing <= 10_000 && heap <= 256);
    }

    private static byte[] write(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        write(rows, out);
        return out.toByteArray();
    }

    private static void write(int rows, OutputStream out) throws IOException {
        var columns = new ArrayList<Workbook.Column>();
        columns.add(new Workbook.Column("责任主体", 12));
        columns.add(new Workbook.Column("责任事项", 30));
        IntStream.range(2, COLUMNS).forEach(column -> columns.add(new Workbook.Column("列" + column, 16)));
        try (var book = new Workbook(out)) {
            book.sheet(
                    "清单",
                    columns,
                    IntStream.range(0, rows).mapToObj(row -> cells(row)).iterator());
        }
    }

    private static List<Object> cells(int row) {
        var cells = new ArrayList<Object>();
        cells.add("党组");
        cells.add("第 " + row + " 项责任事项，示范内容");
        for (var column = 2; column < COLUMNS; column++) {
            cells.add(column % 4 == 0 ? (Object) (row * column) : "内容" + row % 97 + "之" + column);
        }
        return cells;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static long heapAfter(Writing writing) throws IOException {
        System.gc();
        var peaks = java.lang.management.ManagementFactory.getMemoryPoolMXBeans();
        peaks.forEach(java.lang.management.MemoryPoolMXBean::resetPeakUsage);
        writing.run();
        return peaks.stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (1024 * 1024);
    }
}
