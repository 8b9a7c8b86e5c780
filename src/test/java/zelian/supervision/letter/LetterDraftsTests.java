package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import zelian.common.Rejected;
import zelian.duty.list.IssuedDuties;
import zelian.supervision.LetterId;

/** Drawing letters up, signing several, sending back, voiding. */
class LetterDraftsTests extends LetterPageTests {

    @Autowired
    IssuedDuties duties;

    @Test
    void someoneElsesChangeIsNotOverwritten() {
        var id = drafted("关于两人同改的督办单");
        var form = new HashMap<String, Object>(fields("SUPERVISE", "关于两人同改的督办单（改）"));
        form.put("lock", "0");
        assertThat(status(post("/letters/" + id + "/edit", as(clerk.tenure()), form)))
                .isLessThan(400);

        assertThat(status(post("/letters/" + id + "/edit", as(clerk.tenure()), form)))
                .isEqualTo(422);
    }

    @Test
    void theFormIsFilledInAndNamesWhoReceivesAndWhoCanSign() {
        var form = html(get("/letters/new?kind=ADVICE&unit=" + bureau.unit("D11"), as(clerk.tenure())));

        assertThat(form)
                .contains("签收人 宣传处主要负责人 朱国栋")
                .contains("孔晓峰")
                .contains("抄送分管领导 韩文博")
                .contains("签发后 30 天");
        assertThat(form).doesNotContain(">机关纪委纪检干部 姜思远<");
        assertThat(html(get("/letters/new", as(clerk.tenure())))).contains("先选受文单位");
        assertThat(status(get("/letters/new", as(assistant.tenure())))).isEqualTo(404);
    }

    @Test
    void aDraftSentBackSaysWhyAndCanBeSubmittedAgain() {
        var id = drafted("关于退回的督办单");
        signing.submit(clerk, id);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> signing.sendBack(secretary, id, " "))
                .extracting(Rejected::code)
                .isEqualTo("supervision.reason-missing");

        signing.sendBack(secretary, id, "事实不清，补上抽查日期。");

        assertThat(html(get("/letters/" + id, as(clerk.tenure()))))
                .contains("退回修改")
                .contains("事实不清，补上抽查日期。");
        signing.submit(clerk, id);
        assertThat(letters.get(id)).isInstanceOf(Letter.Submitted.class);
    }

    @Test
    void aLetterThatReadsLikeAnotherIsHintedAtAndRewrittenOrKeptWithAReason() {
        var first = drafted("关于千篇一律的督办单一");
        var second = drafted("关于千篇一律的督办单二");
        var page = "/letters/" + second;

        assertThat(html(get(page, as(clerk.tenure())))).contains("雷同提示", "自己的写法 0%", "关于千篇一律的督办单一", "100%");
        assertThat(status(keep(second, first, " "))).isEqualTo(422);
        assertThat(status(keep(second, first, "同一次检查发现的同一问题，要求一致"))).isLessThan(400);
        assertThat(html(get(page, as(clerk.tenure())))).contains("同一次检查发现的同一问题，要求一致（");
    }

    private MvcTestResult keep(LetterId letter, LetterId other, String reason) {
        return post(
                "/likenesses/letter/" + letter + "/reasons",
                as(clerk.tenure()),
                Map.of("other", other, "reason", reason));
    }

    @Test
    void severalAreSignedAtOnceAfterSeeingWhatIsLeftOut() {
        var first = drafted("关于批量签发的督办单一");
        var second = drafted("关于批量签发的督办单二");
        signing.submit(clerk, first);
        var query = "?letter=" + first + "&letter=" + second;

        var preview = html(get("/letters/signing" + query, as(secretary.tenure())));
        assertThat(preview).contains("签发 1 件函件").contains("这次不签发的").contains("不在待签发");

        signing.submit(clerk, second);
        post("/letters/signing", as(secretary.tenure()), Map.of("letter", List.of(first, second)));
        assertThat(letters.get(first)).isInstanceOf(Letter.Issued.class);
        assertThat(letters.get(second)).isInstanceOf(Letter.Issued.class);
    }

    @Test
    void aVoidedLetterKeepsItsNumberAndTheNextGetsAnother() {
        var voided = issued("关于作废的督办单");
        var number = letters.get(voided).issued().number();
        signing.voidIt(secretary, voided, "受文单位写错。");

        var next = issued("关于作废后再发的督办单");

        assertThat(letters.get(voided).issued().number()).isEqualTo(number);
        assertThat(letters.get(next).issued().number()).isNotEqualTo(number);
        assertThat(html(get("/letters/" + voided, as(head.tenure()))))
                .contains("已作废")
                .contains("受文单位写错。");
    }

    @Test
    void whatIsUrgedAgainIsStillAboutTheSame() {
        var duty = duties.open().duty("落实意识形态工作责任制");
        var fields = new HashMap<>(fields("SUPERVISE", "关于阵地管理的督办单"));
        fields.put("about", "duty:" + duty);
        var id = made(fields);

        assertThat(html(get("/letters/new?follows=" + id, as(clerk.tenure()))))
                .contains("起草再督办")
                .contains("value=\"duty:" + duty + "\"");
    }
}
