package zelian.pledge.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import zelian.Acts;
import zelian.PageTests;
import zelian.organization.ChargeChanged;
import zelian.organization.account.TestAccounts;
import zelian.organization.importing.Bureau;
import zelian.ui.Html;

/** A letter of duty from the year's common clauses to both signatures, and to the letter that follows it (责任书). */
@Transactional
class PledgePageTests extends PageTests {

    static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Renewing renewing;

    RequestPostProcessor office;
    RequestPostProcessor secretary;
    RequestPostProcessor member;
    RequestPostProcessor head;
    RequestPostProcessor stranger;

    @BeforeEach
    void thePeopleOfTheBureau() {
        bureau.open();
        today.set(DAY);
        accounts.letIn(bureau.unitHead().person());
        accounts.letIn(bureau.member().person());
        office = as(bureau.partyOffice());
        secretary = as(bureau.secretary());
        member = as(bureau.member());
        head = as(bureau.unitHead());
        stranger = as(bureau.as("D13", "主要负责人", "严思远"));
    }

    @Test
    void theCommonClausesAreFewAndFixedOnceTheSecretaryApproved() {
        var opened = post("/pledges/templates", office, Map.of("body", bureau.unit("D00"), "year", "2026"));
        var template = Objects.requireNonNull(sentTo(opened), html(opened));
        refused(post(template, office, template(9)), "写了 9 条，超过上限 8 条");
        done(template, office, template(3));
        refused(post(template + "/approval", secretary, Map.of()), "现在是“草拟”");
        assertThat(status(post(template + "/submission", head, Map.of()))).isEqualTo(404);
        done(template + "/submission", office, Map.of());
        assertThat(html(get(template, secretary))).contains("待审定", "审定共性条款");
        done(template + "/approval", secretary, Map.of());

        refused(post(template, office, template(2)), "已审定");
        assertThat(html(get(template, stranger))).contains("第 2 条共性责任").doesNotContain("保存草稿");
        assertThat(Html.faults(html(get(template, secretary)))).isEmpty();
    }

    @Test
    void whoSignsWithWhomFollowsFromPostsAndCharge() {
        refused(
                post("/pledges/new", office, Map.of("tier", "FIRST", "year", "2026", "due", "2026-12-31")),
                "还没有审定的 2026 年共性条款");
        approved();
        var first = html(get("/pledges/new?tier=FIRST", office));
        assertThat(first).contains("将签订 4 对", "韩文博", "金振东");
        var second = html(get("/pledges/new?tier=SECOND", office));
        assertThat(second).contains("将签订 20 对", "机关党委", "没有班子成员分管", "派驻机构");
        assertThat(html(get("/pledges/new?tier=THIRD", office))).contains("这一层还没有可签的对子");
        refused(layOut("SECOND", "2027-01-31"), "签订期限 2027-01-31 不对");
        refused(layOut("SECOND", "2026-01-31"), "签订期限 2026-01-31 不对");

        assertThat(status(layOut("SECOND", "2026-12-31"))).isEqualTo(303);
        refused(layOut("SECOND", "2026-12-31"), "没有需要新排的责任书，已有 20 份");
        assertThat(html(get("/pledges", office))).contains("20 对", "网络图");
        for (var page : List.of(first, second, html(get("/pledges", office)), html(get("/pledges/network", office)))) {
            assertThat(Html.faults(page)).isEmpty();
        }
    }

    @Test
    void nobodySignsWithThemselvesAndKeyPostsMakeTheThirdTier() {
        approved();
        bureau.moveCharge("D22", "韩文博", "金振东");
        db.sql("update organization.tenure set person = (select person from organization.tenure where id = :member)"
                        + " where id = :head")
                .param("member", bureau.member().tenure().value())
                .param("head", bureau.tenure("D12", "主要负责人", "吴春生").value())
                .update();
        assertThat(html(get("/pledges/new?tier=SECOND", office))).contains("自己不能与自己签", "将签订 19 对");

        var deputy = db.sql("select post from organization.tenure where id = :id")
                .param("id", bureau.tenure("D11", "副职负责人", "张佳宁").value())
                .query(UUID.class)
                .single();
        var unit = bureau.unit("D11").toString();
        refused(post("/pledges/key-posts", head, Map.of("unit", unit, "posts", deputy, "why", "")), "没有写为什么");
        done("/pledges/key-posts", head, Map.of("unit", unit, "posts", deputy, "why", "宣传项目经其一人验收"));
        assertThat(html(get("/pledges/new?tier=THIRD", head))).contains("将签订 1 对", "张佳宁");
        assertThat(status(get("/pledges/key-posts", as(bureau.staff())))).isEqualTo(404);
    }

    @Test
    void bothSidesSignWhatTheyReadAndNothingElse() {
        var letter = drafted();
        refused(post(letter + "/offer", office, Map.of()), "至少 3 条才能送乙方确认");
        clauses(letter);
        done(letter + "/offer", office, Map.of());
        refused(post(letter + "/confirmation", member, Map.of()), "轮不到你确认");
        done(letter + "/confirmation", head, Map.of());
        refused(post(letter + "/clauses/new", office, clause(9, "再加", "一条")), "不能修改");

        assertThat(html(get("/pledges/signing", member))).contains("没有轮到你签订的责任书", "等乙方 朱国栋 先签");
        var preview = html(get("/pledges/signing", head));
        assertThat(preview).contains("将签订 1 份", "不是《电子签名法》所称的电子签名", "宣传项目外包");
        refused(sign(head, letter, digest(letter), "错的口令"), "现在的口令不正确");
        refused(sign(head, letter, "0".repeat(64), TestAccounts.PASSWORD), "和你看到的不一样");
        refused(sign(office, letter, digest(letter), "不核对"), "不能替别人签订");
        assertThat(status(sign(stranger, letter, digest(letter), TestAccounts.PASSWORD)))
                .isEqualTo(404);
        refused(sign(member, letter, digest(letter), TestAccounts.PASSWORD), "轮不到你签订");
        assertThat(status(sign(head, letter, digest(letter), TestAccounts.PASSWORD)))
                .isEqualTo(303);
        refused(sign(head, letter, digest(letter), TestAccounts.PASSWORD), "轮不到你签订");
        assertThat(status(sign(member, letter, digest(letter), TestAccounts.PASSWORD)))
                .isEqualTo(303);
        refused(sign(member, letter, digest(letter), TestAccounts.PASSWORD), "双方都已签订");

        var page = html(get(letter, head));
        assertThat(page).contains("履行中", "责〔2026〕", digest(letter).substring(0, 8), "与签订时一致", "不是《电子签名法》所称的电子签名");
        assertThat(Html.faults(page)).isEmpty();
        assertThat(Html.faults(preview)).isEmpty();
        Acts.written();
        assertThat(db.sql("select canonical from ledger.entry where act = 'pledge.signed' and object = :id")
                        .param("id", id(letter))
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(entry -> entry.contains(digest(letter)));
        for (var file : List.of(letter + "/letter.docx", "/pledges/letters.zip", "/pledges/export.xlsx")) {
            assertThat(status(get(file, head))).as(file).isEqualTo(200);
        }
        assertThat(status(get(letter + "/letter.docx", stranger))).isEqualTo(404);
    }

    @Test
    void aChangeIsAskedForWithAReasonAndVoidsWhatWasSigned() {
        var letter = confirmed();
        assertThat(status(sign(head, letter, digest(letter), TestAccounts.PASSWORD)))
                .isEqualTo(303);
        refused(post(letter + "/change", member, Map.of("reason", " ")), "没有写理由");
        done(letter + "/change", member, Map.of("reason", "外包一条写明谁验收"));

        assertThat(html(get(letter, office))).contains("退回修改", "要求修改：外包一条写明谁验收").doesNotContain("与签订时一致");
        done(letter + "/clauses/1", office, clause(lock(letter), "宣传项目外包（走过场）", "加强验收管理"));
        assertThat(html(get(letter, office))).contains("“加强”说得太笼统");
        done(letter + "/offer", office, Map.of());
        done(letter + "/confirmation", head, Map.of());
        refused(sign(member, letter, digest(letter), TestAccounts.PASSWORD), "轮不到你签订");
    }

    @Test
    void aScannedPageIsKnownByItsContent() {
        var letter = inEffect();
        refused(
                upload(letter, "签字页.pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                "这不是 PDF、JPG 或 PNG");
        refused(upload(letter, "签字页.pdf", new byte[0]), "没有选择文件");
        assertThat(status(upload(letter, "签字页.pdf", "%PDF-1.7 签字页".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(303);

        var scan = db.sql("select id from pledge.scan where letter = :id")
                .param("id", id(letter))
                .query(UUID.class)
                .single();
        assertThat(html(get(letter, head))).contains("签字页.pdf");
        var file = get(letter + "/scans/" + scan, head).getResponse();
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(status(get(letter + "/scans/" + scan, stranger))).isEqualTo(404);
    }

    @Test
    void withAnotherMemberInChargeTheLetterEndsAndADraftWithItsClausesFollows() {
        var letter = inEffect();
        bureau.moveCharge("D11", "韩文博", "金振东");
        Renewing target = AopTestUtils.getTargetObject(renewing);
        var successor = bureau.as("D00", "班子成员", "金振东");
        target.on(ChargeChanged.told(
                bureau.personnel(),
                ChargeChanged.Kind.CHARGE,
                bureau.unit("D11"),
                "宣传处",
                new ChargeChanged.Side(bureau.member().tenure(), "韩文博"),
                new ChargeChanged.Side(successor.tenure(), "金振东"),
                DAY));

        assertThat(html(get(letter, head))).contains("已换签", "分管调整", "由谁接替");
        var next = "/pledges/"
                + db.sql("select id from pledge.letter where follows = :id")
                        .param("id", id(letter))
                        .query(UUID.class)
                        .single();
        assertThat(html(get(next, as(successor)))).contains("草拟", "金振东", "宣传项目外包", "换签自");
        assertThat(html(get("/inbox", office))).contains("2026年责任书：金振东与朱国栋");
    }

    @Test
    void itIsEvaluatedAtTheYearsEndAndFiled() {
        var letter = inEffect();
        refused(post(letter + "/evaluation", member, Map.of("evaluation", "落实了")), "还没有到年终评价的时候");
        today.set(LocalDate.of(2026, 12, 20));
        refused(post(letter + "/evaluation", head, Map.of("evaluation", "自己评")), "轮不到你评价");
        refused(post(letter + "/evaluation", member, Map.of("evaluation", " ")), "没有写评价");
        done(letter + "/evaluation", member, Map.of("evaluation", "外包比选落实，验收留痕差两次"));
        refused(post(letter + "/archive", head, Map.of()), "印发");
        done(letter + "/archive", office, Map.of());
        assertThat(html(get(letter, head))).contains("已归档", "外包比选落实，验收留痕差两次");
    }

    private String inEffect() {
        var letter = confirmed();
        assertThat(status(sign(head, letter, digest(letter), TestAccounts.PASSWORD)))
                .isEqualTo(303);
        assertThat(status(sign(member, letter, digest(letter), TestAccounts.PASSWORD)))
                .isEqualTo(303);
        return letter;
    }

    private String confirmed() {
        var letter = drafted();
        clauses(letter);
        done(letter + "/offer", office, Map.of());
        done(letter + "/confirmation", head, Map.of());
        return letter;
    }

    /** The letter of 宣传处, without own clauses. */
    private String drafted() {
        approved();
        assertThat(status(layOut("SECOND", "2026-12-31"))).isEqualTo(303);
        var id = db.sql("select id from pledge.letter where lower_tenure = :tenure and state = 'DRAFTED'")
                .param("tenure", bureau.unitHead().tenure().value())
                .query(UUID.class)
                .single();
        db.sql("delete from pledge.clause where letter = :id").param("id", id).update();
        return "/pledges/" + id;
    }

    private void clauses(String letter) {
        for (var matter : List.of("宣传项目外包（走过场）", "阵地内容审核（漏审）", "经费报销（虚列）")) {
            done(letter + "/clauses/new", office, clause(lock(letter), matter, "双人复核，按季抽查，查到一起退回一起"));
        }
    }

    private void approved() {
        var opened = post("/pledges/templates", office, Map.of("body", bureau.unit("D00"), "year", "2026"));
        var template = Objects.requireNonNull(sentTo(opened), html(opened));
        done(template, office, template(3));
        done(template + "/submission", office, Map.of());
        done(template + "/approval", secretary, Map.of());
    }

    private static Map<String, Object> template(int clauses) {
        var lines = new StringBuilder();
        for (var i = 1; i <= clauses; i++) {
            lines.append("第 ").append(i).append(" 条共性责任\n");
        }
        return Map.of("clauses", lines, "target", "年内不发生重大违纪", "consequence", "列入年度考核", "lock", "0");
    }

    private MvcTestResult layOut(String tier, String due) {
        return post("/pledges/new", office, Map.of("tier", tier, "year", "2026", "due", due));
    }

    private static Map<String, Object> clause(int lock, String matter, String liability) {
        return Map.of("lock", lock, "matter", matter, "liability", liability);
    }

    private MvcTestResult sign(RequestPostProcessor who, String letter, String digest, String password) {
        return post("/pledges/signing", who, Map.of("letters", id(letter) + ":" + digest, "password", password));
    }

    private MvcTestResult upload(String letter, String name, byte[] content) {
        return web.post()
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .uri(letter + "/scans")
                .with(csrf())
                .with(head)
                .exchange();
    }

    private String digest(String letter) {
        return db.sql("select digest from pledge.letter where id = :id")
                .param("id", id(letter))
                .query(String.class)
                .single();
    }

    private int lock(String letter) {
        return db.sql("select lock from pledge.letter where id = :id")
                .param("id", id(letter))
                .query(Integer.class)
                .single();
    }

    private static UUID id(String letter) {
        return UUID.fromString(letter.substring(letter.lastIndexOf('/') + 1));
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
