package zelian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How a result and a decision are used: proposed, approved, carried out, told of, looked at; and who may be promoted. */
final class Using extends Episode {

    private static final String OPEN_CASE = "褚少华";
    private static final String CLEAR = "朱国栋";

    Using(Hand hand, Function<String, Page> people, BiConsumer<Page, String> look, Passage.Place place) {
        super(hand, people, look, place);
    }

    void theResultIsUsed(String appraisal) {
        var office = open(OFFICE, appraisal);
        hand.follow(office, "成批运用");
        assertThat(text(office)).contains("将提出").contains("这次不提出的");
        hand.press(office, "提出勾选单位的运用");
        hand.press(open(SECRETARY, path(office)), "批准勾选的运用");
        hand.follow(office, place.unit());
        assertThat(text(office)).contains("执行中").contains("凭什么，由谁，多久");
        var use = href(office, "main tbody tr:has-text('" + place.head() + "') a");
        var owner = open(place.head(), use);
        hand.type(owner, "receipt/words", "九月十六日班子会逐项对照扣分，内控缺口列入下一年责任清单，会议纪要可以核对。");
        hand.press(owner, "反馈");
        var other = open(INQUIRER, use);
        hand.mark(other, "answer", "反馈属实，办结");
        hand.press(other, "核验");
        assertThat(text(other)).contains("已反馈").contains("核验办结");
        look.accept(open(OFFICE, "/uses"), "uses");
    }

    void theDecisionIsUsed(String one) {
        var outcome = one.replace("/accountability/cases/", "/uses/");
        var proposer = open(INQUIRER, outcome);
        hand.choose(proposer, "code", "取消当年评优评先资格");
        hand.choose(proposer, "owner", PERSONNEL);
        hand.type(proposer, "proposal/words", "决定已经宣布，当年评优评先不列入。");
        hand.press(proposer, "提出运用");
        var use = href(open(SECRETARY, outcome), "main tbody a[href*='/uses/actions/']");
        var secretary = open(SECRETARY, use);
        hand.mark(secretary, "answer", "批准");
        hand.press(secretary, "答复");
        var owner = open(PERSONNEL, use);
        hand.type(owner, "receipt/words", "先进个人、优秀共产党员两项评选的推荐名单核对到今天，都没有列入。");
        hand.press(owner, "反馈");
        var other = open(DISCIPLINE, use);
        hand.mark(other, "answer", "反馈属实，办结");
        hand.press(other, "核验");
        assertThat(text(open(place.head(), outcome))).contains("取消当年评优评先资格").contains("已反馈");
    }

    /** One whose period runs, one with a case that is open, one clear. */
    void whoMayBePromotedIsAnswered() {
        var asker = open(PERSONNEL, "/eligibility/new");
        hand.mark(asker, "purpose", "提拔、进一步使用");
        hand.type(asker, "reason", "四季度拟进一步使用的处级干部人选");
        for (var person : List.of(place.head(), OPEN_CASE, CLEAR)) {
            hand.pick(asker, "people", person);
        }
        hand.press(asker, "提出资格核查");
        var body = open(INQUIRER, path(asker));
        assertThat(text(body)).contains("诫勉，至").contains("正在核查").contains("没有查到");
        hand.press(body, "其余的按核查所见出具意见");
        hand.press(open(DISCIPLINE, path(asker)), "签发回复函");
        asker.reload();
        assertThat(line(asker, place.head())).contains("不宜").contains("诫勉，至").contains("第二十四条");
        assertThat(line(asker, OPEN_CASE)).contains("暂缓").doesNotContain("核查（").doesNotContain("问立");
        assertThat(line(asker, CLEAR)).contains("无异议");
        look.accept(asker, "eligibility");
    }
}
