package zelian.rectification.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.ledger.Numbering;
import zelian.organization.importing.Bureau;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;
import zelian.rectification.Opening;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.ui.Html;

/** An item as its people meet it, from opening to the look back. */
class ItemPageTests extends PageTests {

    static final LocalDate OPENED = LocalDate.of(2026, 6, 15);

    @Autowired
    Bureau bureau;

    @Autowired
    Rectification rectification;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Numbering ledger;

    Viewer office;
    Viewer head;
    Viewer clerk;
    Viewer leader;
    Viewer kong;
    Viewer jiang;
    Viewer elsewhere;

    @BeforeEach
    void people() {
        bureau.open();
        today.set(OPENED);
        office = bureau.as("D01", "专职副书记", "秦建国", OPENED);
        head = bureau.as("D11", "主要负责人", "朱国栋", OPENED);
        clerk = bureau.as("D11", "联络员", "陶立群", OPENED);
        leader = bureau.as("D00", "班子成员", "韩文博", OPENED);
        kong = bureau.as("D02", "机关纪委书记", "孔晓峰", OPENED);
        jiang = bureau.as("D02", "纪检干部", "姜思远", OPENED);
        elsewhere = bureau.as("D12", "主要负责人", "吴春生", OPENED);
    }

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
    void numbersHaveNoGapsAlsoWhenAnOpeningFails() {
        var first = number(open());
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    rectification.open(office, opening(false));
                    throw new IllegalStateException("the caller failed");
                }))
                .hasMessage("the caller failed");

        assertThat(ordinal(number(open()))).isEqualTo(ordinal(first) + 1);
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
    void everyPageOfAnItemIsWellFormed() {
        var item = open();
        assertThat(Html.faults(read(item, head))).isEmpty();
        assertThat(Html.faults(html(get("/rectification/items/new", as(office.tenure())))))
                .isEmpty();
        assertThat(Html.faults(read(signed(), kong))).isEmpty();
    }

    private ItemId signed() {
        var item = open();
        plan(item, head, head, "2026-07-10");
        finish(item, head, "中心发〔2026〕9号");
        post(item, "/submission", head, Map.of("words", "已经改正。"));
        judge(item, "/review", office, "PASS", "可以。");
        judge(item, "/signature", leader, "PASS", "同意。");
        return item;
    }

    private ItemId open() {
        return open(false);
    }

    private ItemId open(boolean discipline) {
        return rectification.open(discipline ? kong : office, opening(discipline));
    }

    private Opening opening(boolean discipline) {
        return new Opening(
                new SourceRef("unit", head.unit().value()),
                "年中督责第 1 轮，问题 041",
                "规范大额检修项目集体决策",
                "5 月检修项目 18.6 万元未经集体研究。",
                "“三重一大”事项决策清单",
                "决策清单无遗漏",
                head.unit(),
                Nature.BY_A_DAY,
                null,
                null,
                null,
                null,
                discipline);
    }

    private void plan(ItemId item, Viewer by, Viewer owner, String due) {
        post(
                item,
                "/measures",
                by,
                Map.of("words", "修订决策清单并回查", "owner", owner.tenure().toString(), "due", due));
    }

    private void finish(ItemId item, Viewer by, String evidence) {
        post(
                item,
                "/measures/" + measureOf(item) + "/completion",
                by,
                Map.of("doneOn", OPENED.toString(), "evidence", evidence));
    }

    private void judge(ItemId item, String step, Viewer by, String decision, String words) {
        post(item, step, by, Map.of("decision", decision, "words", words));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult verify(ItemId item, Viewer by, String words) {
        return post(
                item,
                "/verification",
                by,
                Map.of("decision", "PASS", "words", words, "carried", "FULLY", "solved", "FULLY", "beyond", "YES"));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(
            ItemId item, String act, Viewer by, Map<String, ?> fields) {
        return post(address(item) + act, as(by.tenure()), fields);
    }

    private String read(ItemId item, Viewer by) {
        var answer = get(address(item), as(by.tenure()));
        assertThat(status(answer)).isEqualTo(200);
        return html(answer);
    }

    private static String address(ItemId item) {
        return "/rectification/items/" + item;
    }

    private String measureOf(ItemId item) {
        return db.sql("select id from rectification.measure where item = :item")
                .param("item", item.value())
                .query(UUID.class)
                .single()
                .toString();
    }

    private String state(ItemId item) {
        return column(item, "state");
    }

    private String number(ItemId item) {
        return column(item, "number");
    }

    private String column(ItemId item, String column) {
        return db.sql("select " + column + " from rectification.item where id = :id")
                .param("id", item.value())
                .query(String.class)
                .single();
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.replaceAll(".*〕0*(\\d+)号", "$1"));
    }
}
