package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one unit's year is closed, from the demonstration's last day on: its head reports and is commented on, reads
 * its result, is held to account and heard; the next year is opened and the old one closed. Each step by the person
 * whose it is.
 */
final class Closing extends Episode {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 16);

    private static final String ASSESSMENT = "2026 年上半年全面从严治党主体责任考核";
    /** Whose objection waits when the journey begins. */
    private static final String OBJECTOR = "传输中心";

    /** What the debrief leaves to be put right. */
    private static final String LEFT = "补上劳务费内控缺口";

    private static final String REVIEWER = "沈红霞";

    private final Using using;
    private String debrief = "";
    private String appraisal = "";
    private String one = "";

    /** @param look what to do with a page worth looking at, and its name in the manual */
    Closing(Hand hand, Function<String, Page> people, BiConsumer<Page, String> look, Passage.Place place) {
        super(hand, people, look, place);
        using = new Using(hand, people, look, place);
    }

    void walk() {
        theHeadReports();
        theHeadIsCommentedOn();
        aPointBecomesAnItem();
        theUnitReadsEveryPointOfItsResult();
        theResultBecomesFinal();
        using.theResultIsUsed(appraisal);
        aCaseIsStarted();
        theFactsAreShown();
        theBodyDecides();
        using.theDecisionIsUsed(one);
        using.whoMayBePromotedIsAnswered();
        anAppealIsAnswered();
        theNextYearIsOpened();
        whatWasLeftIsTakenAlong();
        theYearIsClosed();
    }

    private void theHeadReports() {
        var office = open(OFFICE, "/debriefs/sessions/new");
        hand.type(office, "title", place.unit() + "专题述责会");
        hand.pick(office, "speakers", place.head());
        hand.choose(office, "chair", SECRETARY);
        hand.choose(office, "reviewer", DISCIPLINE);
        hand.day(office, "draftBy", TODAY);
        hand.day(office, "heldOn", TODAY);
        hand.press(office, "通知述责人");
        hand.follow(office, place.head());
        debrief = office.url();

        var head = open(place.head(), debrief);
        hand.follow(head, "写述责稿");
        assertThat(text(head)).contains("按你本年的责任、任务、记实、整改和函件拟出");
        for (var section : head.locator("main textarea").all()) {
            if (section.inputValue().isEmpty()) {
                hand.type(head, section.getAttribute("name"), "按清单履行，见台账；具体做法和效果在述责会上说明。");
            }
        }
        hand.press(head, "提交述责稿送审");
        assertThat(text(head)).contains("待审核");
    }

    private void theHeadIsCommentedOn() {
        var reviewer = open(DISCIPLINE, debrief);
        hand.mark(reviewer, "decision", "通过");
        hand.press(reviewer, "写下审核意见");
        var chair = open(SECRETARY, debrief);
        hand.type(chair, "comment", "课题经费自查做在了前面；劳务费代领说明内控还有缺口，年底前要补上。");
        hand.press(chair, "写下点评意见");
        assertThat(text(chair)).contains("待反馈").contains("内控还有缺口");
    }

    private void aPointBecomesAnItem() {
        var office = open(OFFICE, debrief);
        hand.type(office, "point/title", LEFT);
        hand.type(office, "point/fact", "代领登记只管劳务费，专家咨询费、差旅补助没有纳入。");
        hand.press(office, "列出这个问题");
        hand.press(office, "反馈这 1 个问题");
        hand.mark(office, "nature", "限期整改");
        hand.press(office, "立项并编号");
        assertThat(text(office)).contains("归档这份述责");
        hand.press(office, "归档这份述责");
        assertThat(text(office)).contains("已归档");
        look.accept(office, "debrief");
    }

    private void theUnitReadsEveryPointOfItsResult() {
        var head = open(place.head(), "/assessments");
        hand.follow(head, ASSESSMENT);
        assertThat(text(head)).contains("各项得分").contains("已发布").doesNotContain("名次");
        head.locator("main td a[href*='/indicators/']").first().click();
        head.waitForURL("**/indicators/**");
        assertThat(text(head)).contains("取数时").contains("制定本单位年度任务分工");
    }

    private void theResultBecomesFinal() {
        appraisal = open(OFFICE, "/assessments")
                .locator("main")
                .getByText(ASSESSMENT, new Locator.GetByTextOptions().setExact(true))
                .first()
                .getAttribute("href");
        assertThat(text(open(OFFICE, appraisal))).contains("待答复 1 件");

        var answer = open(DISCIPLINE, appraisal);
        hand.follow(answer, OBJECTOR);
        hand.mark(answer, "outcome", "申诉不成立，得分不变");
        hand.type(answer, "reason", "措施只写了责任人，没有写完成标准，扣分有据。");
        hand.press(answer, "答复");
        assertThat(text(answer)).contains("申诉不成立");

        var office = open(OFFICE, appraisal);
        hand.press(office, "定稿");
        assertThat(text(office)).contains("已定稿");
    }

    private void aCaseIsStarted() {
        var lead = open(INQUIRER, "/accountability/cases/new");
        hand.choose(lead, "object", place.head());
        hand.choose(lead, "ground", "主体责任、监督责任落实不到位");
        hand.pick(lead, "consequences", "严重后果");
        hand.choose(lead, "trigger", "督责发现");
        hand.type(lead, "facts", "劳务费代领问题三年两次被指出，没有建立制度，资金被套取。");
        hand.type(lead, "cause", "主观上不重视内控，客观上财务人员更换频繁。");
        hand.pick(lead, "members", "郑永刚");
        hand.press(lead, "提请启动问责");
        one = lead.url();

        var principal = open(DISCIPLINE, one);
        hand.mark(principal, "answer", "同意启动");
        hand.press(principal, "答复启动提请");
        var party = open(SECRETARY, one);
        hand.mark(party, "answer", "同意启动");
        hand.press(party, "答复启动提请");
        assertThat(text(party)).contains("待容错先议");
    }

    private void theFactsAreShown() {
        var lead = open(INQUIRER, one);
        hand.tick(lead, "其余情形已逐项核对，均不存在");
        hand.type(lead, "weighing/words", "没有不予、免予问责的情形；主动挽回损失，可以从轻。");
        hand.press(lead, "写下容错先议的结论");
        hand.choose(lead, "sharing/object", place.head());
        hand.choose(lead, "responsibility", "主要领导责任");
        hand.mark(lead, "follows", "本案问责");
        hand.type(lead, "sharing/words", "主要负责人，直接主管经费工作。");
        hand.press(lead, "加上这个责任主体");
        hand.type(lead, "showing/facts", "2024、2025 年审计两次指出劳务费代领，2026 年 7 月又发生 2 笔。");
        hand.press(lead, "把事实材料送给对象");

        var head = open(place.head(), one);
        hand.mark(head, "signing", "同意");
        hand.type(head, "statement/words", "事实属实，制度已经补上，损失已经追回。");
        hand.press(head, "签署意见并陈述");
    }

    private void theBodyDecides() {
        var lead = open(INQUIRER, one);
        hand.type(lead, "adopted", "追回损失的情节予以采纳，从轻处理。");
        hand.type(lead, "report/report", "调查组集体讨论，事实清楚，负主要领导责任，建议诫勉。");
        hand.mark(lead, "conduct", "执行不力");
        hand.choose(lead, "decider", "机关纪委");
        hand.pick(lead, "forms", "诫勉");
        hand.tick(lead, "已逐条核对");
        hand.press(lead, "提出调查报告");
        hand.day(lead, "heldOn", TODAY);
        for (var count : new String[] {"due", "present", "agree"}) {
            hand.type(lead, count, "5");
        }
        hand.pick(lead, "forms", "诫勉");
        hand.type(lead, "decision/facts", "履行主体责任不力，负主要领导责任。");
        hand.type(lead, "demand", "一个月内报送内控整改情况。");
        hand.press(lead, "记下集体决定");
        hand.press(open(SECRETARY, one), "批准这件问责决定");
        hand.press(open(DISCIPLINE, one), "签发这件问责决定");
        var team = open(INQUIRER, one);
        hand.type(team, "announcement/words", place.unit() + "党支部会议，机关纪委派人参加。");
        hand.press(team, "宣布这件问责决定");
        var personnel = open(PERSONNEL, one);
        hand.press(personnel, "登记办结");
        assertThat(text(open(place.head(), one))).contains("影响期").contains("诫勉").doesNotContain("主观上不重视内控");
    }

    private void anAppealIsAnswered() {
        hand.type(open(place.head(), one), "appeal/words", "已追回全部损失，请求改为批评教育。");
        hand.press(person(place.head()), "提出申诉");
        var principal = open(DISCIPLINE, one);
        hand.choose(principal, "reviewer", REVIEWER);
        hand.press(principal, "确定复核人");
        var reviewer = open(REVIEWER, one);
        hand.mark(reviewer, "answering/result", "维持原决定");
        hand.type(reviewer, "answering/words", "从轻情节已经考虑，方式恰当。");
        hand.press(reviewer, "作出申诉处理决定");
        assertThat(text(open(place.head(), one))).contains("维持");
    }

    private void theNextYearIsOpened() {
        var office = open(OFFICE, "/years");
        hand.follow(office, "开 2027 年度");
        hand.press(office, "开 2027 年度");
        office.getByText("来自上一年").first().waitFor();
        assertThat(text(office)).contains("来自上一年").contains("来自").contains("要看一眼的");
        look.accept(office, "next-year");
    }

    private void whatWasLeftIsTakenAlong() {
        var office = open(OFFICE, "/years/2027/suggestions");
        hand.filter(office, "unit", place.unit());
        hand.follow(office, LEFT);
        hand.press(office, "采纳，写进清单草案");
        assertThat(text(office)).contains("已采纳");
    }

    private void theYearIsClosed() {
        hand.press(open(OFFICE, "/years"), "年底");
        hand.press(person(OFFICE), "后一工作日");
        var office = open(OFFICE, "/years/2026/closing");
        hand.type(office, "proposal/words", "没有办结的随清单转入新年度接着办。");
        hand.press(office, "提请 2026 年度结年");
        var secretary = open(SECRETARY, "/years/2026/closing");
        hand.mark(secretary, "close", "同意结年");
        hand.press(secretary, "作出决定");
        assertThat(text(secretary)).contains("已结年");

        var head = open(place.head(), "/records/new");
        hand.choose(head, "kind", "调研督查");
        hand.day(head, "happenedOn", TODAY);
        hand.type(head, "deed", "补记九月的抽查。");
        hand.type(head, "lateReason", "当时漏记。");
        head.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("记实并确认"))
                .first()
                .click();
        head.waitForFunction("() => document.body.innerText.includes('2026 年度已经结年')");
    }
}
