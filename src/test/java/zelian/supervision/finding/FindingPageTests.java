package zelian.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.common.Period;
import zelian.document.Sheets;
import zelian.notice.Matter;
import zelian.supervision.InspectionPageTests;

/** Findings on their pages: written down, disputed, decided on, presumed confirmed, passed on, listed. */
class FindingPageTests extends InspectionPageTests {

    @Autowired
    PresumingConfirmations presuming;

    @Autowired
    OpenMatters matters;

    @Autowired
    PassingOn passingOn;

    @Test
    void whatIsWrittenDownIsSealedAndCanBeTakenBackUntilItIsFedBack() {
        var visit = held("改写的一轮");
        record(visit, "SHORTFALL", "写错的一条发现");
        var finding = finding("写错的一条发现");
        var sealed = db.sql("select fact from supervision.finding where id = :id")
                .param("id", UUID.fromString(id(finding)))
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("夜班");

        var reworded = fields("SHORTFALL", "改对的一条发现");
        assertThat(status(post(finding, as(stranger), reworded))).isEqualTo(404);
        post(finding, as(member), reworded);
        assertThat(html(get(finding, as(lead)))).contains("改对的一条发现");
        assertThat(html(post(finding, as(member), reworded)))
                .as("by an old version")
                .contains("已有他人修改了这一事项");
        assertThat(sentTo(post(finding + "/removal", as(member), Map.of()))).startsWith(visit);
        assertThat(status(get(finding, as(lead)))).isEqualTo(404);
    }

    @Test
    void whoDisputesGetsADecisionOfTheLead() {
        var visit = held("异议的一轮");
        record(visit, "SHORTFALL", "应急预案三年未修订");
        record(visit, "SHORTFALL", "备件台账账实不符");
        record(visit, "SHORTFALL", "演练记录照片重复");
        post(visit + "/feedback", as(lead), Map.of());
        var upheld = finding("应急预案三年未修订");
        var amended = finding("备件台账账实不符");
        var dropped = finding("演练记录照片重复");

        assertThat(html(post(upheld + "/answer", as(head), Map.of("answer", "DISPUTE", "words", " "))))
                .contains("请写明理由");
        for (var disputed : List.of(upheld, amended, dropped)) {
            post(disputed + "/answer", as(head), Map.of("answer", "DISPUTE", "words", "今年 3 月已改。"));
        }
        assertThat(html(get(upheld, as(lead)))).contains("争议中", "今年 3 月已改。", "裁定异议");
        assertThat(status(post(upheld + "/decision", as(member), decision("UPHOLD"))))
                .isEqualTo(422);
        assertThat(status(post(upheld + "/decision", as(head), decision("UPHOLD"))))
                .isEqualTo(422);

        post(upheld + "/decision", as(lead), decision("UPHOLD"));
        post(amended + "/decision", as(lead), decision("AMEND"));
        post(dropped + "/decision", as(lead), decision("DROP"));
        assertThat(html(get(upheld, as(head)))).contains("未立整改", "异议后维持", "查阅原件仍是旧版。");
        assertThat(html(get(amended, as(head)))).contains("备件台账两项不符", "异议后修正", "抽查 20 项，2 项不符。");
        assertThat(html(get(dropped, as(head)))).contains("不予列入");

        post(upheld + "/waiver", as(lead), Map.of("words", "当场换上新版，已看过。"));
        assertThat(html(get(upheld, as(head)))).contains("无需整改", "当场换上新版，已看过。");
    }

    @Test
    void silenceUntilTheClockRunsOutCountsAsConfirmation() {
        var visit = held("不答复的一轮");
        record(visit, "SHORTFALL", "机房门禁记录缺失");
        post(visit + "/feedback", as(lead), Map.of());
        var finding = finding("机房门禁记录缺失");
        assertThat(matters.due(
                        new Period(LocalDate.of(2026, 6, 23), LocalDate.of(2026, 6, 23)), LocalDate.of(2026, 6, 18)))
                .extracting(Matter::id)
                .contains(UUID.fromString(id(finding)));

        presuming.on(LocalDate.of(2026, 6, 23));
        assertThat(html(get(finding, as(head)))).contains("待确认");
        presuming.on(LocalDate.of(2026, 6, 24));
        assertThat(html(get(finding, as(head)))).contains("逾期视为确认", "逾期未答复，视为确认");
    }

    @Test
    void whoeverTakesOverThePostAnswersForWhatIsOpen() {
        var old = bureau.as("D15", "主要负责人", "卫国栋", DAY);
        var next = bureau.as("D15", "副职负责人", "尤佳宁", DAY);
        var fields = roundFields("换人的一轮");
        fields.put("units", List.of(old.unit().toString()));
        var round = Objects.requireNonNull(sentTo(post("/inspections", as(office), fields)));
        var planned = visitFields("RECORDS");
        planned.put("unit", old.unit().toString());
        var visit = Objects.requireNonNull(sentTo(post(round + "/visits", as(office), planned)));
        post(round + "/start", as(office), Map.of());
        post(visit + "/holding", as(member), Map.of("words", "查阅项目档案。"));
        record(visit, "SHORTFALL", "项目档案缺验收单");
        post(visit + "/feedback", as(lead), Map.of());
        var finding = finding("项目档案缺验收单");

        passingOn.on(bureau.passed(old, next, DAY));

        assertThat(html(get(finding, as(next)))).contains("轮到 <b>你（尤佳宁）</b>", "由 尤佳宁 承接");
        assertThat(status(post(finding + "/answer", as(old), Map.of("answer", "CONFIRM", "words", ""))))
                .isEqualTo(422);
        post(finding + "/answer", as(next), Map.of("answer", "CONFIRM", "words", ""));
        assertThat(html(get(finding, as(next)))).contains("未立整改");
    }

    @Test
    void theListShowsWhatEveryoneMaySeeAndIsExportedAsItStands() {
        var visit = held("台账的一轮");
        record(visit, "SHORTFALL", "台账里的一条发现");
        assertThat(html(get("/findings?q=台账里的一条发现", as(head)))).contains("没有这样的发现");
        post(visit + "/feedback", as(lead), Map.of());

        assertThat(html(get("/findings?q=台账里的一条发现", as(head)))).contains("共 1 条", "何立群", "确认属实");
        assertThat(html(get("/findings?q=台账里的一条发现", as(stranger)))).contains("没有这样的发现");
        assertThat(html(get("/findings?q=台账里的一条发现&state=逾期", as(lead)))).contains("没有这样的发现");
        var sheet = Sheets.read(
                        get("/findings/export?q=台账里的一条发现", as(lead))
                                .getResponse()
                                .getContentAsByteArray(),
                        Sheets.Limits.USUAL)
                .getFirst();
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().get(1).text(2)).isEqualTo("台账里的一条发现");
        assertThat(sheet.rows().get(1).text(10)).isEqualTo("2026-06-23");
    }

    private static Map<String, String> decision(String decision) {
        return Map.of("decision", decision, "title", "备件台账两项不符", "fact", "抽查 20 项，2 项不符。", "words", "查阅原件仍是旧版。");
    }
}
