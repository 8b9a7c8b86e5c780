package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.organization.importing.Bureau;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.supervision.LetterId;

/** Letters as the bureau's people draw them up, sign, receive, answer, judge and close them, on their pages. */
class LetterJourneyTests extends PageTests {

    private static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Letters letters;

    @Autowired
    SigningLetters signing;

    @Autowired
    AnsweringLetters answering;

    @Autowired
    DraftingLetters drafting;

    @Autowired
    Rectification rectification;

    Viewer clerk;
    Viewer secretary;
    Viewer head;
    Viewer assistant;

    @BeforeEach
    void open() {
        today.set(DAY);
        clerk = bureau.as("D02", "纪检干部", "姜思远", DAY);
        secretary = bureau.as("D02", "机关纪委书记", "孔晓峰", DAY);
        head = bureau.as("D11", "主要负责人", "朱国栋", DAY);
        assistant = bureau.as("D11", "联络员", "陶立群", DAY);
    }

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
    void whatALetterSaysIsSealed() {
        var id = issued("关于密存的督办单");

        var stored = db.sql("select matter from supervision.letter where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("台账");
        assertThat(letters.content(id).matter()).isEqualTo("抽查发现四项责任未按频次记实。");
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
    void aUnitSeesItsOwnLettersAndNotAnothersOrAnotherBodysDrafts() {
        var mine = issued("关于可见范围的督办单");
        var draft = drafted("关于草稿不外泄的督办单");
        var other = bureau.as("D14", "主要负责人", "杨宏伟", DAY);

        assertThat(html(get("/letters?q=可见范围", as(head.tenure())))).contains("关于可见范围的督办单");
        assertThat(html(get("/letters?q=可见范围", as(other.tenure())))).doesNotContain("关于可见范围的督办单");
        assertThat(status(get("/letters/" + mine, as(other.tenure())))).isEqualTo(404);
        assertThat(html(get("/letters?q=草稿不外泄", as(head.tenure())))).doesNotContain("关于草稿不外泄的督办单");
        assertThat(status(get("/letters/" + draft, as(bureau.partyOffice().tenure()))))
                .isEqualTo(404);
        assertThat(html(get("/letters?q=草稿不外泄", as(secretary.tenure())))).contains("关于草稿不外泄的督办单");
    }

    @Test
    void whatBearsTheMarkIsKeptFromTheMemberInChargeButNotFromTheUnit() {
        var fields = new HashMap<>(fields("REMINDER", "关于标纪检的提醒函"));
        fields.put("discipline", "true");
        fields.put("copy", "false");
        var id = made(fields);
        signing.submit(clerk, id);
        signing.sign(secretary, id);

        assertThat(status(get("/letters/" + id, as(bureau.member().tenure())))).isEqualTo(404);
        assertThat(status(get("/letters/" + id, as(head.tenure())))).isEqualTo(200);
        assertThat(html(get("/letters?q=标纪检", as(bureau.member().tenure())))).doesNotContain("关于标纪检的提醒函");
    }

    @Test
    void onlyWhoeverIsNamedSignsAndOnlyTheUnitReceives() {
        var id = drafted("关于各办各的督办单");
        signing.submit(clerk, id);
        var other = bureau.as("D02", "纪检干部", "郑永刚", DAY);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> signing.sign(other, id));
        signing.sign(secretary, id);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> answering.receive(secretary, id));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> answering.receive(assistant, id));
    }

    @Test
    void aLetterLeavesAsAnOfficialDocument() throws Exception {
        var id = issued("关于公文版式的督办单");

        var file = get("/letters/" + id + "/document", as(head.tenure()))
                .getResponse()
                .getContentAsByteArray();

        try (var paper = new XWPFDocument(new ByteArrayInputStream(file))) {
            var text = new ArrayList<String>();
            paper.getParagraphs().forEach(paragraph -> text.add(paragraph.getText()));
            assertThat(text)
                    .contains("机关纪委", letters.get(id).issued().number(), "宣传处：", "一、办理要求", "2026年6月15日")
                    .contains("请于2026年6月24日前将办理结果书面反馈机关纪委。");
        }
    }

    @Test
    void theListIsExportedAsShown() throws Exception {
        issued("关于导出的督办单");

        var file =
                get("/letters/export?q=关于导出", as(head.tenure())).getResponse().getContentAsByteArray();

        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isOne();
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("关于导出的督办单");
        }
    }

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

    private LetterId drafted(String title) {
        return made(fields("SUPERVISE", title));
    }

    private LetterId made(Map<String, Object> fields) {
        var answer = post("/letters", as(clerk.tenure()), fields);
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
        return LetterId.of(sentTo(answer).substring("/letters/".length()));
    }

    private LetterId issued(String title) {
        var id = drafted(title);
        signing.submit(clerk, id);
        signing.sign(secretary, id);
        return id;
    }

    private Map<String, Object> fields(String kind, String title) {
        var fields = new HashMap<String, Object>();
        fields.put("kind", kind);
        fields.put("unit", bureau.unit("D11"));
        fields.put("title", title);
        fields.put("urgency", "ORDINARY");
        fields.put("matter", "抽查发现四项责任未按频次记实。");
        fields.put("demand", "逐项说明原因，补齐记实。");
        fields.put("copy", "true");
        fields.put("replyAsked", DAY.plusDays(9));
        fields.put("signer", secretary.tenure());
        fields.put("lock", "0");
        return fields;
    }

    private Map<String, Object> advice() {
        var fields = fields("ADVICE", "关于加强日常管理的工作建议书");
        fields.put("trigger", "DAILY");
        fields.put("problems[0].title", "集体学习记录不全");
        fields.put("problems[0].fact", "一季度三次学习只有一次有记录。");
        fields.put("problems[0].advice", "补齐学习记录，明确记录人。");
        fields.put("problems[0].nature", "AT_ONCE");
        fields.put("problems[1].title", "报销审核不严");
        fields.put("problems[1].fact", "抽查 20 笔有 2 笔缺附件。");
        fields.put("problems[1].advice", "双人审核，按季抽查。");
        fields.put("problems[1].nature", "BY_A_DAY");
        fields.put("problems[2].title", "");
        return fields;
    }
}
