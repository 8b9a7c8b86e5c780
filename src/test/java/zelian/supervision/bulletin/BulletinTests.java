package zelian.supervision.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import zelian.supervision.InspectionPageTests;

/** The bulletin of a round: drafted from what was confirmed, published by its lead, kept as it was. */
class BulletinTests extends InspectionPageTests {

    @Test
    void experienceIsNamedAndShortfallsAreNot() throws IOException {
        var round = inspected("通报的一轮", true);

        assertThat(html(get(round, as(lead)))).contains("督责通报", "通报草稿");
        assertThat(status(get(round + "/bulletin", as(head))))
                .as("a draft is for those who organise it")
                .isEqualTo(404);
        assertThat(html(get(round + "/bulletin", as(lead))))
                .contains("共列入 2 条，其中经验 1 条、不足 1 条", "安全播出处：口令上墙。", "有的单位交接没有签字", "印发这份通报");

        post(round + "/bulletin", as(lead), Map.of("demand", "月底前自查一遍。"));
        assertThat(html(get(round + "/bulletin", as(head))))
                .contains("督通〔2026〕", "孔晓峰", "月底前自查一遍。")
                .doesNotContain("安全播出处：交接");
        assertThat(html(get(round, as(head)))).contains("看通报");
        assertThat(text(round)).contains("关于通报的一轮情况的通报", "督通〔2026〕", "有的单位交接没有签字");

        assertThat(html(post(round + "/bulletin", as(lead), Map.of("demand", "再印一次"))))
                .contains("通报已经印发");
    }

    @Test
    void nothingIsPublishedWhileAFindingIsUndecidedNorByAnyoneElse() {
        var round = inspected("没有了结的一轮", false);

        assertThat(html(get(round + "/bulletin", as(lead)))).contains("还有 2 条发现没有反馈、确认或裁定");
        assertThat(html(post(round + "/bulletin", as(lead), Map.of("demand", "要求"))))
                .contains("还有 2 条发现没有了结，不能印发通报");
        assertThat(html(post(round + "/bulletin", as(office), Map.of("demand", "要求"))))
                .doesNotContain("不能印发通报");
        assertThat(html(get(round + "/bulletin", as(lead)))).contains("草拟");
    }

    @Test
    void theRoundBeforeIsComparedWith() {
        inspected("前一轮", true);
        var round = inspected("后一轮", true);

        assertThat(html(get(round + "/bulletin", as(lead)))).contains("与上一轮相比", "“前一轮”列入经验 1 条、不足 1 条；本轮经验 1 条，不足 1 条");
    }

    /** The address of a round whose one visit found one thing of each side. */
    private String inspected(String title, boolean confirmed) {
        var round = drawn(title);
        var visit = planned(round, "RECORDS");
        post(round + "/start", as(office), Map.of());
        post(visit + "/holding", as(member), Map.of("words", "查阅值班日志。"));
        record(visit, "EXPERIENCE", "口令上墙");
        record(visit, "SHORTFALL", "交接没有签字");
        post(visit + "/feedback", as(lead), Map.of());
        if (confirmed) {
            var ids = db.sql("select id from supervision.finding where visit = cast(:visit as uuid)")
                    .param("visit", id(visit))
                    .query(String.class)
                    .list();
            post("/findings/confirmation", as(head), Map.of("ids", ids));
        }
        return round;
    }

    private String text(String round) throws IOException {
        var file = get(round + "/bulletin/document", as(head)).getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }
}
