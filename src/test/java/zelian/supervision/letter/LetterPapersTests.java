package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Letters as official documents, and the list of them as a workbook. */
class LetterPapersTests extends LetterPageTests {

    @Test
    void aLetterLeavesAsAnOfficialDocument() throws Exception {
        var id = issued("关于公文版式的督办单");

        var file = get("/letters/" + id + "/document", as(head.tenure()))
                .getResponse()
                .getContentAsByteArray();

        try (var paper = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(paper.getParagraphs())
                    .as("the last words stay with the signature")
                    .filteredOn(paragraph -> paragraph.getText().startsWith("请于2026年6月24日前"))
                    .singleElement()
                    .matches(paragraph -> paragraph.isKeepNext());
            var text = new ArrayList<String>();
            paper.getParagraphs().forEach(paragraph -> text.add(paragraph.getText()));
            assertThat(text)
                    .contains("机关纪委", letters.get(id).issued().number(), "宣传处：", "一、办理要求", "2026年6月15日")
                    .contains("请于2026年6月24日前将办理结果书面反馈机关纪委。");
        }
    }

    @Test
    void theListIsExportedAsShown() throws Exception {
        issued("关于导出的督办单");

        var file =
                get("/letters/export?q=关于导出", as(head.tenure())).getResponse().getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isOne();
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("关于导出的督办单");
        }
    }
}
