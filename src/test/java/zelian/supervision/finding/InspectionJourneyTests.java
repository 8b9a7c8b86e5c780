package zelian.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.PageTests;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.document.Sheets;
import zelian.notice.Matter;
import zelian.organization.Viewers;
import zelian.organization.importing.Bureau;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.ui.Html;

/** A round of inspections as the bureau's people carry it through on its pages: plan, visits, findings, answers, items. */
class InspectionJourneyTests extends PageTests {

    private static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Rectification rectification;

    @Autowired
    PresumingConfirmations presuming;

    @Autowired
    OpenMatters matters;

    @Autowired
    PassingOn passingOn;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Rights rights;

    @Autowired
    Viewers viewers;

    Viewer office;
    Viewer lead;
    Viewer member;
    Viewer head;
    Viewer stranger;

    @BeforeEach
    void people() {
        bureau.open();
        today.set(DAY);
        office = bureau.as("D01", "专职副书记", "秦建国", DAY);
        lead = bureau.as("D02", "机关纪委书记", "孔晓峰", DAY);
        member = bureau.as("D12", "联络员", "许晓峰", DAY);
        head = bureau.as("D20", "主要负责人", "何立群", DAY);
        stranger = bureau.as("D26", "主要负责人", "曹振东", DAY);
    }

    @Test
    void aRoundGoesFromPlanToEndOnItsPages() {
        var round = drawn("从头到尾的一轮");
        assertThat(html(get(round, as(office)))).contains("计划中", "启动这轮督责", "还没有安排检查");
        assertThat(status(get(round, as(stranger)))).as("unknown to others").isEqualTo(404);
        assertThat(status(get(round, as(head)))).as("unknown to the unit").isEqualTo(404);

        var visit = planned(round, "UNANNOUNCED");
        post(round + "/start", as(office), Map.of());
        assertThat(status(get(visit, as(head))))
                .as("on the day, the unit knows")
                .isEqualTo(200);
        post(visit + "/holding", as(member), Map.of("words", "突击查看值班机房，当班两人在岗。"));
        assertThat(html(get(visit, as(member)))).contains("突击查看值班机房", "登记一条发现");
        assertThat(html(get(visit, as(head)))).doesNotContain("突击查看值班机房");

        record(visit, "SHORTFALL", "值班日志缺交接签字");
        record(visit, "EXPERIENCE", "应急口令墙上一图看懂");
        assertThat(html(get(visit, as(head)))).doesNotContain("值班日志缺交接签字");
        assertThat(html(get(round, as(lead)))).contains("还没有反馈");
        var shortfall = finding("值班日志缺交接签字");
        assertThat(status(get(shortfall, as(head))))
                .as("not yet put to the unit")
                .isEqualTo(404);

        assertThat(html(get(visit, as(lead)))).contains("反馈这 2 条发现", "2026-06-23 前逐条确认");
        post(visit + "/feedback", as(lead), Map.of());
        assertThat(html(get(visit, as(head)))).contains("已反馈", "全部确认属实，共 2 条", "6 月 3 日夜班无人签字");
        assertThat(html(get(shortfall, as(head)))).contains("待确认", "轮到 <b>你（何立群）</b>", "余 5 个工作日");
        assertThat(matters.waitingFor(head, 200)).extracting(Matter::act).contains("确认");

        var experience = finding("应急口令墙上一图看懂");
        post("/findings/confirmation", as(head), Map.of("ids", List.of(id(shortfall), id(experience))));
        assertThat(html(get(shortfall, as(lead)))).contains("未立整改", "单位确认", "立项整改");
        assertThat(html(get(experience, as(lead)))).contains("已确认").doesNotContain("立项并编号");

        assertThat(html(post(round + "/end", as(office), Map.of()))).contains("这轮督责还不能结束", "问题 001 还没有立项整改");
        post(shortfall + "/item", as(office), Map.of("nature", "AT_ONCE", "standard", "交接签字齐全", "due", ""));
        assertThat(html(get(shortfall, as(head)))).contains("已转整改", "整改〔2026〕");
        assertThat(rectification.of(new SourceRef("finding", UUID.fromString(id(shortfall)))))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("值班日志缺交接签字"));

        assertThat(html(get(round, as(office)))).contains("结束这轮督责");
        post(round + "/end", as(office), Map.of());
        assertThat(html(get(round, as(member)))).contains("已结束");
        for (var address : List.of(round, visit, shortfall, experience, "/inspections", "/findings")) {
            assertThat(Html.faults(html(get(address, as(lead))))).as(address).isEmpty();
        }
    }

    @Test
    void theTeamHasItsRightsOnlyWhileTheRoundRuns() {
        var deputy = bureau.as("D12", "副职负责人", "蒋建国", DAY);
        var fields = roundFields("权限随轮次的一轮");
        fields.put("members", List.of(deputy.tenure().toString()));
        var round = Objects.requireNonNull(sentTo(post("/inspections", as(office), fields)));
        assertThat(inspects(deputy, "D20")).as("planned").isFalse();

        post(round + "/start", as(office), Map.of());
        assertThat(inspects(deputy, "D20")).as("running").isTrue();
        assertThat(inspects(deputy, "D12")).as("not over one's own unit").isFalse();

        post(round + "/end", as(office), Map.of());
        assertThat(inspects(deputy, "D20")).as("ended").isFalse();
    }

    @Test
    void anUnannouncedVisitIsKnownToTheUnitOnlyFromItsDay() {
        var round = drawn("暗访的一轮");
        var fields = visitFields("UNANNOUNCED");
        fields.put("day", DAY.plusDays(3).toString());
        var visit = Objects.requireNonNull(sentTo(post(round + "/visits", as(office), fields)));

        assertThat(status(get(visit, as(head)))).isEqualTo(404);
        assertThat(status(get(round, as(head)))).isEqualTo(404);
        assertThat(html(get("/inspections", as(head)))).doesNotContain("暗访的一轮");
        assertThat(published(id(visit))).isZero();
        post(round + "/start", as(office), Map.of());
        assertThat(html(post(visit + "/holding", as(member), Map.of("words", "提前去了。"))))
                .contains("这次检查安排在 2026-06-18");

        today.set(DAY.plusDays(3));
        assertThat(status(get(visit, as(head)))).isEqualTo(200);
        today.set(DAY);
        post(visit + "/cancellation", as(office), Map.of("words", "改期。"));
        today.set(DAY.plusDays(3));
        assertThat(status(get(visit, as(head)))).as("called off").isEqualTo(404);
        assertThat(published(id(visit))).isZero();
    }

    @Test
    void nobodyInspectsTheirOwnUnit() {
        var fields = roundFields("查自己的一轮");
        fields.put("units", List.of(bureau.unit("D20").toString(), lead.unit().toString()));
        assertThat(html(post("/inspections", as(office), fields))).contains("组长孔晓峰所在的机关纪委是受检单位");

        fields.put("units", List.of(bureau.unit("D12").toString()));
        var round = Objects.requireNonNull(sentTo(post("/inspections", as(office), fields)));
        var visit = visitFields("RECORDS");
        visit.put("unit", bureau.unit("D12").toString());
        assertThat(html(post(round + "/visits", as(office), visit))).contains("不能参加对人事处的检查");
    }

    @Test
    void whoDisputesGetsADecisionOfTheLead() {
        var visit = held("异议的一轮");
        record(visit, "SHORTFALL", "应急预案三年未修订");
        record(visit, "SHORTFALL", "备件台账账实不符");
        record(visit, "SHORTFALL", "演练记录照片重复");
        post(visit + "/feedback", as(lead), Map.of());
        var upheld = finding("应急预案三年未修订");
        var amended = finding("备件台账账实不符");
        var dropped = finding("演练记录照片重复");

        assertThat(html(post(upheld + "/answer", as(head), Map.of("answer", "DISPUTE", "words", " "))))
                .contains("请写明理由");
        for (var disputed : List.of(upheld, amended, dropped)) {
            post(disputed + "/answer", as(head), Map.of("answer", "DISPUTE", "words", "今年 3 月已改。"));
        }
        assertThat(html(get(upheld, as(lead)))).contains("争议中", "今年 3 月已改。", "裁定异议");
        assertThat(status(post(upheld + "/decision", as(member), decision("UPHOLD"))))
                .isEqualTo(422);
        assertThat(status(post(upheld + "/decision", as(head), decision("UPHOLD"))))
                .isEqualTo(422);

        post(upheld + "/decision", as(lead), decision("UPHOLD"));
        post(amended + "/decision", as(lead), decision("AMEND"));
        post(dropped + "/decision", as(lead), decision("DROP"));
        assertThat(html(get(upheld, as(head)))).contains("未立整改", "异议后维持", "查阅原件仍是旧版。");
        assertThat(html(get(amended, as(head)))).contains("备件台账两项不符", "异议后修正", "抽查 20 项，2 项不符。");
        assertThat(html(get(dropped, as(head)))).contains("不予列入");

        post(upheld + "/waiver", as(lead), Map.of("words", "当场换上新版，已看过。"));
        assertThat(html(get(upheld, as(head)))).contains("无需整改", "当场换上新版，已看过。");
    }

    @Test
    void silenceUntilTheClockRunsOutCountsAsConfirmation() {
        var visit = held("不答复的一轮");
        record(visit, "SHORTFALL", "机房门禁记录缺失");
        post(visit + "/feedback", as(lead), Map.of());
        var finding = finding("机房门禁记录缺失");
        assertThat(matters.due(new Period(LocalDate.of(2026, 6, 23), LocalDate.of(2026, 6, 23))))
                .extracting(Matter::id)
                .contains(UUID.fromString(id(finding)));

        presuming.presume(LocalDate.of(2026, 6, 23));
        assertThat(html(get(finding, as(head)))).contains("待确认");
        presuming.presume(LocalDate.of(2026, 6, 24));
        assertThat(html(get(finding, as(head)))).contains("逾期视为确认", "逾期未答复，视为确认");
    }

    @Test
    void whatIsWrittenDownIsSealedAndCanBeTakenBackUntilItIsFedBack() {
        var visit = held("改写的一轮");
        record(visit, "SHORTFALL", "写错的一条发现");
        var finding = finding("写错的一条发现");
        var sealed = db.sql("select fact from supervision.finding where id = :id")
                .param("id", UUID.fromString(id(finding)))
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("夜班");

        var reworded = fields("SHORTFALL", "改对的一条发现");
        assertThat(status(post(finding, as(stranger), reworded))).isEqualTo(404);
        post(finding, as(member), reworded);
        assertThat(html(get(finding, as(lead)))).contains("改对的一条发现");
        assertThat(html(post(finding, as(member), reworded)))
                .as("by an old version")
                .contains("已有他人修改了这一事项");
        assertThat(sentTo(post(finding + "/removal", as(member), Map.of()))).startsWith(visit);
        assertThat(status(get(finding, as(lead)))).isEqualTo(404);
    }

    @Test
    void theListShowsWhatEveryoneMaySeeAndIsExportedAsItStands() {
        var visit = held("台账的一轮");
        record(visit, "SHORTFALL", "台账里的一条发现");
        assertThat(html(get("/findings?q=台账里的一条发现", as(head)))).contains("没有这样的发现");
        post(visit + "/feedback", as(lead), Map.of());

        assertThat(html(get("/findings?q=台账里的一条发现", as(head)))).contains("共 1 条", "何立群", "确认属实");
        assertThat(html(get("/findings?q=台账里的一条发现", as(stranger)))).contains("没有这样的发现");
        assertThat(html(get("/findings?q=台账里的一条发现&state=逾期", as(lead)))).contains("没有这样的发现");
        var sheet = Sheets.read(
                        get("/findings/export?q=台账里的一条发现", as(lead))
                                .getResponse()
                                .getContentAsByteArray(),
                        Sheets.Limits.USUAL)
                .getFirst();
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().get(1).text(2)).isEqualTo("台账里的一条发现");
        assertThat(sheet.rows().get(1).text(10)).isEqualTo("2026-06-23");
    }

    @Test
    void whatIsFedBackCanBeTakenAsADocument() throws IOException {
        var visit = held("反馈单的一轮");
        record(visit, "SHORTFALL", "反馈单里的一条不足");
        record(visit, "EXPERIENCE", "反馈单里的一条经验");
        assertThat(status(get(visit + "/feedback", as(lead)))).as("before").isEqualTo(404);
        post(visit + "/feedback", as(lead), Map.of());
        assertThat(html(get(visit, as(head)))).contains("下载反馈单");

        var file = get(visit + "/feedback", as(head)).getResponse().getContentAsByteArray();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText).toList())
                    .anyMatch(line -> line.contains("关于安全播出处督责检查情况的反馈"))
                    .anyMatch(line -> line.contains("反馈单里的一条经验"))
                    .anyMatch(line -> line.contains("6 月 3 日夜班无人签字。"))
                    .anyMatch(line -> line.contains("2026 年 6 月 23 日前逐条确认"));
        }
        assertThat(status(get(visit + "/feedback", as(stranger)))).isEqualTo(404);
    }

    @Test
    void thosePlanningAreWarnedOfInspectionsThatCrowdOneUnit() {
        var round = drawn("扎堆的一轮");
        planned(round, "RECORDS");
        planned(round, "INTERVIEW");

        assertThat(html(get(round, as(office)))).contains("安全播出处 30 日内有", "建议合并进行");
        assertThat(html(get("/inspections/new", as(office)))).contains("安全播出处（已有 ");
        assertThat(status(get("/inspections/new", as(head)))).isEqualTo(404);
    }

    @Test
    void aPlanIsRedrawnUntilItIsStartedButKeepsTheUnitsOfItsVisits() {
        var round = drawn("改方案的一轮");
        planned(round, "RECORDS");
        var fields = roundFields("改过的一轮方案");
        fields.put("units", List.of(bureau.unit("D12").toString()));
        assertThat(html(post(round + "/edit", as(office), fields))).contains("安全播出处已经安排过检查");

        fields.put("units", List.of(bureau.unit("D20").toString()));
        post(round + "/edit", as(office), fields);
        assertThat(html(get(round, as(office)))).contains("改过的一轮方案").doesNotContain("人事处");
        assertThat(html(post(round + "/edit", as(office), fields)))
                .as("by an old version")
                .contains("已有他人修改");

        post(round + "/start", as(office), Map.of());
        fields.put("lock", "2");
        assertThat(html(post(round + "/edit", as(office), fields))).contains("不能办理这一步");
    }

    @Test
    void whoeverTakesOverThePostAnswersForWhatIsOpen() {
        var old = bureau.as("D15", "主要负责人", "卫国栋", DAY);
        var next = bureau.as("D15", "副职负责人", "尤佳宁", DAY);
        var fields = roundFields("换人的一轮");
        fields.put("units", List.of(old.unit().toString()));
        var round = Objects.requireNonNull(sentTo(post("/inspections", as(office), fields)));
        var planned = visitFields("RECORDS");
        planned.put("unit", old.unit().toString());
        var visit = Objects.requireNonNull(sentTo(post(round + "/visits", as(office), planned)));
        post(round + "/start", as(office), Map.of());
        post(visit + "/holding", as(member), Map.of("words", "查阅项目档案。"));
        record(visit, "SHORTFALL", "项目档案缺验收单");
        post(visit + "/feedback", as(lead), Map.of());
        var finding = finding("项目档案缺验收单");

        passingOn.on(bureau.passed(old, next, DAY));

        assertThat(html(get(finding, as(next)))).contains("轮到 <b>你（尤佳宁）</b>", "由 尤佳宁 承接");
        assertThat(status(post(finding + "/answer", as(old), Map.of("answer", "CONFIRM", "words", ""))))
                .isEqualTo(422);
        post(finding + "/answer", as(next), Map.of("answer", "CONFIRM", "words", ""));
        assertThat(html(get(finding, as(next)))).contains("未立整改");
    }

    @Test
    void whoeverTakesOverAPlaceInTheTeamHasItsRights() {
        var old = bureau.as("D13", "联络员", "冯红霞", DAY);
        var next = bureau.as("D13", "副职负责人", "钱永刚", DAY);
        var fields = roundFields("换组员的一轮");
        fields.put("members", List.of(old.tenure().toString()));
        var round = Objects.requireNonNull(sentTo(post("/inspections", as(office), fields)));
        var planned = visitFields("RECORDS");
        planned.put("visitors", List.of(old.tenure().toString()));
        var visit = Objects.requireNonNull(sentTo(post(round + "/visits", as(office), planned)));
        post(round + "/start", as(office), Map.of());

        transaction.executeWithoutResult(status -> events.publishEvent(bureau.passed(old, next, DAY)));

        assertThat(inspects(next, "D20")).isTrue();
        assertThat(html(get(round, as(next)))).contains("由 钱永刚 承接");
        assertThat(html(get(visit, as(next)))).contains("记下现场情况", "轮到 <b>你（钱永刚）</b>");
    }

    @Test
    void theListOfRoundsIsReadPageByPageAndSurvivesAWrongKey() {
        drawn("列表里的一轮");

        assertThat(html(get("/inspections?state=PLANNED", as(office)))).contains("列表里的一轮");
        assertThat(status(get("/inspections?after=nonsense", as(office)))).isEqualTo(200);
        assertThat(status(get("/findings?after=nonsense&round=nonsense&state=nonsense", as(office))))
                .isEqualTo(200);
    }

    @Test
    void theTeamFindsItsRunningRoundsOnTheStartPage() {
        held("工作台上的一轮");

        assertThat(html(get("/", as(lead)))).contains("我参加的督责");
        assertThat(html(get("/", as(stranger)))).doesNotContain("我参加的督责");
    }

    private String drawn(String title) {
        return Objects.requireNonNull(sentTo(post("/inspections", as(office), roundFields(title))));
    }

    private Map<String, Object> roundFields(String title) {
        var fields = new HashMap<String, Object>();
        fields.put("title", title);
        fields.put("basis", "督检考〔2026〕5号");
        fields.put("plan", "看责任清单落实\n查值班制度执行");
        fields.put("since", "2026-06-15");
        fields.put("until", "2026-07-31");
        fields.put(
                "units",
                List.of(bureau.unit("D20").toString(), bureau.unit("D12").toString()));
        fields.put("lead", lead.tenure().toString());
        fields.put("members", List.of(member.tenure().toString()));
        fields.put("lock", "0");
        return fields;
    }

    private Map<String, Object> visitFields(String mode) {
        var fields = new HashMap<String, Object>();
        fields.put("unit", bureau.unit("D20").toString());
        fields.put("mode", mode);
        fields.put("day", DAY.toString());
        fields.put("points", "值班日志\n应急预案");
        fields.put("visitors", List.of(member.tenure().toString(), lead.tenure().toString()));
        return fields;
    }

    private String planned(String round, String mode) {
        return Objects.requireNonNull(sentTo(post(round + "/visits", as(office), visitFields(mode))));
    }

    private String held(String title) {
        var round = drawn(title);
        var visit = planned(round, "RECORDS");
        post(round + "/start", as(office), Map.of());
        post(visit + "/holding", as(member), Map.of("words", "查阅值班日志和应急预案。"));
        return visit;
    }

    private MvcTestResult record(String visit, String side, String title) {
        return post(visit + "/findings", as(member), fields(side, title));
    }

    private static Map<String, String> fields(String side, String title) {
        return Map.of("side", side, "title", title, "fact", "6 月 3 日夜班无人签字。", "basis", "值班管理办法第六条", "lock", "0");
    }

    private static Map<String, String> decision(String decision) {
        return Map.of("decision", decision, "title", "备件台账两项不符", "fact", "抽查 20 项，2 项不符。", "words", "查阅原件仍是旧版。");
    }

    /** The address of the finding of that title. */
    private String finding(String title) {
        return "/findings/"
                + db.sql("select id from supervision.finding where title = :title order by id desc limit 1")
                        .param("title", title)
                        .query(UUID.class)
                        .single();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private int published(String visit) {
        return db.sql("select count(*) from supervision.pub_node where id = :id")
                .param("id", UUID.fromString(visit))
                .query(Integer.class)
                .single();
    }

    private boolean inspects(Viewer viewer, String unit) {
        return rights.may(viewers.acting(viewer.tenure(), DAY), Area.SUPERVISION, Act.INSPECT, bureau.unit(unit));
    }
}
