package zelian.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import zelian.PageTests;
import zelian.common.Ids;
import zelian.organization.importing.Bureau;
import zelian.task.Occurrence;
import zelian.task.Origin;
import zelian.task.Tasks;
import zelian.ui.Html;

/** A risk is found, rated, reviewed and filed (风险点卡); its measures become somebody's tasks. */
class RiskPageTests extends PageTests {

    static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Tasks tasks;

    @Autowired
    RiskReviews reviews;

    RequestPostProcessor head;
    RequestPostProcessor member;
    RequestPostProcessor discipline;
    RequestPostProcessor stranger;

    @BeforeEach
    void thePeopleOfThePublicityDivision() {
        bureau.open();
        today.set(DAY);
        head = as(bureau.unitHead().tenure());
        member = as(bureau.member().tenure());
        discipline = as(bureau.discipline().tenure());
        stranger = as(bureau.as("D13", "主要负责人", "严思远").tenure());
    }

    @Test
    void fromAFoundRiskToTasksOfWhoeverAnswers() {
        var card = found("外包");
        refused(post(card + "/submission", head, Map.of()), "还没有防控措施");
        measure(card, 0, "公开比选，三人以上评审", "每季度");
        refused(post(card + "/review", member, Map.of()), "草拟");

        done(card + "/submission", head, Map.of());
        assertThat(html(get(card, member))).contains("待分管审核", "审核通过", "高风险", "4 × 4 = 16");
        refused(post(card + "/review", discipline, Map.of()), "由分管这个单位的班子成员审核");
        done(card + "/review", member, Map.of());
        refused(post(card + "/filing", member, Map.of()), "由机关纪委备案");
        done(card + "/filing", discipline, Map.of());

        var page = html(get(card, head));
        assertThat(page).contains("生效", "0 / 3", "下次评估", "2026-09-15");
        assertThat(asked(card)).extracting(Occurrence::label).containsExactly("2026年第二季度", "2026年第三季度", "2026年第四季度");
        assertThat(asked(card).getFirst().owner()).isEqualTo(bureau.unitHead().person());
        assertThat(html(get("/tasks/" + asked(card).getFirst().id(), head))).contains("防控措施", "公开比选");
        assertThat(html(get("/risks/measures/" + thread(card), head))).contains("第三季度", "未启动");
        assertThat(Html.faults(page)).isEmpty();
    }

    @Test
    void anAdjustmentLeavesWhatIsInForceUntilItIsFiled() {
        var card = inForce("内容审核");
        var before = thread(card);
        done(card + "/adjustment", head, Map.of("cause", "FINDING", "reason", "抽查发现两次没有复核"));
        assertThat(html(get(card, head))).contains("这是还没有生效的第 2 版", "检查发现：抽查发现两次没有复核");
        refused(post(card + "/adjustment", head, Map.of("cause", "RULE", "reason", "再调")), "已有一版在办");
        measure(card, lock(card), "按月抽查台账", "每月");
        assertThat(asked(card)).as("still asked for").hasSize(3);

        done(card + "/submission", head, Map.of());
        done(card + "/review", member, Map.of());
        done(card + "/filing", discipline, Map.of());

        assertThat(threads(card)).contains(before).hasSize(2);
        assertThat(asked(card)).as("the same measure goes on").hasSize(3);
        assertThat(html(get(card, head))).contains("第 1 版", "已被取代", "第 2 版");
    }

    @Test
    void whatIsSentBackSaysWhyAndIsMended() {
        var card = found("退回的");
        measure(card, 0, "双人复核", "每半年");
        done(card + "/submission", head, Map.of());
        refused(post(card + "/return", member, Map.of("reason", " ")), "没有写理由");
        done(card + "/return", member, Map.of("reason", "表现形式写得太笼统"));

        assertThat(html(get(card, head))).contains("退回", "退回理由：表现形式写得太笼统");
        done(card + "/submission", head, Map.of());
        assertThat(html(get(card, member))).contains("待分管审核");
    }

    @Test
    void aCardThatIsClosedAsksForNothingMore() {
        var card = inForce("撤销的");
        refused(post(card + "/closing", head, Map.of("reason", "权力取消")), "由机关纪委备案、撤销");
        done(card + "/closing", discipline, Map.of("reason", "这项权力已取消"));

        assertThat(asked(card)).extracting(Occurrence::state).containsOnly(Occurrence.State.ENDED);
        assertThat(html(get(card, head))).contains("已撤销", "这项权力已取消");
        refused(post(card + "/adjustment", head, Map.of("cause", "RULE", "reason", "再调")), "撤销");
    }

    @Test
    void ofAnotherUnitItIsNotThere() {
        var card = found("别处不可见");

        for (var address : List.of(card, card + "/draft", card + "/measures/new", card + "/card.docx")) {
            assertThat(status(get(address, stranger))).as(address).isEqualTo(404);
        }
        assertThat(status(post(card + "/submission", stranger, Map.of()))).isEqualTo(404);
        assertThat(html(get("/risks?q=别处不可见", stranger))).contains("没有这样的风险点卡");
        assertThat(html(get("/risks?q=别处不可见", head))).contains("宣传项目");
    }

    @Test
    void twoCannotChangeTheSameDraft() {
        var card = found("同时修改");
        measure(card, 0, "先写的一条", "每月");

        var late = post(card + "/measures/new", head, measureForm(0, "后写的一条", "每月"));

        refused(late, "已有他人修改了这一事项");
    }

    @Test
    void theSameRiskIsNotPutOnASecondCard() {
        var forms = "重复的" + Ids.next();
        done("/risks/new", head, card(forms));

        refused(post("/risks/new", head, card(forms)), "已有“宣传项目·外包”这张风险点卡");
    }

    @Test
    void theListTheMapAndTheFilesAreTheReadersOwn() {
        var card = inForce("图上的");

        var list = html(get("/risks?state=IN_FORCE&grade=HIGH&layer=MANAGEMENT&likelihood=4&impact=4", head));
        assertThat(list).contains(card, "高风险", "外部环境");
        var map = html(get("/risks/map", head));
        assertThat(map).contains("可能性 × 影响", "三级预控", "管理层", "likelihood=4&amp;impact=4");
        for (var page : List.of(list, map, html(get("/risks/new", head)))) {
            assertThat(Html.faults(page)).isEmpty();
        }
        assertThat(status(get("/risks/export.xlsx?state=IN_FORCE", head))).isEqualTo(200);
        assertThat(status(get(card + "/card.docx", head))).isEqualTo(200);
    }

    @Test
    void colleaguesAreHeardBeforeADraftIsSubmitted() {
        var unit = "/risks/units/" + bureau.unit("D11");
        var card = found("公示的");
        measure(card, 0, "双人复核", "每季度");
        refused(post(unit + "/remarks", head, Map.of("card", id(card), "words", "太笼统")), "没有公示");
        done(unit + "/display", head, Map.of());
        refused(post(unit + "/display", head, Map.of()), "还没有结束");
        refused(post(card + "/submission", head, Map.of()), "还在本单位公示");
        refused(post(unit + "/remarks", discipline, Map.of("card", id(card), "words", "太笼统")), "由本单位的同事");
        assertThat(status(post(unit + "/remarks", stranger, Map.of("card", id(card), "words", "太笼统"))))
                .isEqualTo(404);
        done(unit + "/remarks", head, Map.of("card", id(card), "words", "漏了框架协议这一类"));

        today.set(DAY.plusDays(10));
        head = as(bureau.unitHead().tenure());
        refused(post(card + "/submission", head, Map.of()), "还有 1 条没有答复");
        var remark = db.sql("select id from risk.remark where card = :card")
                .param("card", id(card))
                .query(UUID.class)
                .single();
        done("/risks/remarks/" + remark + "/answer", head, Map.of("adopted", "true", "words", "已补上"));
        done(card + "/submission", head, Map.of());
        assertThat(html(get(unit, head))).contains("漏了框架协议这一类", "采纳", "已补上");
    }

    @Test
    void whatDoesNotPassAnInspectionIsPutRightAndAssessedAgain() {
        var card = inForce("检查的");
        var unit = "/risks/units/" + bureau.unit("D11");
        var fault = "fault-" + id(card);
        refused(post(unit + "/inspection", head, Map.of(fault, "台账缺两个月", "conclusion", "通报")), "由机关纪委");
        refused(post(unit + "/inspection", discipline, Map.of(fault, "台账缺两个月", "conclusion", " ")), "结果怎样运用");
        done(unit + "/inspection", discipline, Map.of(fault, "台账缺两个月", "conclusion", "通报，列入考核"));

        var page = html(get(unit, discipline));
        assertThat(page).contains("台账缺两个月", "/rectification/items/", "整改 1", "通报，列入考核");
        assertThat(Html.faults(page)).isEmpty();
        assertThat(html(get(card, head))).contains("要求重新评估：检查验收", "检查验收没有通过");
    }

    @Test
    void aCaseAChangedRuleAndAFindingAskForAnotherAssessmentOnceEach() {
        var card = inForce("触发的");
        var by = bureau.discipline();
        var unit = bureau.unit("D11");
        var rule = Ids.next();
        assertThat(reviews.ask(by, new Occasion(Occasion.Kind.RULE, null, "没有这个规定", "修订", rule, DAY)))
                .isZero();
        assertThat(reviews.ask(by, new Occasion(Occasion.Kind.FINDING, unit, "宣传项目没有比选", "发现一处", rule, DAY)))
                .isPositive();
        assertThat(reviews.ask(by, new Occasion(Occasion.Kind.FINDING, unit, "宣传项目没有比选", "发现一处", rule, DAY)))
                .isZero();
        reviews.ask(by, new Occasion(Occasion.Kind.CASE, unit, "", "本单位有问责决定宣布", Ids.next(), DAY));

        assertThat(html(get(card, head))).contains("检查发现", "发现一处", "案件", "本单位有问责决定宣布", "2026-07-15");
    }

    @Test
    void manyGoBackForOneReason() {
        var cards = List.of(found("一并退回甲"), found("一并退回乙"));
        for (var card : cards) {
            measure(card, 0, "双人复核", "每季度");
            done(card + "/submission", head, Map.of());
        }
        var ids = cards.stream().map(RiskPageTests::id).map(UUID::toString).toList();
        assertThat(html(get("/risks?state=SUBMITTED", member))).contains("退回勾选的卡");
        done("/risks/return", member, Map.of("ids", String.join(",", ids), "reason", "措施没有落到人"));
        for (var card : cards) {
            assertThat(html(get(card, head))).contains("退回理由：措施没有落到人");
        }
    }

    @Test
    void aMeasureWithoutDatesIsRecordedWhenItWasCalledFor() {
        var dated = "/risks/measures/" + thread(inForce("有日期的"));
        refused(post(dated + "/arising", head, Map.of()), "排了任务");
        var measure = "/risks/measures/" + thread(inForce("随发生的", "随发生"));
        refused(post(measure + "/arising", discipline, Map.of()), "由别人承担");
        assertThat(status(post(measure + "/arising", stranger, Map.of()))).isEqualTo(404);
        assertThat(html(get(measure, head))).contains("刚做了一次，去记实");

        var record = Objects.requireNonNull(sentTo(post(measure + "/arising", head, Map.of())));
        assertThat(record).startsWith("/records/new?task=");
        assertThat(html(get(record, head))).contains("双人复核");
        assertThat(sentTo(post(measure + "/arising", head, Map.of())))
                .as("the same task")
                .isEqualTo(record);
    }

    private String inForce(String forms) {
        return inForce(forms, "每季度");
    }

    private String inForce(String forms, String often) {
        var card = found(forms);
        measure(card, 0, "双人复核", often);
        done(card + "/submission", head, Map.of());
        done(card + "/review", member, Map.of());
        done(card + "/filing", discipline, Map.of());
        return card;
    }

    private String found(String forms) {
        var opened = post("/risks/new", head, card(forms + Ids.next()));
        assertThat(status(opened)).as(html(opened)).isEqualTo(303);
        return Objects.requireNonNull(sentTo(opened));
    }

    private Map<String, Object> card(String forms) {
        return Map.of(
                "unit", bureau.unit("D11").toString(),
                "power", "宣传项目",
                "step", "外包",
                "forms", forms,
                "category", "OUTSIDE",
                "source", "POWER",
                "likelihood", "4",
                "impact", "4",
                "indicator", "");
    }

    private void measure(String card, int lock, String words, String often) {
        done(card + "/measures/new", head, measureForm(lock, words, often));
    }

    private static Map<String, Object> measureForm(int lock, String words, String often) {
        return Map.of(
                "words", words,
                "kind", "SUPERVISION",
                "layer", "MANAGEMENT",
                "who", "主要负责人",
                "frequency", often,
                "basis", "",
                "lock", String.valueOf(lock));
    }

    private int lock(String card) {
        return db.sql("select e.lock from risk.edition e join risk.card c on c.latest = e.id where c.id = :id")
                .param("id", id(card))
                .query(Integer.class)
                .single();
    }

    private List<UUID> threads(String card) {
        return db.sql("select m.thread from risk.measure m join risk.card c on c.latest = m.edition where c.id = :id"
                        + " order by m.ordinal")
                .param("id", id(card))
                .query(UUID.class)
                .list();
    }

    private UUID thread(String card) {
        return threads(card).getFirst();
    }

    private List<Occurrence> asked(String card) {
        return db
                .sql("select distinct m.thread, m.ordinal from risk.measure m join risk.edition e on e.id = m.edition"
                        + " where e.card = :id and m.ordinal = 1")
                .param("id", id(card))
                .query((row, n) -> row.getObject("thread", UUID.class))
                .list()
                .stream()
                .flatMap(thread -> tasks.of(new Origin("risk_measure", thread)).stream())
                .toList();
    }

    private static UUID id(String card) {
        return UUID.fromString(card.substring(card.lastIndexOf('/') + 1));
    }

    private void done(String address, RequestPostProcessor who, Map<String, ?> fields) {
        var answer = post(address, who, fields);
        assertThat(status(answer)).as(address + ": " + html(answer)).isEqualTo(303);
    }

    private static void refused(MvcTestResult answer, String... words) {
        assertThat(status(answer)).as(html(answer)).isEqualTo(422);
        assertThat(html(answer)).contains(words);
    }
}
