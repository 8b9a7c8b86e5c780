package zelian.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case (问责案件) from the request to the announced decision, and what is refused on the way. */
class CasePageTests extends CaseScene {

    @Test
    void aCaseGoesFromTheRequestToTheAnnouncedDecision() {
        var one = announced();

        var page = html(get(one, lead));
        assertThat(page).contains("执行中", "问〔2026〕", "应到 3 人", "诫勉", "6 个月", "生效中", "结案前还要办");
        assertThat(status(get(one + "/document", head))).isEqualTo(200);
        assertThat(html(get(one, head)))
                .contains("履行主体责任不力", "接受，任务确实重", "提出申诉")
                .doesNotContain("主观上不重视", "基本情况、过程、事实、意见");
        assertThat(html(get(one, personnel))).contains("决定存入人事档案").doesNotContain("主观上不重视", "接受，任务确实重");
    }

    @Test
    void theStartNeedsTheOwnPrincipalFirstThenTheGroups() {
        var one = requested();

        refused(post(one + "/approval", party, Map.of("answer", "APPROVE", "words", "")), "没有");
        done(one + "/approval", principal, Map.of("answer", "APPROVE", "words", ""));
        assertThat(html(get(one, lead))).contains("待批准", "王海燕");
        refused(post(one + "/approval", principal, Map.of("answer", "APPROVE", "words", "")), "没有");
        done(one + "/approval", party, Map.of("answer", "APPROVE", "words", ""));
        assertThat(html(get(one, lead))).contains("待容错先议", "一案双查", "领导责任", "监督责任");
    }

    @Test
    void aStartInTheNameOfTheGroupNeedsItsPrincipalAlone() {
        var fields = start();
        fields.put("body", bureau.unit("D00"));
        var one = made("/accountability/cases", principal, fields);

        refused(post(one + "/approval", principal, Map.of("answer", "APPROVE", "words", "")), "没有");
        done(one + "/approval", party, Map.of("answer", "APPROVE", "words", "同意"));
        assertThat(html(get(one, principal))).contains("待容错先议", "局党组");
    }

    @Test
    void theResidualGroundIsForTheNextHigherBodyToApprove() {
        var fields = start();
        fields.put("body", bureau.unit("D00"));
        fields.put("ground", "Q11");

        refused(post("/accountability/cases", principal, fields), "上一级党组织批准", "第七条第（十一）项");
    }

    @Test
    void nobodyStartsInTheNameOfAnotherBody() {
        var fields = start();
        fields.put("body", bureau.unit("D26"));
        assertThat(status(post("/accountability/cases", lead, fields))).isEqualTo(404);

        fields.put("body", bureau.unit("D00"));
        fields.put("members", List.of(lead.tenure()));
        assertThat(status(post("/accountability/cases", bureau.as("D03", "组长", "沈红霞", DAY), fields)))
                .isEqualTo(404);
    }

    @Test
    void aPrincipalDoesNotAskForWhatTheyApprove() {
        refused(post("/accountability/cases", principal, start()), "不能同时提请启动");
    }

    @Test
    void anElementThatIsMissingStopsTheStart() {
        var fields = start();
        fields.put("consequences", List.of("VILE_EFFECT"));

        refused(post("/accountability/cases", lead, fields), "严重后果", "第七条第（八）项", "未核验");
    }

    @Test
    void aGroupOfOneIsNone() {
        var fields = start();
        fields.remove("members");

        refused(post("/accountability/cases", lead, fields), "调查组不少于 2 人", "第十条");
    }

    @Test
    void whatSparesGoesToThePrincipalAndEndsTheCase() {
        var one = started();
        done(one + "/weighing", lead, Map.of("found", List.of("S4"), "others", "true", "words", "会上明确反对。"));
        assertThat(html(get(one, lead))).contains("待批准免责");
        done(one + "/approval", principal, Map.of("answer", "APPROVE", "words", "有会议记录，免予。"));

        assertThat(html(get(one, lead))).contains("免予问责");
        refused(post(one + "/showing", lead, Map.of("facts", "再来")), "免予问责", "不能办理这一步");
    }

    @Test
    void nothingIsShownBeforeExemptionAndDivision() {
        var one = started();
        refused(post(one + "/showing", lead, Map.of("facts", "先见面")), "待容错先议");

        var two = weighed();
        refused(post(two + "/showing", lead, Map.of("facts", "先见面")), "还没有划分责任", "第六条");
    }

    @Test
    void theOneConcernedKnowsOfItFromTheDayTheFactsAreShown() {
        var one = weighed();
        assertThat(status(get(one, head))).isEqualTo(404);
        done(one + "/shares", lead, share());
        done(one + "/showing", lead, Map.of("facts", "上半年会议记录 0 次。"));

        assertThat(html(get(one, head))).contains("上半年会议记录 0 次", "陈述申辩").doesNotContain("主观上不重视");
        refused(post(one + "/statement", head, Map.of("signing", "REFUSED", "words", "不签")), "拒签由调查组注明");
        refused(post(one + "/statement", lead, Map.of("signing", "AGREED", "words", "代签")), "由对象本人签署", "未核验");
        done(one + "/statement", lead, Map.of("signing", "REFUSED", "words", "当面拒签，郑永刚在场。"));
        assertThat(html(get(one, lead))).contains("待报告", "当面拒签");
    }

    @Test
    void whatTheRulesAdmitAndWhoStandsWhereIsShownToTheTeamAlone() {
        var one = weighed();
        done(one + "/shares", lead, share());
        done(one + "/showing", lead, Map.of("facts", "上半年会议记录 0 次。"));

        assertThat(html(get(one, lead)))
                .contains("规则允许的方式", "不作推荐", "诫勉", "报同级党组主要负责人批准", "只能建议")
                .contains("责任链图", "党组书记", "分管领导", "监督机关", "问责对象 · 主要领导责任");
        assertThat(html(get(one, head))).doesNotContain("规则允许的方式", "责任链图");
    }

    @Test
    void theDisciplineBodyDecidesNoOrganisationalHandling() {
        var one = heard();

        refused(post(one + "/report", lead, report("TRANSFER")), "不能决定“调整职务”", "组织处理规定", "第六条", "由党组集体决定");
        var toGroup = report("TRANSFER");
        toGroup.put("decider", bureau.unit("D00"));
        done(one + "/report", lead, toGroup);
        var vote = vote();
        vote.put("forms", List.of("TRANSFER"));
        vote.put("due", "7");
        vote.put("present", "4");
        vote.put("agree", "4");
        refused(post(one + "/decision", lead, vote), "不足3 分之 2", "不能表决");
        vote.put("present", "5");
        done(one + "/decision", lead, vote);
        assertThat(html(get(one, party))).contains("签发这件问责决定");
        refused(post(one + "/signature", principal, Map.of()), "没有");
        done(one + "/signature", party, Map.of());
    }

    @Test
    void aDecisionIsNotSignedBeforeTheGroupsPrincipalApproves() {
        var one = heard();
        done(one + "/report", lead, report("ADMONITION"));
        done(one + "/decision", lead, vote());

        refused(post(one + "/signature", principal, Map.of()), "须经同级党组主要负责人批准", "第十二条");
    }

    @Test
    void whatIsPutOffStaysToBeDecided() {
        var one = heard();
        done(one + "/report", lead, report("ADMONITION"));
        var vote = vote();
        vote.put("agree", "1");
        vote.put("postpone", "2");
        done(one + "/decision", lead, vote);

        assertThat(html(get(one, lead))).contains("待集体决定", "缓议");
    }

    @Test
    void outsidersSeeNothingAndTheListNamesNobody() {
        var one = announced();

        assertThat(status(get(one, outsider))).isEqualTo(404);
        assertThat(html(get("/accountability", party))).contains("问立〔2026〕").doesNotContain("曹振东");
        assertThat(html(get("/accountability", outsider))).doesNotContain("/accountability/cases/0");
    }
}
