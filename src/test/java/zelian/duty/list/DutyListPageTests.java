package zelian.duty.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.document.Sheets;
import zelian.duty.DutyListId;
import zelian.duty.sheet.OfficeLists;
import zelian.organization.importing.Bureau;

/** The pages of duty lists as their readers see them, and the way of a version through its forms. */
class DutyListPageTests extends PageTests {

    static final LocalDate JANUARY = LocalDate.of(2026, 1, 30);

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists lists;

    @Autowired
    Versions versions;

    @Autowired
    Items items;

    DutyListId list;

    @BeforeEach
    void aListIsInForce() {
        bureau.open();
        today.set(Bureau.DAY);
        list = lists.bureau();
    }

    @Test
    void showsEveryDutyByAspectWithWhoLeadsItByWhichText() {
        var page = html(get("/duty-lists/" + list, as(bureau.partyOffice().tenure())));

        assertThat(page)
                .contains("已印发", "政治建设", "专题研究全面从严治党工作", "王海燕", "4 人各一项")
                .contains("主体责任规定")
                .contains("06-30", "12-31")
                .contains("40 项，共性 32、个性 8");
    }

    @Test
    void aFilterLeavesOnlyWhatMatches() {
        var page = html(get(
                "/duty-lists/" + list + "?kind=OWN&aspect=群众利益",
                as(bureau.partyOffice().tenure())));

        assertThat(page).contains("公开党务政务并听取意见", "办理分管领域意见建议", "2 项，共性 0、个性 2").doesNotContain("专题研究全面从严治党工作");
    }

    @Test
    void aUnitSeesOnlyTheDutiesThatConcernIt() {
        var page = html(get("/duty-lists/" + list, as(bureau.unitHead().tenure())));

        assertThat(page).contains("落实意识形态工作责任制", "只列出涉及你和你所在单位的责任").doesNotContain("末位表态和会议纪律");
    }

    @Test
    void staffSeeWhatIsOpenToThem() {
        var page = html(get("/duty-lists/" + list, as(bureau.staff().tenure())));

        assertThat(page).contains("带头讲党课").doesNotContain("落实意识形态工作责任制");
    }

    @Test
    void administratorsSeeNoBusiness() {
        assertThat(status(get("/duty-lists/" + list, as(zelian.access.Role.SECURITY_ADMIN))))
                .isEqualTo(404);
    }

    @Test
    void aListThatIsNotThereIsNotFound() {
        assertThat(status(get(
                        "/duty-lists/" + UUID.randomUUID(),
                        as(bureau.partyOffice().tenure()))))
                .isEqualTo(404);
        assertThat(status(get(
                        "/duty-lists/" + list + "?version=V9.9",
                        as(bureau.partyOffice().tenure()))))
                .isEqualTo(404);
    }

    @Test
    void aDraftIsPutToUnitsAndMembersAndWhatTheySayIsAnsweredBeforeItIsReviewed() {
        var own = lists.own(OfficeLists.full().subList(0, 3), JANUARY);
        var address = "/duty-lists/" + own;
        var office = as(bureau.partyOffice());
        post(address + "/revise", office, Map.of());
        var draft = versions.underWay(own).orElseThrow().head().id().toString();
        var asking = Map.of(
                "version",
                draft,
                "until",
                "2026-06-20",
                "units",
                bureau.unit("D11"),
                "people",
                bureau.member().tenure(),
                "silence",
                "true");

        assertThat(html(post(address + "/consultation", office, changed(asking, "until", "2026-06-16"))))
                .contains("不少于 3 天");
        assertThat(html(post(address + "/consultation", office, Map.of("version", draft, "until", "2026-06-20"))))
                .contains("没有写明征求谁的意见");
        assertThat(sentTo(post(address + "/consultation", office, asking))).contains("V1.1");
        assertThat(html(get(address + "?version=V1.1", office))).contains("征求意见中", "征求 2 个，已答复 0 个");

        var head = as(bureau.unitHead());
        var asked = "/consultations/" + id("select id from consultation.consultation where edition = :key", draft);
        var unit = "/consultations/voices/"
                + id(
                        "select id from consultation.voice where tenure is null"
                                + " and consultation = (select id from consultation.consultation where edition = :key)",
                        draft);
        assertThat(html(get(asked, head))).contains("通知写明：视为无意见", "提交这条意见");
        assertThat(html(get("/inbox", head))).contains("答复征求意见");
        assertThat(status(get(asked, as(bureau.staff())))).isEqualTo(404);
        assertThat(html(post(unit + "/opinions", head, Map.of("words", " ")))).contains("没有写意见");
        assertThat(html(post(unit + "/opinions", office, Map.of("words", "代提"))))
                .contains("意见由宣传处提出");
        var line = id(
                "select id from consultation.line where ordinal = 1"
                        + " and consultation = (select id from consultation.consultation where edition = :key)",
                draft);
        assertThat(sentTo(post(unit + "/opinions", head, Map.of("words", "改为每半年", "line", line))))
                .isEqualTo(asked);
        assertThat(html(post(unit + "/opinions", head, Map.of("words", "再说一次", "line", line))))
                .contains("这一项已经提过意见");

        assertThat(html(post(address + "/submit", office, Map.of("version", draft))))
                .contains("还有 1 条意见没有答复");
        var opinion = id(
                "select o.id from consultation.opinion o join consultation.line l on l.id = o.line"
                        + " join consultation.consultation c on c.id = l.consultation where c.edition = :key",
                draft);
        assertThat(html(post("/consultations/opinions/" + opinion, office, Map.of("outcome", "PARTLY"))))
                .contains("没有写理由");
        post("/consultations/opinions/" + opinion, office, Map.of("outcome", "PARTLY", "words", "改为每季度"));
        assertThat(html(post(address + "/submit", office, Map.of("version", draft))))
                .contains("还有 1 个没有答复");
        assertThat(html(get(asked, head))).contains("部分采纳", "改为每季度");

        today.set(LocalDate.of(2026, 6, 22));
        assertThat(sentTo(post(address + "/submit", office, Map.of("version", draft))))
                .isNotNull();
        assertThat(html(get(address + "?version=V1.1", as(bureau.discipline()))))
                .contains("部分采纳", "视为无意见", "审核 3 项责任");
        assertThat(status(get(asked + "/sheet.docx", head))).isEqualTo(200);
    }

    private static Map<String, Object> changed(Map<String, ?> fields, String name, Object value) {
        var changed = new java.util.HashMap<String, Object>(fields);
        changed.put(name, value);
        return changed;
    }

    private UUID id(String sql, String key) {
        return db.sql(sql).param("key", UUID.fromString(key)).query(UUID.class).single();
    }

    @Test
    void aVersionGoesThroughTheHandsOfThreePeopleByForm() {
        var own = lists.own(OfficeLists.full().subList(0, 3), JANUARY);
        var address = "/duty-lists/" + own;
        var office = as(bureau.partyOffice().tenure());

        assertThat(sentTo(post(address + "/revise", office, Map.of()))).isEqualTo(address + "?version=V1.1");
        var draft = versions.underWay(own).orElseThrow().head().id().toString();
        var item = items.of(UUID.fromString(draft)).getFirst();
        var changed = post(
                address + "/items/" + item.id(), office, form(draft, item, Map.of("frequency", "每季度", "due", "每季度末")));
        assertThat(sentTo(changed)).isEqualTo(address + "?version=V1.1");
        assertThat(html(get(address + "?version=V1.1", office))).contains("提交机关纪委审核", "修改");

        post(address + "/submit", office, Map.of("version", draft));
        var reviewer = as(bureau.discipline().tenure());
        assertThat(html(get(address + "?version=V1.1", reviewer))).contains("待审核", "审核 3 项责任");
        post(address + "/review", reviewer, Map.of("version", draft, "opinion", "时限改得合理"));
        var secretary = as(bureau.secretary().tenure());
        post(address + "/approve", secretary, Map.of("version", draft, "opinion", ""));
        assertThat(html(get(address + "?version=V1.1", office))).contains("待印发", "印发 3 项责任");
        post(address + "/issue", office, Map.of("version", draft));

        assertThat(html(get(address, office))).contains("V1.1", "已印发", "V1.0", "已被替代");
        assertThat(html(get(address + "?on=" + JANUARY, office))).contains("这是 2026 年 1 月 30 日执行的版本 V1.0");
        assertThat(html(get(address + "/compare?from=V1.0&to=V1.1", office)))
                .contains("修改 <b>1</b> 项", "<del>每半年</del>", "<ins>每季度</ins>");
    }

    @Test
    void aDraftIsNobodysBusinessWhoDoesNotWorkOnIt() {
        var own = lists.own(OfficeLists.full().subList(0, 1), JANUARY);
        post("/duty-lists/" + own + "/revise", as(bureau.partyOffice().tenure()), Map.of());

        assertThat(status(get(
                        "/duty-lists/" + own + "?version=V1.1",
                        as(bureau.member().tenure()))))
                .isEqualTo(404);
    }

    @Test
    void sendingBackWithoutAReasonIsRefusedAtTheField() {
        var own = lists.own(OfficeLists.full().subList(0, 1), JANUARY);
        var office = as(bureau.partyOffice().tenure());
        post("/duty-lists/" + own + "/revise", office, Map.of());
        var draft = versions.underWay(own).orElseThrow().head().id().toString();
        post("/duty-lists/" + own + "/submit", office, Map.of("version", draft));

        var answer = post(
                "/duty-lists/" + own + "/send-back",
                as(bureau.discipline().tenure()),
                Map.of("version", draft, "reason", " "));

        assertThat(status(answer)).isEqualTo(422);
        assertThat(html(answer)).contains("请写明理由");
    }

    @Test
    void anotherUnitsIdIsNotFoundWhateverIsPosted() {
        var own = lists.own(OfficeLists.full().subList(0, 1), JANUARY);
        post("/duty-lists/" + own + "/revise", as(bureau.partyOffice().tenure()), Map.of());
        var draft = versions.underWay(own).orElseThrow().head().id().toString();

        for (var act : List.of("submit", "review", "approve", "issue", "send-back", "withdraw", "resume")) {
            assertThat(status(post(
                            "/duty-lists/" + own + "/" + act,
                            as(bureau.unitHead().tenure()),
                            Map.of("version", draft, "reason", "x"))))
                    .as(act)
                    .isEqualTo(404);
        }
    }

    @Test
    void anItemWithoutALeaderIsRefusedAtItsField() {
        var own = lists.own(OfficeLists.full().subList(0, 1), JANUARY);
        var office = as(bureau.partyOffice().tenure());
        post("/duty-lists/" + own + "/revise", office, Map.of());
        var draft = versions.underWay(own).orElseThrow().head().id().toString();

        var answer = post(
                "/duty-lists/" + own + "/items",
                office,
                Map.of("version", draft, "subject", "党组", "matter", "没有牵头", "lead", ""));

        assertThat(status(answer)).isEqualTo(422);
        assertThat(html(answer)).contains("写明牵头领导");
    }

    @Test
    void theExcelFileCanComeBackIn() throws IOException {
        var file = get(
                "/duty-lists/" + list + "/export.xlsx", as(bureau.partyOffice().tenure()));

        var sheet = Sheets.read(file.getResponse().getContentAsByteArray(), Sheets.Limits.USUAL)
                .getFirst();
        assertThat(sheet.rows()).hasSize(41);
        assertThat(sheet.rows().getFirst().cells().values().stream()
                        .map(cell -> cell.text())
                        .toList())
                .contains("责任主体", "责任事项", "完成时限", "牵头领导", "公开范围");
    }

    @Test
    void theWordFileOpens() {
        var file = get(
                "/duty-lists/" + list + "/print.docx", as(bureau.partyOffice().tenure()));

        assertThat(status(file)).isEqualTo(200);
        assertThat(file.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void theIndexSaysWhichListsWaitForTheReader() {
        var own = lists.own(OfficeLists.full().subList(0, 1), JANUARY);
        var office = as(bureau.partyOffice().tenure());
        post("/duty-lists/" + own + "/revise", office, Map.of());
        post(
                "/duty-lists/" + own + "/submit",
                office,
                Map.of(
                        "version",
                        versions.underWay(own).orElseThrow().head().id().toString()));

        assertThat(html(get("/duty-lists", as(bureau.discipline().tenure()))))
                .contains("待审核", "机关纪委审核", own.toString());
    }

    private static Map<String, String> form(String version, Item item, Map<String, String> changes) {
        var fields = new java.util.HashMap<String, String>();
        for (var column : zelian.duty.Column.values()) {
            fields.put(ItemForm.field(column), item.wording().word(column));
        }
        fields.put("version", version);
        fields.put("lock", String.valueOf(item.lock()));
        fields.putAll(changes);
        return fields;
    }
}
