package zelian.rectification.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.ledger.Numbering;

/** What is refused about an item, and to whom; what is tried is kept. */
class ItemRefusalTests extends ItemPageTests {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Numbering ledger;

    @Test
    void whoeverHadAHandInItIsToldWhyTheyCannotVerify() {
        var item = signed();

        var refused = verify(item, bureau.as("D01", "专职副书记", "秦建国", OPENED), "同意。");

        assertThat(status(refused)).isEqualTo(422);
        assertThat(html(refused)).contains("没有“整改”的“复核”权限");
        assertThat(state(item)).isEqualTo("SIGNED");
    }

    @Test
    void whoeverReviewedAnItemOfDisciplineDoesNotVerifyIt() {
        var item = open(true);
        plan(item, head, head, "2026-07-10");
        finish(item, head, "处务会议纪要〔2026〕4号");
        post(item, "/submission", head, Map.of("words", "已经改正。"));
        assertThat(status(get(address(item), as(office.tenure())))).isEqualTo(404);
        judge(item, "/review", kong, "PASS", "可以。");
        judge(item, "/signature", leader, "PASS", "同意。");

        var refused = verify(item, kong, "同意销号。");

        assertThat(html(refused)).contains("不能复核自己经手的整改", "经手整改的人不审核、不复核自己的整改");
        verify(item, jiang, "同意销号。");
        assertThat(state(item)).isEqualTo("STRUCK_OFF");
    }

    @Test
    void anotherUnitsItemIsNotThereAndTheAttemptIsKept() {
        var item = open();

        assertThat(status(get(address(item), as(elsewhere.tenure())))).isEqualTo(404);
        assertThat(status(post(item, "/submission", elsewhere, Map.of("words", "x"))))
                .isEqualTo(404);

        ledger.catchUp();
        assertThat(db.sql(
                                "select count(*) from ledger.entry where kind = 'refusal' and object = :id and person = :person")
                        .param("id", item.value())
                        .param("person", elsewhere.person().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aDeadlineThatDoesNotFitTheNatureIsRefusedWithTheRule() {
        var fields = new HashMap<String, Object>(Map.of(
                "unit", head.unit().toString(),
                "source", "2026 年省委巡视反馈第 12 条",
                "title", "规范固定资产处置",
                "fact", "处置 3 台设备未经集体研究。",
                "nature", "AT_ONCE",
                "discipline", "false"));
        fields.put("due", "2026-12-31");
        assertThat(html(post("/rectification/items", as(office.tenure()), fields)))
                .contains("立行立改应在 1 个月内完成", "整改销号管理办法");

        fields.remove("due");
        var opened = sentTo(post("/rectification/items", as(office.tenure()), fields));
        assertThat(html(get(opened, as(office.tenure())))).contains("时限 2026-07-15", "2026 年省委巡视反馈第 12 条");
    }

    @Test
    void numbersHaveNoGapsAlsoWhenAnOpeningFails() {
        var first = number(open());
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    rectification.open(office, opening(false));
                    throw new IllegalStateException("the caller failed");
                }))
                .hasMessage("the caller failed");

        assertThat(ordinal(number(open()))).isEqualTo(ordinal(first) + 1);
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.replaceAll(".*〕0*(\\d+)号", "$1"));
    }
}
