package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import zelian.access.Viewer;
import zelian.notice.Matter;
import zelian.supervision.LetterId;

/** More time to answer a letter (延期): asked before its day, decided by whoever signed it. */
class LetterExtensionTests extends LetterPageTests {

    private static final LocalDate DUE = DAY.plusDays(9);
    private static final LocalDate LATER = DAY.plusDays(20);

    @Autowired
    ExtensionMatters matters;

    @Test
    void whoSignedGrantsMoreTimeAndTheOldDayStays() {
        var id = received("要延期的督办单");
        ask(head, id, LATER, "审计报告下周才出");

        assertThat(matters.waitingFor(secretary, 50))
                .filteredOn(matter -> matter.id().equals(id.value()))
                .singleElement()
                .extracting(Matter::act, Matter::due)
                .containsExactly("审批延期", DUE);
        assertThat(html(get("/letters/" + id, as(secretary.tenure()))))
                .contains("批准延至 " + LATER, "审计报告下周才出", "待批准", "href=\"#extension\">审批延期");

        decide(secretary, id, "GRANT", "同意，报告出后三日内反馈");
        assertThat(html(get("/letters/" + id, as(head.tenure()))))
                .contains("已批准", "同意，报告出后三日内反馈", DUE.toString(), LATER.toString())
                .contains("批准延期至 " + LATER);
        assertThat(((Letter.Received) letters.get(id)).issue().replyBy()).isEqualTo(LATER);
        assertThat(html(get("/inbox", as(head.tenure())))).contains("批准延期至 " + LATER + "：要延期的督办单");
    }

    @Test
    void whatIsNotGrantedKeepsItsDayAndMayBeAskedAgain() {
        var id = received("不予延期的督办单");
        ask(head, id, LATER, "人手不够");
        assertThat(html(ask(head, id, LATER, "再问一次"))).contains("已有一次延期申请在等审批");

        decide(secretary, id, "REFUSE", "按期反馈");
        assertThat(((Letter.Received) letters.get(id)).issue().replyBy()).isEqualTo(DUE);
        assertThat(html(get("/letters/" + id, as(head.tenure())))).contains("不通过", "申请延期");
    }

    @Test
    void afterItsDayOrToNoLaterDayNothingIsAsked() {
        var id = received("过了期的督办单");
        assertThat(html(ask(head, id, DUE, "当天"))).contains("延至的日期须晚于现期限");

        today.set(DUE.plusDays(1));
        assertThat(html(ask(head, id, LATER, "晚了"))).contains("已过，不能再申请延期", "如实反馈办理情况");
        assertThat(html(get("/letters/" + id, as(head.tenure())))).doesNotContain("申请延期");
    }

    @Test
    void aReminderHasNoDayOfItsOwnToPutOff() {
        var id = made(fields("REMINDER", "不能延期的提醒函"));
        signing.submit(clerk, id);
        signing.sign(secretary, id);
        answering.receive(head, id);

        assertThat(html(ask(head, id, LATER, "来不及"))).contains("提醒函的期限是规定的，不能申请延期");
    }

    @Test
    void thoseWhoAskDoNotDecide() {
        var id = received("自己不批自己的延期");
        ask(head, id, LATER, "来不及");

        assertThat(status(decide(head, id, "GRANT", "同意"))).isEqualTo(422);
        assertThat(((Letter.Received) letters.get(id)).issue().replyBy()).isEqualTo(DUE);
    }

    private LetterId received(String title) {
        var id = issued(title);
        answering.receive(head, id);
        return id;
    }

    private MvcTestResult ask(Viewer by, LetterId id, LocalDate newDue, String words) {
        return post(
                "/letters/" + id + "/extensions", as(by.tenure()), Map.of("newDue", newDue.toString(), "words", words));
    }

    private MvcTestResult decide(Viewer by, LetterId id, String decision, String words) {
        return post(
                "/letters/" + id + "/extensions/decision",
                as(by.tenure()),
                Map.of("decision", decision, "words", words));
    }
}
