package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.common.Rejected;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.supervision.LetterId;

/** Letters as the bureau's people draw them up, sign, receive, answer, judge and close them, on their pages. */
class LetterJourneyTests extends LetterPageTests {

    @Autowired
    Rectification rectification;

    @Test
    void aLetterGoesFromDraftToClosingOnItsPages() {
        var created = post("/letters", as(clerk.tenure()), fields("SUPERVISE", "关于一季度履责台账缺漏问题的督办单"));
        var address = sentTo(created);
        assertThat(address).startsWith("/letters/");
        var id = LetterId.of(address.substring("/letters/".length()));
        assertThat(html(get(address, as(clerk.tenure()))))
                .contains("草拟")
                .contains("送签这件督办单")
                .contains("签发时编号");
        assertThat(status(get(address, as(head.tenure()))))
                .as("unknown to its addressee")
                .isEqualTo(404);

        post(address + "/submission", as(clerk.tenure()), Map.of());
        assertThat(html(get(address, as(secretary.tenure())))).contains("待签发").contains("签发即编号送达");
        post(address + "/signature", as(secretary.tenure()), Map.of("decision", "PASS", "words", ""));
        assertThat(letters.get(id).issued().number()).matches("督〔2026〕\\d+号");
        assertThat(letters.get(id).issued().receiveBy()).isEqualTo(DAY.plusDays(1));

        assertThat(html(get(address, as(head.tenure())))).contains("待签收").contains("轮到 <b>你（朱国栋）</b>");
        post(address + "/receipt", as(head.tenure()), Map.of());
        post(address + "/handling", as(head.tenure()), Map.of("handler", assistant.tenure()));
        assertThat(html(get(address, as(assistant.tenure())))).contains("填写反馈");
        post(address + "/reply", as(assistant.tenure()), Map.of("words", "四项已补记，台账由专人按月核对。"));
        assertThat(html(get(address, as(secretary.tenure())))).contains("待评价").contains("四项已补记，台账由专人按月核对。");

        post(
                address + "/evaluation",
                as(clerk.tenure()),
                Map.of("decision", "GRADE", "grade", "MET", "words", "抽查属实。"));
        post(address + "/closing", as(clerk.tenure()), Map.of());
        assertThat(letters.get(id)).isInstanceOf(Letter.Closed.class);
        assertThat(html(get(address, as(head.tenure())))).contains("已办结").contains("到位");
    }

    @Test
    void everyProblemOfAnAdviceBecomesAnItemAndHoldsItsClosingBack() {
        var id = made(advice());
        signing.submit(clerk, id);
        signing.sign(secretary, id);

        assertThat(letters.get(id).issued().number()).startsWith("建〔2026〕");
        assertThat(letters.get(id).issued().replyBy()).as("30 days").isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(rectification.of(new SourceRef("letter", id.value())))
                .extracting(item -> item.title())
                .containsExactly("集体学习记录不全", "报销审核不严");
        assertThat(html(get("/letters/" + id, as(head.tenure()))))
                .contains("/rectification/items/")
                .contains("补齐学习记录");

        answering.receive(head, id);
        answering.handle(head, id, assistant.tenure());
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> answering.reply(head, id, null, "已办"))
                .extracting(Rejected::code)
                .isEqualTo("supervision.adoption-missing");
        answering.reply(head, id, Adoption.WHOLLY, "全部采纳，正在整改。");
        answering.evaluate(clerk, id, Grade.MET, "措施可行。");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> answering.close(clerk, id))
                .extracting(Rejected::code)
                .isEqualTo("supervision.items-open");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> signing.voidIt(secretary, id, "写错"))
                .extracting(Rejected::code)
                .isEqualTo("supervision.other-state");
    }

    @Test
    void whatFellShortIsUrgedOnAgainBeforeItIsClosed() {
        var id = issued("关于不到位的督办单");
        answering.receive(head, id);
        answering.handle(head, id, assistant.tenure());
        answering.reply(head, id, null, "已部署。");
        answering.redo(clerk, id, DAY.plusDays(5), "只有部署没有结果，补报结果。");
        assertThat(letters.get(id).head().redone()).isOne();
        answering.reply(head, id, null, "仍在推进。");
        answering.evaluate(clerk, id, Grade.NOT_MET, "没有结果。");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> answering.close(clerk, id))
                .extracting(Rejected::code)
                .isEqualTo("supervision.not-met-needs-another");

        var again = new HashMap<String, Object>(fields("SUPERVISE", "关于再次督办台账缺漏的督办单"));
        again.put("follows", id);
        var second = sentTo(post("/letters", as(clerk.tenure()), again));

        answering.close(clerk, id);
        assertThat(html(get(second, as(clerk.tenure())))).contains("/letters/" + id);
    }
}
