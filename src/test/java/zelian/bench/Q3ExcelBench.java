package zelian.bench;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * Q3: 16,000 duties, and 16,000 controls of risks, come in from an office's file as a reader brings them in (upload,
 * check, confirm), beside the bare reading of the same file; the controls, and 100,000 rows, go out.
 */
@Tag("bench")
class Q3ExcelBench extends PageTests {

    private static final int COLUMNS = 15;
    private static final int ROWS = 16_000;

    @Autowired
    Bureau bureau;

    @Test
    void sixteenThousandDutiesComeIn() throws IOException {
        var unit = db.sql("select id from organization.unit where code = 'D20'")
                .query(String.class)
                .single();
        var file = duties();
        var taken = comesIn("duty-list", file, Map.of("parameter.unit", unit, "parameter.year", "2026"));
        row("责任", "项", file, taken, kept("duty.item where matter like '第%项测速责任'"));
    }

    @Test
    void sixteenThousandControlsComeInAndGoOut() throws IOException {
        var file = controls();
        var taken = comesIn("risk-card", file, Map.of());
        row(
                "防控措施",
                "条",
                file,
                taken,
                kept("risk.measure m join risk.card c on c.latest = m.edition where c.power like '第%类测速权力'"));
        var out = new AtomicLong();
        var heap = new AtomicLong();
        var writing = Bench.millis(() -> {
            heap.set(heapAfter(() ->
                    out.set(get("/risks/export.xlsx", as(bureau.partyOffice().tenure()))
                            .getResponse()
                            .getContentAsByteArray()
                            .length)));
            return null;
        });
        Bench.row(
                "Q3",
                "导出 16,000 条防控措施，" + out.get() / 1024 + " KB",
                Bench.ms(writing) + "，堆 " + heap + " MB",
                "—",
                "≤ 5 秒，堆 ≤ 256 MB",
                writing <= 5_000 && heap.get() <= 256 && out.get() > 100_000);
    }

    /** How long uploading with the check and confirming took, and the most heap of both. */
    private record Taken(double checking, double keeping, long heap) {}

    private Taken comesIn(String kind, byte[] file, Map<String, String> parameters) {
        today.set(Bureau.DAY);
        var reader = as(bureau.partyOffice().tenure());
        var address = new AtomicReference<String>();
        var heap = new AtomicLong();
        var checking = Bench.millis(() -> {
            heap.set(heapAfter(() -> {
                var upload = web.post()
                        .uri("/imports")
                        .multipart()
                        .file(new MockMultipartFile("file", kind + ".xlsx", null, file))
                        .param("kind", kind);
                parameters.forEach(upload::param);
                address.set(sentTo(upload.with(csrf()).with(reader).exchange()));
            }));
            return address.get();
        });
        var keeping = Bench.millis(() -> {
            heap.accumulateAndGet(
                    heapAfter(() ->
                            post(address.get() + "/confirming", reader, Map.of("how", "whole", "once", Ids.next()))),
                    Math::max);
            return null;
        });
        return new Taken(checking, keeping, heap.get());
    }

    private long kept(String of) {
        return db.sql("select count(*) from " + of).query(Long.class).single();
    }

    private static void row(String what, String unit, byte[] file, Taken taken, long kept) {
        var whole = taken.checking() + taken.keeping();
        Bench.row(
                "Q3",
                "导入 16,000 " + unit + what + "：上传核对 " + Bench.ms(taken.checking()) + "，确认入库 "
                        + Bench.ms(taken.keeping()),
                Bench.ms(whole) + "，堆 " + taken.heap() + " MB，入库 " + kept + " " + unit,
                "只读这个文件 " + Bench.ms(Bench.millis(() -> Sheets.read(file, Sheets.Limits.USUAL))),
                "≤ 10 秒，堆 ≤ 256 MB",
                whole <= 10_000 && taken.heap() <= 256 && kept == ROWS);
    }

    /** Three layers of each risk, in four units. */
    private static byte[] controls() throws IOException {
        var out = new ByteArrayOutputStream();
        var headings =
                List.of("单位", "权力事项", "环节", "表现形式", "风险类别", "可能性(1-5)", "影响(1-5)", "防控层级", "防控措施", "责任人职务", "落实频次");
        var units = List.of("研究院", "宣传处", "信息中心", "传输中心");
        var layers = List.of("决策层", "管理层", "操作层");
        try (var book = new Workbook(out)) {
            book.sheet(
                    "风险点",
                    headings.stream()
                            .map(heading -> new Workbook.Column(heading, 16))
                            .toList(),
                    IntStream.range(0, ROWS)
                            .mapToObj(row -> List.<Object>of(
                                    units.get(row / 3 % units.size()),
                                    "第" + row / 3 + "类测速权力",
                                    "审批",
                                    "第 " + row / 3 + " 处：报销审核不严",
                                    "业务流程",
                                    row / 3 % 5 + 1,
                                    row / 3 % 4 + 2,
                                    layers.get(row % 3),
                                    "双人审核第 " + row + " 类单据",
                                    "主要负责人",
                                    "每季度"))
                            .iterator());
        }
        return out.toByteArray();
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
                    IntStream.range(0, ROWS)
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
