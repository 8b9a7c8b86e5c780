package zelian.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import zelian.common.Rejected;
import zelian.document.Sheets;
import zelian.intake.Field;

/** Where the headings are and which column is which, in files as offices make them. */
class FileRowsTests {

    static final List<Field> FIELDS = List.of(
            Field.required("subject", "责任主体"),
            Field.required("matter", "责任事项", "工作事项", "工作任务"),
            Field.optional("content", "责任内容", "具体要求", "工作要求"),
            Field.optional("lead", "牵头领导", "责任人"),
            Field.optional("due", "完成时限", "落实时限", "频次/时限"),
            Field.optional("unit", "牵头部门", "责任部门（牵头/配合）"));

    @Test
    void readsTheOfficesFileWithItsTitlesMergedCellsBrokenHeadingsAndFootnote() throws IOException {
        var found = read(demo("责任清单-办公室版.xlsx"), Map.of());

        assertThat(found.sheets().getFirst().headerRow()).isEqualTo(3);
        assertThat(fields(found))
                .isEqualTo(Map.of(
                        "责任主体",
                        "subject",
                        "责任事项",
                        "matter",
                        "具体要求",
                        "content",
                        "频次/时限",
                        "due",
                        "牵头领导",
                        "lead",
                        "责任部门（牵头/配合）",
                        "unit",
                        "方面",
                        "",
                        "备注",
                        ""));
        assertThat(found.rows()).hasSize(40);
        assertThat(found.rows().get(1).cells()).containsEntry(0, "党组").containsEntry(1, "政治建设");
        assertThat(found.sheets().getFirst().leftOut()).containsExactly("第 1 行（标题）", "第 2 行（标题）", "第 44 行（附注）");
    }

    @Test
    void readsOtherHeadingsInRowFiveOnTwoSheetsOfAnOldFile() throws IOException {
        var file = workbook(new HSSFWorkbook(), book -> {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("填报说明");
            for (var name : List.of("共性", "个性")) {
                var sheet = book.createSheet(name);
                row(sheet, 1, "某某局责任清单");
                sheet.addMergedRegion(CellRangeAddress.valueOf("A2:D2"));
                row(sheet, 4, "责任主体", "工作任务", "工作要求", "责任人", "落实\n时限");
                row(sheet, 5, "党组", name + "一", "要求", "张三", "２０２６年６月底前");
                row(sheet, 6, "党组", name + "二", "要求", "张三", "2026.6.30");
            }
        });

        var found = read(file, Map.of());

        assertThat(found.sheets()).extracting(FileRows.SheetHead::headerRow).containsExactly(0, 5, 5);
        assertThat(found.rows()).extracting(row -> row.cells().get(1)).containsExactly("共性一", "共性二", "个性一", "个性二");
        assertThat(fields(found))
                .isEqualTo(
                        Map.of("责任主体", "subject", "工作任务", "matter", "工作要求", "content", "责任人", "lead", "落实时限", "due"));
    }

    @Test
    void whatAReaderPutRightOnceIsRightTheNextTime() throws IOException {
        var file = workbook(new XSSFWorkbook(), book -> {
            var sheet = book.createSheet("表");
            row(sheet, 0, "责任主体", "责任事项", "干什么");
            row(sheet, 1, "党组", "甲", "乙");
        });

        assertThat(fields(read(file, Map.of()))).containsEntry("干什么", "");
        assertThat(fields(read(file, Map.of("干什么", "content")))).containsEntry("干什么", "content");
        assertThat(fields(read(file, Map.of("责任事项", "", "干什么", "matter"))))
                .containsEntry("责任事项", "")
                .containsEntry("干什么", "matter");
    }

    @Test
    void namesTheHeadingsItLookedForWhenThereAreNone() throws IOException {
        var file = workbook(new XSSFWorkbook(), book -> row(book.createSheet("表"), 0, "甲", "乙"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> read(file, Map.of()))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("intake.no-header");
                    assertThat(refused.arguments()).containsExactly("“责任主体”、“责任事项”");
                });
    }

    @Test
    void leavesOutRepeatedHeadings() throws IOException {
        var file = workbook(new XSSFWorkbook(), book -> {
            var sheet = book.createSheet("表");
            row(sheet, 0, "责任主体", "责任事项");
            row(sheet, 1, "党组", "甲");
            row(sheet, 2, "责任主体", "责任事项");
            row(sheet, 3, "党组", "乙");
        });

        assertThat(read(file, Map.of()).rows()).extracting(FileRows.Raw::number).containsExactly(2, 4);
    }

    private static FileRows.Found read(byte[] file, Map<String, String> remembered) {
        return FileRows.of(Sheets.read(file, Sheets.Limits.USUAL), FIELDS, remembered);
    }

    private static Map<String, String> fields(FileRows.Found found) {
        return found.columns().stream()
                .collect(java.util.stream.Collectors.toMap(
                        FileRows.Column::heading, FileRows.Column::field, (one, same) -> one));
    }

    private static byte[] demo(String name) throws IOException {
        try (var in = FileRowsTests.class.getResourceAsStream("/demo/" + name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] workbook(Workbook book, Consumer<Workbook> filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (book) {
            filling.accept(book);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void row(Sheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        for (var column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }
}
