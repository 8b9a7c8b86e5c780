package zelian.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zelian.ui.Html;

/** What follows a decision: receipts by the right hands, appeal by others, closing only at the end. */
class AfterDecisionTests extends CaseScene {

    @Test
    void personnelFilesAreForPersonnelAndTheRestForTheTeam() {
        var one = announced();

        refused(post(one + "/receipts/PERSONNEL_FILE", lead, Map.of()), "由组织人事办理", "第六条");
        refused(post(one + "/receipts/INTEGRITY_FILE", personnel, Map.of()), "由承办机关办理");
        done(one + "/receipts/PERSONNEL_FILE", personnel, Map.of());
        done(one + "/receipts/INTEGRITY_FILE", lead, Map.of());
    }

    @Test
    void anAppealIsLookedAtByAHandThatHadNone() {
        var one = announced();
        done(one + "/appeals", head, Map.of("words", "处理偏重。"));
        assertThat(html(get(one, principal))).contains("确定申诉复核人", "申诉中");
        refused(post(one + "/reviewer", principal, Map.of("reviewer", party.tenure())), "经办或者审批过本案");
        refused(post(one + "/reviewer", principal, Map.of("reviewer", lead.tenure())), "经办或者审批过本案");
        var fresh = bureau.as("D03", "组长", "沈红霞", DAY);
        done(one + "/reviewer", principal, Map.of("reviewer", fresh.tenure()));
        done(one + "/appeal-decision", fresh, Map.of("result", "UPHELD", "words", "事实清楚，维持。"));

        assertThat(html(get(one, head))).contains("维持", "事实清楚，维持。");
        assertThat(html(get(one, lead))).contains("执行中");
    }

    @Test
    void aDecisionRevokedEndsTheCaseAndItsPeriods() {
        var one = announced();
        done(one + "/correction", principal, Map.of("fault", "FACTS", "revoke", "true", "words", "自查发现，恢复名誉。"));

        assertThat(html(get(one, lead))).contains("已撤销", "已作废").doesNotContain("生效中");
    }

    @Test
    void aDecisionChangedIsMadeAnew() {
        var one = announced();
        done(one + "/correction", principal, Map.of("fault", "MEASURE", "revoke", "false", "words", "处理过重。"));
        assertThat(html(get(one, lead))).contains("待集体决定");
        var heavier = vote();
        heavier.put("forms", List.of("WARNING"));
        refused(post(one + "/decision", lead, heavier), "比原决定重", "不得加重处理");
        done(one + "/decision", lead, vote());
        assertThat(html(get(one, lead))).contains("待签发");
    }

    @Test
    void afterTheLastDayThereIsNoAppeal() {
        var one = announced();
        today.set(DAY.plusDays(40));

        refused(post(one + "/appeals", head, Map.of("words", "迟了")), "申诉的最后一天是", "第二十条", "未核验");
    }

    @Test
    void whenAPeriodEndsStandsInTheCalendarOfThoseWhoKnow() {
        var one = announced();
        var calendar = "/accountability/periods";
        assertThat(html(get(calendar, lead))).contains("href=\"" + one, head.name(), "诫勉", "人次期满");
        assertThat(html(get(calendar, personnel))).as("executes it").contains(one);
        assertThat(html(get(calendar, proposer))).doesNotContain(one);
        done(one + "/correction", principal, Map.of("fault", "FACTS", "revoke", "true", "words", "自查发现。"));
        assertThat(html(get(calendar, lead))).doesNotContain(one);
        assertThat(Html.faults(html(get(calendar, lead)))).isEmpty();
    }

    @Test
    void aCaseIsNotClosedWhileAnythingIsLeft() {
        var one = announced();

        refused(post(one + "/closing", lead, Map.of()), "没有回执", "没有立项整改", "影响期没有届满", "一案双查 2 条线没有结果", "没有回访");
    }

    @Test
    void theRemedyBecomesAnItemAndTheSecondLookEndsWithAReason() {
        var one = announced();
        done(one + "/items", lead, Map.of("title", "补上党风廉政研究", "fact", "上半年 0 次。", "nature", "AT_ONCE"));
        done(one + "/branches/LEADERSHIP", lead, Map.of("words", "分管领导已提醒，不再追究。"));
        refused(
                post(one + "/branches/SUPERVISION", lead, Map.of("number", "问立〔1999〕1号", "words", "另案")),
                "没有编号为 问立〔1999〕1号 的问责案件");
        done(one + "/visits", lead, Map.of("political", "好", "disciplinary", "好", "social", "好"));

        assertThat(html(get(one, lead)))
                .contains("整改〔2026〕", "已结束", "一案双查 1 条线没有结果")
                .doesNotContain("没有回访");
        assertThat(html(get(one, head))).contains("整改〔2026〕");
    }

    @Test
    void twoEqualSanctionsOfTheStateStayWithinTheirLimits() {
        var one = announced();
        var fields = Map.of(
                "form", "STATE_WARNING", "effectiveOn", DAY, "times", "2", "months", "13", "document", "监〔2026〕1号");

        refused(post(one + "/state-sanctions", lead, fields), "要在 6 个月以上、12 个月以下", "第十五条");
    }
}
