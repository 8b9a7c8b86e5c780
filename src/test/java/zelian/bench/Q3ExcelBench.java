package zelian.bench;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import zelian.PageTests;
import zelian.common.Ids;
import zelian.document.Sheets;
import zelian.document.Workbook;
import zelian.organization.importing.Bureau;

/**
 * Q3: 16,000 duties come in from an office's file as a reader brings them in (upload, check, confirm), beside
 * the bare reading of the same file; 100,000 rows go out.
 */
@Tag("bench")
class Q3ExcelBench extends PageTests {

    private static final int COLUMNS = 15;
    private static final int DUTIES = 16_000;

    @Autowired
    Bureau bureau;

    @Test
    void sixteenThousandDutiesComeIn() throws IOException {
        today.set(Bureau.DAY);
        var file = duties();
        var bare = Bench.millis(() -> Sheets.read(file, Sheets.Limits.USUAL));
        var reader = as(bureau.partyOffice().tenure());
        var unit = db.sql("select id from organization.unit where code = 'D20'")
                .query(UUID.class)
                .single();
        var address = new AtomicReference<String>();
        var heap = new AtomicLong();
        var checking = Bench.millis(() -> {
            heap.set(heapAfter(() -> address.set(sentTo(web.post()
                    .uri("/imports")
                    .multipart()
                    .file(new MockMultipartFile("file", "责任清单.xlsx", null, file))
                    .param("kind", "duty-list")
                    .param("parameter.unit", unit.toString())
                    .param("parameter.year", "2026")
                    .with(csrf())
                    .with(reader)
                    .exchange()))));
            return address.get();
        });
        var keeping = Bench.millis(() -> {
            heap.accumulateAndGet(
                    heapAfter(() ->
                            post(address.get() + "/confirming", reader, Map.of("how", "whole", "once", Ids.next()))),
                    Math::max);
            return null;
        });
        var kept = db.sql("select count(*) from duty.item where matter like '第%项测速责任'")
                .query(Long.class)
                .single();
        Bench.row(
                "Q3",
                "导入 16,000 项责任：上传核对 " + Bench.ms(checking) + "，确认入库 " + Bench.ms(keeping),
                Bench.ms(checking + keeping) + "，堆 " + heap + " MB，入库 " + kept + " 项",
                "只读这个文件 " + Bench.ms(bare),
                "≤ 10 秒，堆 ≤ 256 MB",
                checking + keeping <= 10_000 && heap.get() <= 256 && kept == DUTIES);
    }

    private static byte[] duties() throws IOException {
        var out = new ByteArrayOutputStream();
        var headings = List.of("序号", "责任主体", "责任方面", "责任事项", "责任内容", "责任人", "责任部门（牵头/配合）", "时限");
        try (var book = new Workbook(out)) {
            book.sheet(
                    "清单",
                    headings.stream()
                            .map(heading -> new Workbook.Column(heading, 16))
                            .toList(),
                    IntStream.range(0, DUTIES)
                            .mapToObj(row -> List.<Object>of(
                                    row + 1,
                                    "单位主要负责人",
                                    "风险防控",
                                    "第" + row + "项测速责任",
                                    "每季度检查一次第 " + row + " 个风险点的防控措施",
                                    "研究院主要负责人",
                                    "研究院",
                                    "每季度末"))
                            .iterator());
        }
        return out.toByteArray();
    }

    @Test
    void aHundredThousandRowsGoOut() throws IOException {
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
