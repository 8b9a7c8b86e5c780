package zelian.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import zelian.supervision.InspectionPageTests;

/** Visits: who knows of one that comes without notice, and what the unit is given to keep. */
class VisitPageTests extends InspectionPageTests {

    @Test
    void anUnannouncedVisitIsKnownToTheUnitOnlyFromItsDay() {
        var round = drawn("暗访的一轮");
        var fields = visitFields("UNANNOUNCED");
        fields.put("day", DAY.plusDays(3).toString());
        var visit = Objects.requireNonNull(sentTo(post(round + "/visits", as(office), fields)));

        assertThat(status(get(visit, as(head)))).isEqualTo(404);
        assertThat(status(get(round, as(head)))).isEqualTo(404);
        assertThat(html(get("/inspections", as(head)))).doesNotContain("暗访的一轮");
        assertThat(published(id(visit))).isZero();
        post(round + "/start", as(office), Map.of());
        assertThat(html(post(visit + "/holding", as(member), Map.of("words", "提前去了。"))))
                .contains("这次检查安排在 2026-06-18");

        today.set(DAY.plusDays(3));
        assertThat(status(get(visit, as(head)))).isEqualTo(200);
        today.set(DAY);
        post(visit + "/cancellation", as(office), Map.of("words", "改期。"));
        today.set(DAY.plusDays(3));
        assertThat(status(get(visit, as(head)))).as("called off").isEqualTo(404);
        assertThat(published(id(visit))).isZero();
    }

    @Test
    void whatIsFedBackCanBeTakenAsADocument() throws IOException {
        var visit = held("反馈单的一轮");
        record(visit, "SHORTFALL", "反馈单里的一条不足");
        record(visit, "EXPERIENCE", "反馈单里的一条经验");
        assertThat(status(get(visit + "/feedback", as(lead)))).as("before").isEqualTo(404);
        post(visit + "/feedback", as(lead), Map.of());
        assertThat(html(get(visit, as(head)))).contains("下载反馈单");

        var file = get(visit + "/feedback", as(head)).getResponse().getContentAsByteArray();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText).toList())
                    .anyMatch(line -> line.contains("关于安全播出处督责检查情况的反馈"))
                    .anyMatch(line -> line.contains("反馈单里的一条经验"))
                    .anyMatch(line -> line.contains("6 月 3 日夜班无人签字。"))
                    .anyMatch(line -> line.contains("2026 年 6 月 23 日前逐条确认"));
        }
        assertThat(status(get(visit + "/feedback", as(stranger)))).isEqualTo(404);
    }

    private int published(String visit) {
        return db.sql("select count(*) from supervision.pub_node where id = :id")
                .param("id", UUID.fromString(visit))
                .query(Integer.class)
                .single();
    }
}
