package zelian.assessment.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** A scheme on its pages: its tree and what it lacks, its way to publication, and its next version. */
class SchemePageTests extends PageTests {

    @Autowired
    Bureau bureau;

    Viewer office;
    Viewer discipline;
    Viewer secretary;

    @BeforeEach
    void people() {
        bureau.open();
        today.set(Bureau.DAY);
        office = bureau.partyOffice();
        discipline = bureau.discipline();
        secretary = bureau.secretary();
    }

    @Test
    void aSchemeBeginsWithATreeThatCanBeSubmitted() {
        var scheme = drafted("开箱即用的方案");
        assertThat(html(get(scheme, as(office))))
                .contains("草拟", "履责到位", "规定频次落实", "客观 92%，主观 8%", "提交机关纪委审核")
                .doesNotContain("才能送审");
        assertThat(Html.faults(html(get("/assessments/schemes/new", as(office)))))
                .isEmpty();
        assertThat(Html.faults(html(get(scheme, as(office))))).isEmpty();
        assertThat(status(get(scheme, as(bureau.unitHead()))))
                .as("a draft is its makers'")
                .isEqualTo(404);
        assertThat(status(get("/assessments/schemes/new", as(discipline)))).isEqualTo(404);
    }

    @Test
    void weightsSumToAHundredOnEveryLevel() {
        var scheme = drafted("权重不到一百的方案");
        change(scheme, "任务按时完成", Map.of("weight", "50"));

        assertThat(html(get(scheme, as(office)))).contains("“责任任务”下的指标权重合计 90%");
        assertThat(html(post(scheme + "/submission", as(office), Map.of()))).contains("还差 1 处，不能送审", "权重合计 90%");
    }

    @Test
    void whoeverDoesNotSayHowMuchWhenAndWhatForIsNotPublished() {
        var scheme = drafted("四要素不全的方案");
        change(scheme, "记实月度覆盖", Map.of("amount", "", "requirement", "", "clause", ""));

        assertThat(html(post(scheme + "/submission", as(office), Map.of())))
                .contains("没有写依据、数量、要求", "每项指标写明依据、数量、时间、标准、要求");
    }

    @Test
    void subjectivePointsAreLimitedAndSoAreExtras() {
        var scheme = drafted("主观偏多的方案");
        change(scheme, "责任落实质量", Map.of("weight", "0"));
        change(scheme, "班子作用", Map.of("weight", "100"));
        change(scheme, "作用发挥", Map.of("weight", "60"));
        change(scheme, "履责到位", Map.of("weight", "10"));
        change(scheme, "可学可推的经验", Map.of("cap", "6"));

        assertThat(html(get(scheme, as(office)))).contains("主观评议占 60%，至多 40%", "加分合计可达 6 分，至多 5 分");
    }

    @Test
    void whatOnlyMakesWorkIsNoCriterion() {
        var scheme = drafted("走形式的方案");
        change(scheme, "责任清单落实的质量", Map.of("standard", "查会议照片和学习笔记"));
        assertThat(html(post(scheme + "/submission", as(office), Map.of()))).contains("不得列入", "整治形式主义为基层减负若干规定");

        change(scheme, "责任清单落实的质量", Map.of("standard", "问责人数比上年多"));
        assertThat(html(get(scheme, as(office)))).contains("以“问责人数”为考核内容，不得列入");
    }

    @Test
    void indicatorsStandWhereTheirKindBelongs() {
        var scheme = drafted("放错级的方案");
        var fields = fields("COMPUTED");
        fields.put("parent", indicator(scheme, "履责到位").toString());
        assertThat(html(post(scheme + "/indicators", as(office), fields))).contains("不能放在这一级");

        fields.put("parent", indicator(scheme, "责任任务").toString());
        post(scheme + "/indicators", as(office), fields);
        assertThat(html(get(scheme, as(office)))).contains("新的观测点", "权重合计 105%");
        post(scheme + "/indicators/" + indicator(scheme, "新的观测点") + "/removal", as(office), Map.of());
        assertThat(html(get(scheme, as(office)))).doesNotContain("权重合计 105%", "才能送审");
    }

    @Test
    void itIsReviewedApprovedPublishedAndNeverChangesAfterwards() {
        var scheme = drafted("一路送审的方案");
        post(scheme + "/submission", as(office), Map.of());
        assertThat(html(post(scheme + "/decision", as(secretary), Map.of("step", "机关纪委审核", "opinion", ""))))
                .contains("没有");
        post(scheme + "/return", as(discipline), Map.of("step", "机关纪委审核", "reason", "权重再商量。"));
        assertThat(html(get(scheme, as(office)))).contains("草拟", "权重再商量。");
        publish(scheme);
        assertThat(html(get(scheme, as(bureau.unitHead())))).contains("已发布").doesNotContain("起草下一版本");
        assertThat(html(post(scheme + "/indicators", as(office), fields("GROUP"))))
                .contains("现在是“已发布”");
        assertThatThrownBy(() -> db.sql("update assessment.indicator set weight = 1 where scheme = :id")
                        .param("id", UUID.fromString(id(scheme)))
                        .update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void theNextVersionSaysWhatChanged() {
        var first = drafted("改版的方案");
        publish(first);
        var second = Objects.requireNonNull(sentTo(post(first + "/revision", as(office), Map.of())));
        assertThat(html(post(first + "/revision", as(office), Map.of()))).contains("不能再起草一版");
        change(second, "任务按时完成", Map.of("weight", "70", "target", "100"));
        change(second, "规定频次落实", Map.of("weight", "30"));

        assertThat(html(get(second, as(office))))
                .contains("与上一版的不同", "2 项", "权重：60% → 70%", "达到 95% 得满分", "权重：40% → 30%");
        publish(second);
        assertThat(html(get(first, as(office)))).contains("已被替代");
    }

    @Test
    void basesAreFrozenBeforeThePeriodBeginsAndOnlyOnce() {
        var scheme = Objects.requireNonNull(sentTo(post("/assessments/schemes", as(office), form("没有上年的方案", 2041))));
        publish(scheme);
        assertThat(html(get(scheme, as(office)))).contains("没有冻结，按第一年办理", "取数并冻结");
        post(scheme + "/bases", as(office), Map.of());
        assertThat(html(get(scheme, as(office)))).contains("2026-06-15 由秦建国冻结").doesNotContain("取数并冻结");
        assertThat(html(post(scheme + "/bases", as(office), Map.of()))).contains("开始前冻结一次");
        var running = drafted("今年的方案");
        publish(running);
        assertThat(html(post(running + "/bases", as(office), Map.of()))).contains("开始前冻结一次");
    }

    @Test
    void aSchemeThatFollowsAnotherGetsItsBasesFromTheFinalResultOfThat() {
        publish(drafted("上年的方案"));
        var next = Objects.requireNonNull(sentTo(post("/assessments/schemes", as(office), form("接着的方案", 2027))));
        publish(next);

        assertThat(html(get(next, as(office)))).contains("上年同期考核定稿、开年以后自动冻结").doesNotContain("取数并冻结");
        assertThat(html(post(next + "/bases", as(office), Map.of()))).contains("上年同期有考核方案的，不用手工冻结");
    }

    private void publish(String scheme) {
        post(scheme + "/submission", as(office), Map.of());
        post(scheme + "/decision", as(discipline), Map.of("step", "机关纪委审核", "opinion", ""));
        post(scheme + "/decision", as(secretary), Map.of("step", "党组书记审定", "opinion", ""));
        post(scheme + "/decision", as(office), Map.of("step", "发布", "opinion", ""));
    }

    private String drafted(String title) {
        return Objects.requireNonNull(sentTo(post("/assessments/schemes", as(office), form(title, 2026))));
    }

    private static Map<String, Object> form(String title, int year) {
        return Map.of(
                "title",
                title,
                "since",
                year + "-01-01",
                "until",
                year + "-12-31",
                "audience",
                List.of("处室", "直属单位"),
                "missing",
                "SPREAD",
                "from",
                "");
    }

    private void change(String scheme, String title, Map<String, Object> changes) {
        var row = db.sql("select * from assessment.indicator where scheme = :scheme and title = :title")
                .param("scheme", UUID.fromString(id(scheme)))
                .param("title", title)
                .query()
                .singleRow();
        var fields = new HashMap<String, Object>();
        for (var field : List.of(
                "title",
                "kind",
                "weight",
                "clause",
                "amount",
                "timing",
                "standard",
                "requirement",
                "measure",
                "method",
                "target")) {
            fields.put(field, Objects.requireNonNullElse(row.get(field), ""));
        }
        fields.put("per", (Integer) row.get("per") / 100.0);
        fields.put("cap", (Integer) row.get("cap") / 100.0);
        fields.putAll(changes);
        assertThat(status(post(scheme + "/indicators/" + row.get("id"), as(office), fields)))
                .isEqualTo(303);
    }

    private static Map<String, Object> fields(String kind) {
        return new HashMap<>(
                Map.of("title", "新的观测点", "kind", kind, "weight", "5", "measure", "ON_TIME", "method", "PROPORTION"));
    }

    private UUID indicator(String scheme, String title) {
        return db.sql("select id from assessment.indicator where scheme = :scheme and title = :title")
                .param("scheme", UUID.fromString(id(scheme)))
                .param("title", title)
                .query(UUID.class)
                .single();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
