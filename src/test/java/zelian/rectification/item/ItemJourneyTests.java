package zelian.rectification.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zelian.ui.Html;

/** An item as its people meet it, from opening to the look back. */
class ItemJourneyTests extends ItemPageTests {

    @Test
    void anItemGoesFromOpeningToStrikingOffThroughSevenHands() {
        var item = open();
        assertThat(read(item, head)).contains("未启动", "制定措施", "轮到 <b>你（朱国栋）</b>", "责任人 <b>朱国栋</b>");

        plan(item, clerk, head, "2026-07-10");
        assertThat(read(item, head)).contains("整改中", "第 1 条措施还没有完成");
        finish(item, clerk, "中心发〔2026〕9号");
        today.set(LocalDate.of(2026, 7, 9));
        assertThat(sentTo(post(item, "/submission", head, Map.of("words", "新订制度 1 项，回查 41 项。"))))
                .isEqualTo(address(item));
        assertThat(read(item, office)).contains("待审", "轮到 <b>你（秦建国）</b>", "新订制度 1 项，回查 41 项。");
        judge(item, "/review", office, "PASS", "措施 1 条有文号可查。");
        assertThat(read(item, leader)).contains("待签批", "审签并报复核");
        judge(item, "/signature", leader, "PASS", "同意报复核。");
        assertThat(read(item, kong)).contains("待复核", "复核通过并销号", "2026-10-09 回头看");
        verify(item, kong, "抽查 3 笔付款均附会议纪要号。");

        var page = read(item, head);
        assertThat(page).contains("已销号", "牵头审核通过", "抽查 3 笔付款均附会议纪要号。", "措施 1 条有文号可查。");
        assertThat(page).doesNotContain("button-next");
        assertThat(Html.faults(page)).isEmpty();
        assertThat(state(item)).isEqualTo("STRUCK_OFF");
    }

    @Test
    void sentBackWithAMeasureThatFallsShortTheMeasureIsOpenAgain() {
        var item = signed();
        var measure = measureOf(item);

        assertThat(status(
                        post(item, "/verification", kong, Map.of("decision", "BACK", "words", "", "measure", measure))))
                .isEqualTo(422);
        post(item, "/verification", kong, Map.of("decision", "BACK", "words", "措施 1 没有会议纪要号。", "measure", measure));

        assertThat(read(item, head)).contains("退回", "退回 1 次", "措施 1 没有会议纪要号。", "第 1 条措施还没有完成");
    }

    @Test
    void threeQuestionsAreAnsweredAndAllMustBeWell() {
        var item = signed();

        assertThat(html(post(item, "/verification", kong, Map.of("decision", "PASS", "words", "同意"))))
                .contains("复核三问都要回答");
        var partly = new HashMap<>(Map.of("decision", "PASS", "words", "同意"));
        partly.putAll(Map.of("carried", "FULLY", "solved", "PARTLY", "beyond", "YES"));
        assertThat(html(post(item, "/verification", kong, partly))).contains("复核三问没有全部通过", "问题部分解决");
        assertThat(state(item)).isEqualTo("SIGNED");
    }

    @Test
    void moreTimeIsAskedForBeforeTheDeadlineAndGrantedByTheBodiesOfDiscipline() {
        var item = open();
        plan(item, head, head, "2026-07-10");
        var asked = Map.of("newDue", "2026-10-30", "words", "设备到货推迟。");
        assertThat(sentTo(post(item, "/extensions", head, asked))).isEqualTo(address(item));
        assertThat(html(post(item, "/extensions", head, asked))).contains("已有一份延期申请等待机关纪委答复");

        assertThat(read(item, kong)).contains("延期审批中", "批准延至 2026-10-30", "设备到货推迟。");
        assertThat(status(post(item, "/extensions/decision", head, Map.of("decision", "GRANT", "words", "同意"))))
                .isEqualTo(422);
        post(item, "/extensions/decision", kong, Map.of("decision", "GRANT", "words", "同意"));

        assertThat(read(item, head)).contains("延期 1 次", "时限 2026-10-30");
        today.set(LocalDate.of(2026, 11, 2));
        assertThat(html(post(item, "/extensions", head, Map.of("newDue", "2026-12-30", "words", "还要时间。"))))
                .contains("整改时限 2026-10-30 已过，不能再申请延期", "延期须在时限届满前申请");
    }

    @Test
    void afterALookBackAFaultThatReturnedIsANewItemNamingTheOldOne() {
        var item = signed();
        verify(item, kong, "同意销号。");
        var number = number(item);
        today.set(LocalDate.of(2026, 10, 12));

        var next = sentTo(post(item, "/look-back", kong, Map.of("result", "RETURNED", "words", "又有一笔未经集体研究。")));

        assertThat(next).isNotEqualTo(address(item));
        assertThat(html(get(next, as(kong.tenure())))).contains("未启动", "反弹自", number, "又有一笔未经集体研究。");
        assertThat(read(item, kong)).contains("反弹", "另立新项");
        assertThat(state(item)).isEqualTo("STRUCK_OFF");
        assertThatThrownBy(() -> db.sql("update rectification.item set state = 'IN_PROGRESS' where id = :id")
                        .param("id", item.value())
                        .update())
                .hasMessageContaining("never changes");
    }

    @Test
    void everyPageOfAnItemIsWellFormed() {
        var item = open();
        assertThat(Html.faults(read(item, head))).isEmpty();
        assertThat(Html.faults(html(get("/rectification/items/new", as(office.tenure())))))
                .isEmpty();
        assertThat(Html.faults(read(signed(), kong))).isEmpty();
    }
}
