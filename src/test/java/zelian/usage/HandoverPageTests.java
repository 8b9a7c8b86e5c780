package zelian.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import zelian.access.Viewer;
import zelian.ui.Html;

/** Results go to the personnel office, which signs for them (移交人事), and are made known in a circular (通报). */
class HandoverPageTests extends UseScene {

    private static final LocalDate FIXED = DAY.minusDays(5);

    @Test
    void whatWasHandedOverIsSignedForAndCorrectedOnceItIsFinal() throws IOException {
        var result = result("良好", 3, null);
        var page = "/uses/appraisals/" + appraisalOf(result) + "/handover";
        assertThat(html(get(page, office))).contains("未移交", "移交发布稿", "还没有定稿");
        assertThat(status(get(page, head))).isEqualTo(404);

        done(page, office, Map.of());
        refused(post(page, office, Map.of()), "已经移交人事");
        refused(post(page + "/receipt", office, Map.of()), "没有");
        assertThat(html(get("/inbox", personnel))).contains("签收移交");
        assertThat(html(get(page, personnel))).contains("待签收", "传输中心", "58.00", "签收");
        done(page + "/receipt", personnel, Map.of());
        refused(post(page + "/receipt", personnel, Map.of()), "签收");
        assertThat(html(get(page, office))).contains("已签收", personnel.name() + " 签收");

        settled(result, 6400, "良好");
        assertThat(html(get(page, office))).contains("先前移交的是发布稿", "移交定稿");
        done(page, office, Map.of());
        assertThat(html(get(page, personnel))).contains("更正 1 个单位", "64.00", "58.00，良好", "待签收");
        assertThat(html(get("/assessments/" + appraisalOf(result), personnel))).contains("移交人事", "更正 1 个单位");

        var word = get(page + "/document", personnel).getResponse().getContentAsByteArray();
        try (var list = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(list.getTables().getFirst().getText()).contains("传输中心", "64.00", "58.00，良好");
        }
        assertThat(Html.faults(html(get(page, office)))).isEmpty();
    }

    @Test
    void aFinalResultThatWasNotHandedOverBeforeGoesWhole() {
        var result = result("一般", 30, FIXED);
        var page = "/uses/appraisals/" + appraisalOf(result) + "/handover";
        done(page, office, Map.of());
        assertThat(html(get(page, personnel))).contains("定稿移交，1 个单位", "58.00").doesNotContain("先前移交的</th>");
    }

    @Test
    void theCircularNamesWhoWasApprovedAndNoPoints() throws IOException {
        var result = result("较差", 30, FIXED);
        var page = "/uses/appraisals/" + appraisalOf(result) + "/circular";
        assertThat(html(get(page, office))).contains("草拟", "较差 1 个", "还没有批准").doesNotContain("传输中心", "58.00");
        refused(post(page, office, Map.of("demand", "对照整改。")), "不能印发", "批准以后才印发");
        assertThat(status(get(page, head))).as("a draft").isEqualTo(404);

        done("/uses/" + result + "/actions", office, proposal("P2", office));
        assertThat(html(get(page, office))).as("only proposed").contains("还没有批准");
        done(use(result, "P2") + "/decision", party, Map.of("answer", "YES"));
        assertThat(html(get(page, office))).contains("予以通报", "传输中心");
        done(page, office, Map.of("demand", "对照反馈函整改。"));
        refused(post(page, office, Map.of("demand", "再印一次。")), "已经印发");

        assertThat(html(get(page, head))).contains("已印发", "考通〔2026〕", "对照反馈函整改").doesNotContain("58.00", "名次");
        var word = get(page + "/document", head).getResponse().getContentAsByteArray();
        try (var paper = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(paper.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(line -> line.contains("结果的通报"))
                    .anyMatch(line -> line.contains("传输中心"));
        }
        assertThat(Html.faults(html(get(page, office)))).isEmpty();
    }

    private static Map<String, Object> proposal(String code, Viewer owner) {
        return Map.of("code", code, "owner", owner.tenure(), "words", "建议这样用");
    }

    /** Objections changed it on the way. */
    private void settled(UUID result, int total, String grade) {
        db.sql("update assessment.appraisal set state = 'FINAL', final_on = :day where id = cast(:id as uuid)")
                .param("day", DAY)
                .param("id", appraisalOf(result))
                .update();
        db.sql("""
                insert into assessment.standing (appraisal, unit, stage, total, grade, place)
                select appraisal, unit, 'FINAL', :total, :grade, 1 from assessment.standing
                where  appraisal = cast(:id as uuid) and stage = 'RELEASED'
                """)
                .param("total", total)
                .param("grade", grade)
                .param("id", appraisalOf(result))
                .update();
    }
}
