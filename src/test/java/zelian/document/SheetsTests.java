package zelian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zelian.common.Rejected;

/** What people's workbooks show, and which files are not opened at all. */
class SheetsTests {

    static final Sheets.Limits LIMITS = Sheets.Limits.USUAL;

    @Test
    void showsMergedCellsInEveryRowTheyCoverAndDatesAsDays() throws IOException {
        var file = workbook(book -> {
            var sheet = book.createSheet("清单");
            sheet.createRow(0).createCell(0).setCellValue("责任主体");
            sheet.createRow(1).createCell(0).setCellValue("党组");
            sheet.getRow(1).createCell(1).setCellValue("甲");
            sheet.createRow(2).createCell(1).setCellValue("乙");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            var day = sheet.getRow(2).createCell(2);
            day.setCellValue(LocalDate.of(2026, 1, 31));
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            day.setCellStyle(style);
        });

        var sheet = Sheets.read(file, LIMITS).getFirst();

        assertThat(sheet.name()).isEqualTo("清单");
        assertThat(sheet.rows()).extracting(row -> row.text(0)).containsExactly("责任主体", "党组", "党组");
        assertThat(sheet.rows().get(2).cells().get(0).origin()).isEqualTo("A2");
        assertThat(sheet.rows().get(2).text(2)).isEqualTo("2026-01-31");
        assertThat(sheet.rows().get(2).number()).isEqualTo(3);
    }

    @Test
    void readsTheOldFormatToo() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("旧表");
            sheet.createRow(4).createCell(0).setCellValue("责任事项");
            sheet.getRow(4).createCell(1).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }

        var row = Sheets.read(out.toByteArray(), LIMITS).getFirst().rows().getFirst();

        assertThat(row.number()).isEqualTo(5);
        assertThat(row.text(0)).isEqualTo("责任事项");
        assertThat(row.text(1)).isEqualTo("2");
    }

    @Test
    void aFormulaThatWasNeverComputedIsMarkedAndNotReadAsZero() throws IOException {
        var file = workbook(
                book -> book.createSheet("表").createRow(0).createCell(0).setCellFormula("1+1"));

        var cell = Sheets.read(withoutComputedValues(file), LIMITS)
                .getFirst()
                .rows()
                .getFirst()
                .cells()
                .get(0);

        assertThat(cell.text()).isEmpty();
        assertThat(cell.computedNowhere()).isTrue();
    }

    @Test
    void refusesWhatIsNotAWorkbook() {
        refused("document.not-excel", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
        refused("document.not-excel", zip("word/document.xml", "<w:document/>"));
        refused("document.empty", new byte[0]);
    }

    @Test
    void refusesAnEmptyWorkbook() throws IOException {
        refused("document.empty", workbook(book -> book.createSheet("空")));
    }

    @Test
    void refusesABrokenOne() throws IOException {
        var whole = workbook(
                book -> book.createSheet("表").createRow(0).createCell(0).setCellValue("字"));
        refused("document.broken", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void refusesAnEncryptedOne() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var in = encryptor.getDataStream(files)) {
                in.write(workbook(
                        book -> book.createSheet("表").createRow(0).createCell(0).setCellValue("字")));
            }
            files.writeFilesystem(out);
        }
        refused("document.encrypted", out.toByteArray());
    }

    @Test
    void refusesMoreRowsOrBytesThanTheLimit() throws IOException {
        var file = workbook(book -> {
            var sheet = book.createSheet("表");
            for (var row = 0; row < 30; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row);
            }
        });
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Sheets.read(file, new Sheets.Limits(LIMITS.bytes(), 29)))
                .extracting(Rejected::code)
                .isEqualTo("document.too-many-rows");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Sheets.read(file, new Sheets.Limits(100, 30)))
                .extracting(Rejected::code)
                .isEqualTo("document.too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HYPERLINK(\"http://example.org\",\"看\")",
                "WEBSERVICE(\"http://example.org\")",
                "cmd|'/c calc'!A1"
            })
    void refusesFormulasThatReachOutsideWhenOpened(String formula) throws IOException {
        var file = workbook(
                book -> book.createSheet("表").createRow(0).createCell(0).setCellFormula("1+1"));
        refused("document.dangerous-formula", replaced(file, "sheet1.xml", "1+1", formula.replace("\"", "&quot;")));
    }

    @Test
    void refusesTextThatBecomesACommand() throws IOException {
        refused(
                "document.dangerous-formula",
                workbook(
                        book -> book.createSheet("表").createRow(0).createCell(0).setCellValue("=cmd|'/c calc'!A1")));
        var harmless = workbook(
                book -> book.createSheet("表").createRow(0).createCell(0).setCellValue("-5%，见附件"));
        assertThat(Sheets.read(harmless, LIMITS)).hasSize(1);
    }

    @Test
    void refusesMacrosAndLinksToOtherWorkbooks() throws IOException {
        var plain = workbook(
                book -> book.createSheet("表").createRow(0).createCell(0).setCellValue("字"));
        refused("document.macro", with(plain, "xl/vbaProject.bin", "x"));
        refused("document.external-link", with(plain, "xl/externalLinks/externalLink1.xml", "<externalLink/>"));
    }

    @Test
    void refusesExternalEntities() throws IOException {
        var plain = workbook(
                book -> book.createSheet("表").createRow(0).createCell(0).setCellValue("字"));
        refused(
                "document.doctype",
                replaced(
                        plain,
                        "sheet1.xml",
                        "<worksheet",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"));
    }

    @Test
    void refusesAFileThatUnpacksToSomethingEnormous() throws IOException {
        var plain = workbook(
                book -> book.createSheet("表").createRow(0).createCell(0).setCellValue("字"));
        var bomb = replaced(
                plain,
                "sheet1.xml",
                "<sheetData>",
                "<sheetData><!-- " + String.join("", Collections.nCopies(60_000_000, " ")) + "-->");
        assertThat(bomb.length).isLessThan(200_000);
        refused("document.bomb", bomb);
    }

    private static void refused(String code, byte[] file) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Sheets.read(file, LIMITS))
                .extracting(Rejected::code)
                .isEqualTo(code);
    }

    private interface Filling {
        void fill(XSSFWorkbook book);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            filling.fill(book);
            if (book.getNumberOfSheets() > 0 && book.getSheetAt(0).getPhysicalNumberOfRows() > 0) {
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String text) {
        return with(new byte[0], name, text);
    }

    private static byte[] with(byte[] file, String name, String text) {
        return rewritten(file, (entry, bytes) -> bytes, List.of(name, text));
    }

    private static byte[] replaced(byte[] file, String part, String old, String fresh) {
        return rewritten(
                file,
                (entry, bytes) -> entry.endsWith(part)
                        ? new String(bytes, StandardCharsets.UTF_8)
                                .replace(old, fresh)
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes,
                List.of());
    }

    private static byte[] withoutComputedValues(byte[] file) {
        return rewritten(
                file,
                (entry, bytes) -> entry.endsWith("sheet1.xml")
                        ? new String(bytes, StandardCharsets.UTF_8)
                                .replaceAll("<v>[^<]*</v>", "")
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes,
                List.of());
    }

    private interface Change {
        byte[] of(String entry, byte[] bytes);
    }

    private static byte[] rewritten(byte[] file, Change change, List<String> added) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(change.of(entry.getName(), in.readAllBytes()));
            }
            if (!added.isEmpty()) {
                zip.putNextEntry(new ZipEntry(added.get(0)));
                zip.write(added.get(1).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
