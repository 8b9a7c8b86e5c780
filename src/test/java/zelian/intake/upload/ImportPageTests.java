package zelian.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zelian.PageTests;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.common.Ids;
import zelian.document.Workbook;

/** An import as its reader meets it: refused files, cells to put right, all or nothing, once. */
class ImportPageTests extends PageTests {

    RequestPostProcessor reader;
    RequestPostProcessor another;

    @BeforeEach
    void twoReaders() {
        db.sql("delete from intake.test_colour").update();
        reader = as(person("读者"));
        another = as(person("另一人"));
    }

    @Test
    void anEmptyChoiceAndAFileThatIsNoWorkbookAreRefusedAtTheForm() {
        assertThat(html(upload("", new byte[0]))).contains("请选择一个文件");
        var refused = upload("清单.xlsx", "不是表格".getBytes());
        assertThat(status(refused)).isEqualTo(422);
        assertThat(html(refused)).contains("这不是 Excel 文件");
    }

    @Test
    void theFileIsCheckedCellByCellAndNothingIsWrittenBeforeConfirming() throws IOException {
        var address = sentTo(upload("颜色.xlsx", workbook("红", "3", "蔚蓝色调", "4", "黄", "许多")));

        var page = html(get(address, reader));

        assertThat(page).contains("错误：应是整数，如 12").contains("疑点：名字偏长").contains("写入颜色 3 种");
        assertThat(colours()).isEmpty();
        var refused = post(address + "/confirming", reader, Map.of("how", "whole"));
        assertThat(status(refused)).isEqualTo(422);
        assertThat(html(refused)).contains("还有 1 行有错误");
        assertThat(colours()).isEmpty();
    }

    @Test
    void aCellPutRightLetsTheWholeFileIn() throws IOException {
        var address = sentTo(upload("颜色.xlsx", workbook("红", "3", "黄", "许多")));

        assertThat(sentTo(post(address + "/cells", reader, Map.of("line", 1, "field", "weight", "value", "7"))))
                .isEqualTo(address);
        assertThat(sentTo(post(address + "/confirming", reader, Map.of("how", "whole"))))
                .isEqualTo("/organization");

        assertThat(colours()).containsExactly("红", "黄");
        assertThat(html(get(address, reader))).contains("导入 2 行");
    }

    @Test
    void theGoodRowsMayGoFirstAndTheOthersComeBackAsAFile() throws IOException {
        var address = sentTo(upload("颜色.xlsx", workbook("红", "3", "黄", "许多")));

        post(address + "/confirming", reader, Map.of("how", "good"));

        assertThat(colours()).containsExactly("红");
        var back = get(address + "/refused.xlsx", reader).getResponse().getContentAsByteArray();
        var row = zelian.document.Sheets.read(back, zelian.document.Sheets.Limits.USUAL)
                .getFirst()
                .rows()
                .getLast();
        assertThat(row.text(0)).isEqualTo("黄");
        assertThat(row.text(2)).contains("应是整数");
    }

    @Test
    void aFailureInTheMiddleLeavesNothingAndTheFileCanBeTakenAgain() throws IOException {
        var address = sentTo(upload("颜色.xlsx", workbook("红", "3", "墨", "5")));

        assertThat(status(post(address + "/confirming", reader, Map.of("how", "whole"))))
                .isEqualTo(500);
        assertThat(colours()).isEmpty();

        post(address + "/cells", reader, Map.of("line", 1, "field", "name", "value", "黑"));
        post(address + "/confirming", reader, Map.of("how", "whole"));
        assertThat(colours()).containsExactly("红", "黑");
    }

    @Test
    void confirmingTwiceTakesTheRowsOnce() throws IOException {
        var address = sentTo(upload("颜色.xlsx", workbook("红", "3")));
        var fields = Map.of("how", "whole", "once", Ids.next());

        assertThat(sentTo(post(address + "/confirming", reader, fields))).isEqualTo("/organization");
        assertThat(sentTo(post(address + "/confirming", reader, fields))).isEqualTo("/organization");
        assertThat(status(post(address + "/confirming", reader, Map.of("how", "whole"))))
                .isEqualTo(422);

        assertThat(colours()).containsExactly("红");
    }

    @Test
    void anotherColumnIsChosenByHandAndRemembered() throws IOException {
        var file = workbookOf(List.of("颜色", "几两" + Ids.next()), "红", "3");
        var address = sentTo(upload("颜色.xlsx", file));
        assertThat(html(get(address, reader))).contains("还有必填的列没有对上：分量");

        post(address + "/matching", reader, Map.of("column.0.0", "name", "column.0.1", "weight"));

        assertThat(html(get(address, reader))).doesNotContain("没有对上");
        assertThat(html(get(sentTo(upload("颜色.xlsx", file)), reader))).doesNotContain("没有对上");
    }

    @Test
    void anotherPersonsFileAndAKindNotForTheReaderAreNotThere() throws IOException {
        var address = sentTo(upload("颜色.xlsx", workbook("红", "3")));

        assertThat(status(get(address, another))).isEqualTo(404);
        assertThat(status(post(address + "/confirming", another, Map.of()))).isEqualTo(404);
        assertThat(status(get("/imports/new?kind=test-colour", as(Role.SYSTEM_ADMIN))))
                .isEqualTo(404);
        assertThat(colours()).isEmpty();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult upload(String name, byte[] bytes) {
        return web.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, null, bytes))
                .param("kind", "test-colour")
                .with(csrf())
                .with(reader)
                .exchange();
    }

    private List<String> colours() {
        return db.sql("select name from intake.test_colour order by weight")
                .query(String.class)
                .list();
    }

    private PersonId person(String name) {
        var id = new PersonId(Ids.next());
        db.sql("insert into organization.person (id, staff_no, name) values (:id, :no, :name)")
                .param("id", id.value())
                .param("no", "T" + UUID.randomUUID())
                .param("name", name)
                .update();
        return id;
    }

    private static byte[] workbook(String... cells) throws IOException {
        return workbookOf(List.of("颜色", "分量"), cells);
    }

    private static byte[] workbookOf(List<String> headings, String... cells) throws IOException {
        var rows = new java.util.ArrayList<List<String>>();
        for (var i = 0; i < cells.length; i += 2) {
            rows.add(List.of(cells[i], cells[i + 1]));
        }
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out)) {
            book.sheet(
                    "颜色",
                    headings.stream()
                            .map(heading -> new Workbook.Column(heading, 12))
                            .toList(),
                    rows.iterator());
        }
        return out.toByteArray();
    }
}
