package zelian.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import zelian.access.Viewer;
import zelian.ui.Html;

/** Eligibility (资格核查): asked by 组织人事 for a day, answered by 机关纪委; what is open is not said. */
class EligibilityPageTests extends UseScene {

    @Test
    void oneIsInsideAPeriodOneIsClearOneHasToWait() throws IOException {
        announced();
        var waiting = bureau.as("D18", "主要负责人", "褚少华", DAY);
        openCase(waiting);
        var one = made("/eligibility", personnel, ask("PROMOTION", DAY, head, outsider, waiting));

        assertThat(html(get(one, lead))).contains("待出意见", "诫勉，至", "第二十四条", "没有查到", "正在核查（问立");
        assertThat(html(get(one, personnel))).doesNotContain("正在核查", "诫勉，至", "没有查到");
        refused(post(one + "/signature", principal, Map.of()), "还有 3 个对象没有出具意见");
        refused(
                post(one + "/opinions", lead, Map.of("candidate", candidate(one, 1), "opinion", "WAIT")),
                "核查所见对应的意见是“无异议”",
                "写明理由");
        done(one + "/suggestions", lead, Map.of());
        assertThat(html(get(one, personnel))).as("not before the reply").doesNotContain("不宜", "无异议", "暂缓");
        refused(post(one + "/signature", lead, Map.of()), "没有");
        done(one + "/signature", principal, Map.of());

        assertThat(html(get(one, personnel)))
                .contains("已回复", "不宜", "无异议", "暂缓", "廉〔2026〕")
                .doesNotContain("正在核查", "问立〔");
        assertThat(status(get(one, office))).isEqualTo(404);
        assertThat(status(get(one, head))).isEqualTo(404);
        var word = get(one + "/document", personnel).getResponse().getContentAsByteArray();
        try (var letter = new XWPFDocument(new ByteArrayInputStream(word))) {
            var table = letter.getTables().toString()
                    + letter.getTables().stream().map(t -> t.getText()).toList();
            assertThat(table).contains("不宜", "至 ", "暂缓", "无异议").doesNotContain("正在核查", "问立");
        }
        for (var address : List.of("/eligibility", one)) {
            assertThat(Html.faults(html(get(address, lead)))).as(address).isEmpty();
        }
    }

    @Test
    void anotherOpinionNeedsAReasonThatIsOpenedForAPurpose() {
        var one = made("/eligibility", personnel, ask("HONOUR", DAY, outsider));
        done(
                one + "/opinions",
                lead,
                Map.of("candidate", candidate(one, 0), "opinion", "WAIT", "words", "有信访件正在了解，一周内有结果。"));
        done(one + "/signature", principal, Map.of());

        assertThat(html(get(one, personnel))).contains("暂缓", "查阅意见的理由").doesNotContain("信访件");
        refused(post(one + "/opening", personnel, Map.of("purpose", " ")), "用途");
        done(one + "/opening", personnel, Map.of("purpose", "研究推荐名单"));
        assertThat(html(get(one, personnel))).contains("有信访件正在了解");
        refused(post(one + "/opinions", lead, Map.of("candidate", candidate(one, 0), "opinion", "NONE")), "已回复");
    }

    @Test
    void theDayThatMattersIsTheOneAsked() {
        announced();
        var before = made("/eligibility", personnel, ask("PROMOTION", DAY.minusDays(1), head));

        assertThat(html(get(before, lead))).contains("没有查到").doesNotContain("诫勉，至", "正在核查");
        refused(post("/eligibility", personnel, ask("PROMOTION", DAY.plusDays(1), outsider)), "不能以还没有到的");
    }

    @Test
    void nobodyAsksAboutOrAnswersForThemselves() {
        refused(post("/eligibility", personnel, ask("HONOUR", DAY, personnel)), "有你本人");
        var one = made("/eligibility", personnel, ask("HONOUR", DAY, lead, outsider));

        assertThat(html(get(one, lead))).contains("涉及你本人，不显示");
        refused(post(one + "/opinions", lead, Map.of("candidate", candidate(one, 0), "opinion", "NONE")), "有你本人");
        done(one + "/suggestions", lead, Map.of());
        assertThat(html(get(one, colleague))).as("the other's is left").contains("待出意见");
        var asked = made("/eligibility", personnel, ask("HONOUR", DAY, principal));
        assertThat(db.sql("select signer from usage.vetting where id = cast(:id as uuid)")
                        .param("id", idOf(asked))
                        .query(String.class)
                        .single())
                .as("the principal asked about does not sign")
                .isNotEqualTo(principal.person().toString());
    }

    @Test
    void aUnitIsHeldAgainstItsLastFinalGrade() {
        result("一般", 60, DAY.minusDays(1));
        var fields = ask("UNIT_HONOUR", DAY);
        fields.put("units", List.of(bureau.unit("D26"), bureau.unit("D11")));
        var one = made("/eligibility", personnel, fields);

        assertThat(html(get(one, lead))).contains("一般，低于良好");
        refused(post("/eligibility", personnel, ask("UNIT_HONOUR", DAY)), "没有选核查的单位");
        refused(post("/eligibility", personnel, ask("HONOUR", DAY)), "没有选核查的人");
        done(one + "/withdrawal", personnel, Map.of());
        refused(post(one + "/suggestions", lead, Map.of()), "已撤回");
    }

    @Test
    void onlyThePersonnelOfficeAsks() {
        refused(post("/eligibility", lead, ask("HONOUR", DAY, outsider)), "没有");
        assertThat(status(post("/eligibility", office, ask("HONOUR", DAY, outsider))))
                .isEqualTo(404);
        assertThat(status(get("/eligibility", office))).isEqualTo(404);
    }

    private void openCase(Viewer about) {
        var fields = start();
        fields.put("object", "tenure:" + about.tenure());
        made("/accountability/cases", lead, fields);
    }

    private static Map<String, Object> ask(String purpose, LocalDate day, Viewer... people) {
        var fields = new HashMap<String, Object>(Map.of("purpose", purpose, "reason", "资格核查测试", "asOf", day));
        if (people.length > 0) {
            fields.put("people", List.of(people).stream().map(Viewer::tenure).toList());
        }
        return fields;
    }

    private String candidate(String vetting, int place) {
        return db.sql("select id from usage.candidate where vetting = cast(:id as uuid) and ordinal = :place")
                .param("id", idOf(vetting))
                .param("place", place)
                .query(String.class)
                .single();
    }
}
