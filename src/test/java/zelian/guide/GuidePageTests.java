package zelian.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** How a duty is performed: written, reviewed by another hand, published, updated (履责指引). */
@Transactional
class GuidePageTests extends PageTests {

    @Autowired
    Bureau bureau;

    RequestPostProcessor office;
    RequestPostProcessor discipline;
    RequestPostProcessor staff;

    @BeforeEach
    void thePeopleOfTheBureau() {
        bureau.open();
        today.set(Bureau.DAY);
        office = as(bureau.partyOffice());
        discipline = as(bureau.discipline());
        staff = as(bureau.staff());
    }

    @Test
    void itIsReadByEveryoneOnceItIsPublishedAndNotBefore() {
        refused(begin("试写一件事", "只有一步"), "只写了 1 步");
        var guide = begun("试写一件事");
        refused(begin("试写 一件事。", "先看\n再做"), "已经有一份指引");
        assertThat(status(get(guide, staff))).isEqualTo(404);
        refused(post(guide + "/review", discipline, Map.of()), "现在是“草拟”");
        done(guide + "/submission", office, Map.of());
        assertThat(html(get("/inbox", discipline))).contains("履责指引：试写一件事");
        done(guide + "/return", discipline, Map.of("reason", "没有写找谁"));
        assertThat(html(get(guide, office))).contains("退回理由：没有写找谁");
        done(guide + "/draft", office, text("先看材料\n再约人谈\n当天记实", lock(guide)));
        done(guide + "/submission", office, Map.of());
        done(guide + "/review", discipline, Map.of());
        done(guide + "/publication", office, Map.of());

        var page = html(get(guide, staff));
        assertThat(page).contains("已发布", "再约人谈", "组织科 6201").doesNotContain("更新这份指引");
        assertThat(html(get("/guides?q=约人", office))).contains("试写一件事");
        assertThat(html(get("/guides?q=约人", staff))).doesNotContain("试写一件事");
        for (var each : List.of(page, html(get("/guides", office)), html(get("/guides/new", office)))) {
            assertThat(Html.faults(each)).isEmpty();
        }
    }

    @Test
    void anUpdateLeavesWhatIsPublishedUntilItIsPublishedItself() {
        var guide = published("更新一件事");
        refused(post(guide + "/revision", office, Map.of("reason", " ")), "没有写理由");
        done(guide + "/revision", office, Map.of("reason", "表格改了"));
        refused(post(guide + "/revision", office, Map.of("reason", "再改")), "已有一版在写");
        done(guide + "/draft", office, text("先登记\n再办理", 0));
        assertThat(html(get(guide, staff))).contains("第 1 版", "再做").doesNotContain("先登记");
        assertThat(html(get(guide, office))).contains("这是还没有发布的一版；大家看的是第 1 版");
        done(guide + "/submission", office, Map.of());
        done(guide + "/review", discipline, Map.of());
        done(guide + "/publication", office, Map.of());
        assertThat(html(get(guide, staff))).contains("第 2 版", "先登记", "已被取代", "表格改了");
    }

    @Test
    void whoeverSubmittedItDoesNotReviewItAndNobodyElseWrites() {
        assertThat(status(get("/guides/new", staff))).isEqualTo(404);
        var guide = begun("谁报谁不审");
        refused(post(guide + "/submission", discipline, Map.of()), "印发");
        done(guide + "/submission", office, Map.of());
        refused(post(guide + "/review", office, Map.of()), "审核");
    }

    private String published(String matter) {
        var guide = begun(matter);
        done(guide + "/submission", office, Map.of());
        done(guide + "/review", discipline, Map.of());
        done(guide + "/publication", office, Map.of());
        return guide;
    }

    private String begun(String matter) {
        var answer = begin(matter, "先看\n再做");
        return Objects.requireNonNull(sentTo(answer), html(answer));
    }

    private MvcTestResult begin(String matter, String steps) {
        return post(
                "/guides/new",
                office,
                Map.of(
                        "unit",
                        bureau.unit("D00"),
                        "aspect",
                        "试写",
                        "matter",
                        matter,
                        "steps",
                        steps,
                        "ask",
                        "组织科 6201",
                        "form",
                        "不用填表"));
    }

    private static Map<String, Object> text(String steps, int lock) {
        return Map.of("steps", steps, "ask", "组织科 6201", "form", "不用填表", "lock", lock);
    }

    private int lock(String guide) {
        return db.sql("select e.lock from guide.edition e join guide.guide g on g.latest = e.id where g.id = :id")
                .param("id", UUID.fromString(guide.substring(guide.lastIndexOf('/') + 1)))
                .query(Integer.class)
                .single();
    }

    private void done(String address, RequestPostProcessor who, Map<String, ?> fields) {
        var answer = post(address, who, fields);
        assertThat(status(answer)).as(address + ": " + html(answer)).isEqualTo(303);
    }

    private static void refused(MvcTestResult answer, String... words) {
        assertThat(status(answer)).as(html(answer)).isEqualTo(422);
        assertThat(html(answer)).contains(words);
    }
}
