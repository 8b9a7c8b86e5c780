package zelian.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.Acts;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.analysis.Given;
import zelian.analysis.Ref;
import zelian.organization.importing.Bureau;

/** For an incident's day and unit: who answered for what, then and not now. */
@Transactional
class ReverseCheckTests extends PageTests {

    static final LocalDate DAY = Bureau.DAY;

    @Autowired
    Bureau bureau;

    @Autowired
    Reconstructing reconstructing;

    Given given;
    Viewer head;
    Ref duty;
    Ref claim;

    @BeforeEach
    void aDutyOfThePublicityDivision() {
        bureau.open();
        today.set(DAY);
        given = new Given(db);
        head = bureau.unitHead();
        duty = given.duty(bureau.unit("D11").value(), "每半年研究意识形态工作", "UNIT");
        claim = given.claim(duty, head, DAY.minusDays(60), true);
    }

    @Test
    void whoeverHeldThePostThatDayIsNamedAndNotWhoHoldsItNow() {
        var finance = account("D14", LocalDate.of(2022, 6, 1));

        assertThat(finance.posts())
                .extracting(Account.Holding::name)
                .contains("周丽华")
                .doesNotContain("杨宏伟");
        assertThat(account("D14", DAY).posts())
                .extracting(Account.Holding::name)
                .contains("杨宏伟")
                .doesNotContain("周丽华");
    }

    @Test
    void theMemberInChargeOfThatDayIsNamed() {
        assertThat(account("D11", LocalDate.of(2022, 6, 1)).inCharge()).contains("褚惠兰");
        assertThat(account("D11", DAY).inCharge()).contains("韩文博");
    }

    @Test
    void whoSupervisesTheUnitIsNamed() {
        assertThat(account("D22", DAY).inCare()).contains("何宏伟");
    }

    @Test
    void aDutyCountsAsTakenOnOnlyFromTheDayItWas() {
        assertThat(account("D11", DAY.minusDays(61)).duties())
                .filteredOn(one -> one.duty().equals(duty.id()))
                .singleElement()
                .extracting(Account.Laid::last)
                .isNull();
        assertThat(account("D11", DAY).duties())
                .filteredOn(one -> one.duty().equals(duty.id()))
                .singleElement()
                .extracting(Account.Laid::last)
                .isEqualTo(DAY.minusDays(60));
    }

    @Test
    void theListInForceThatDayIsNamedAndNoneBeforeItWas() {
        var list = db.sql("select list from duty.duty where id = ?")
                .param(duty.id())
                .query(UUID.class)
                .single();

        assertThat(account("D11", DAY).lists())
                .filteredOn(one -> one.list().equals(list))
                .extracting(Account.ListInForce::version)
                .containsExactly("V1.0");
        assertThat(account("D11", Given.BEGUN.minusDays(1)).lists())
                .extracting(Account.ListInForce::list)
                .doesNotContain(list);
    }

    @Test
    void aTaskFinishedAfterTheDayWasNotDoneOnIt() {
        var task = given.task(duty, claim, head, "第一季度", DAY.minusDays(30), true);
        db.sql("alter table task.occurrence disable trigger user").update();
        db.sql("update task.occurrence set done_on = ? where id = ?")
                .params(DAY.minusDays(10), task.id())
                .update();
        db.sql("alter table task.occurrence enable trigger user").update();

        assertThat(outcome(task, DAY.minusDays(20))).isEqualTo(Account.Outcome.NOT_DONE);
        assertThat(outcome(task, DAY)).isEqualTo(Account.Outcome.LATE);
    }

    @Test
    void aRecordTypedAfterTheDayIsMarked() {
        var task = given.task(duty, claim, head, "第一季度", DAY.minusDays(30), false);
        var record = given.record(task, head, DAY.minusDays(20), "CONFIRMED");
        db.sql("alter table evidence.record disable trigger user").update();
        db.sql("update evidence.record set entered_on = ? where id = ?")
                .params(DAY, record.id())
                .update();
        db.sql("alter table evidence.record enable trigger user").update();

        assertThat(account("D11", DAY.minusDays(10)).typedAfterwards()).isEqualTo(1);
        assertThat(account("D11", DAY).typedAfterwards()).isZero();
    }

    @Test
    void itemsOpenThatDayAreListed() {
        var item = given.item(head, DAY.plusDays(30), "IN_PROGRESS");

        assertThat(account("D11", DAY).open())
                .extracting(Account.Open::address)
                .contains("/rectification/items/" + item.id());
        assertThat(account("D11", Given.BEGUN.minusDays(1)).open())
                .extracting(Account.Open::address)
                .doesNotContain("/rectification/items/" + item.id());
    }

    @Test
    void aCheckIsShownAsAPageAndAsADocumentAndIsInTheLedger() throws Exception {
        var made = post("/chain/checks", as(bureau.secretary().tenure()), asked("D11", DAY));
        var address = sentTo(made);

        assertThat(address).startsWith("/chain/checks/");
        assertThat(html(get(address, as(bureau.secretary().tenure())))).contains("设备检修未上会", "每半年研究意识形态工作");
        Acts.written();
        assertThat(db.sql(
                                "select count(*) from ledger.entry where canonical like '%analysis.reverse-checked%' and canonical like '%' || ? || '%'")
                        .param(address.substring("/chain/checks/".length()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var file = get(address + "/document", as(bureau.secretary().tenure()))
                .getResponse()
                .getContentAsByteArray();
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            assertThat(word.getText()).contains("宣传处责任落实情况倒查", "设备检修未上会", "朱国栋");
        }
    }

    @Test
    void anIncidentStillToComeIsRefused() {
        var refused = post("/chain/checks", as(bureau.secretary().tenure()), asked("D11", DAY.plusDays(1)));

        assertThat(status(refused)).isEqualTo(422);
        assertThat(html(refused)).contains("事发之日不能晚于今天");
    }

    @Test
    void aUnitOutsideTheScopeIsNotThere() {
        assertThat(status(post("/chain/checks", as(head.tenure()), asked("D13", DAY))))
                .isEqualTo(404);
    }

    @Test
    void acheckOfAnotherUnitIsNotThereForWhoeverMayNotReadIt() {
        var address = sentTo(post("/chain/checks", as(bureau.secretary().tenure()), asked("D13", DAY)));

        assertThat(status(get(address, as(head.tenure())))).isEqualTo(404);
        assertThat(status(get(address + "/document", as(head.tenure())))).isEqualTo(404);
    }

    @Test
    void theUnitCheckedIsNotToldByTheListOfChecks() {
        var address = sentTo(post("/chain/checks", as(bureau.discipline().tenure()), asked("D11", DAY)));

        assertThat(html(get("/chain/checks", as(head.tenure())))).doesNotContain(address);
        assertThat(status(get(address, as(head.tenure())))).isEqualTo(404);
        assertThat(html(get("/chain/checks", as(bureau.secretary().tenure())))).contains(address);
    }

    @Test
    void lettersAndRemindersByTheDayAreListedWithWhatHadBecomeOfThem() {
        var letter = given.letter(head, DAY.minusDays(20), "RECEIVED", false);
        given.reminder(given.task(duty, claim, head, "第一季度", DAY, false), head, DAY.minusDays(5));

        assertThat(account("D11", DAY).urged())
                .extracting(Account.Urged::kind, Account.Urged::who, Account.Urged::answer)
                .contains(tuple("提醒", head.name(), ""), tuple("函件", head.name(), DAY.minusDays(19) + " 签收，当日未回告"));
        assertThat(account("D11", DAY.minusDays(20)).urged())
                .extracting(Account.Urged::address, Account.Urged::answer)
                .containsExactly(tuple("/letters/" + letter.id(), "当日未签收"));
    }

    @Test
    void aLetterOfDisciplineIsThereOnlyForDiscipline() {
        var letter = given.letter(head, DAY.minusDays(20), "RECEIVED", true);
        var address = "/letters/" + letter.id();

        assertThat(account("D11", DAY, bureau.discipline()).urged())
                .extracting(Account.Urged::address)
                .contains(address);
        assertThat(account("D11", DAY, bureau.partyOffice()).urged())
                .extracting(Account.Urged::address)
                .doesNotContain(address);
    }

    @Test
    void whatAVisitFoundIsOpenUntilItIsSettled() {
        var finding = given.finding(head, DAY.minusDays(9), "CONFIRMED", DAY.minusDays(8), null);
        var settled = given.finding(head, DAY.minusDays(9), "WAIVED", DAY.minusDays(8), DAY.minusDays(3));

        assertThat(account("D11", DAY).inspected())
                .extracting(Account.Inspected::kind, Account.Inspected::standing)
                .contains(tuple("不足", DAY.minusDays(8) + " 确认"), tuple("检查", DAY.minusDays(9) + " 反馈"));
        assertThat(account("D11", DAY).open())
                .extracting(Account.Open::address)
                .contains("/findings/" + finding.id())
                .doesNotContain("/findings/" + settled.id());
        assertThat(account("D11", DAY.minusDays(4)).open())
                .extracting(Account.Open::address)
                .contains("/findings/" + settled.id());
    }

    @Test
    void aDutyWhoseListNamesTheUnitIsThereWithWhoAnswersForIt() {
        var led = given.duty(bureau.unit("D00").value(), "部署意识形态工作", "UNIT");
        given.claim(led, bureau.member(), DAY.minusDays(30), true);
        given.leads(led, bureau.unit("D11").value());

        assertThat(account("D11", DAY).duties())
                .filteredOn(one -> one.duty().equals(led.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.part()).isEqualTo(Account.Part.LEAD))
                .satisfies(one -> assertThat(one.who()).isEqualTo("韩文博"))
                .satisfies(one -> assertThat(one.standing()).isEqualTo(DAY.minusDays(30) + " 领受"));
        assertThat(account("D13", DAY).duties()).noneMatch(one -> one.duty().equals(led.id()));
    }

    @Test
    void aDutyInDisputeThatDayIsSaidToBe() {
        var other = given.duty(bureau.unit("D11").value(), "每季度分析舆情", "UNIT");
        var disputed = given.claim(other, head, DAY, false);
        given.dispute(disputed, head, DAY.minusDays(12), DAY.minusDays(2));

        assertThat(standing(other, DAY.minusDays(5))).isEqualTo(DAY.minusDays(12) + " 提出异议，当日未答复");
        assertThat(standing(other, DAY)).isEqualTo("当日未领受");
    }

    @Test
    void ofATalkOnlyThatItWasHeldIsSaid() {
        var task = given.task(duty, claim, head, "第一季度", DAY.minusDays(30), false);
        var talk = given.record(task, head, DAY.minusDays(20), "CONFIRMED");
        db.sql("alter table evidence.record disable trigger user").update();
        db.sql("update evidence.record set kind = 'TALK', deed = '', sealed_deed = ? where id = ?")
                .params(new byte[] {1}, talk.id())
                .update();
        db.sql("alter table evidence.record enable trigger user").update();

        assertThat(account("D11", DAY).records())
                .filteredOn(record -> record.id().equals(talk.id()))
                .extracting(Account.Done::deed)
                .containsExactly("谈话");
    }

    private String standing(Ref other, LocalDate day) {
        return account("D11", day).duties().stream()
                .filter(one -> one.duty().equals(other.id()))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void whatHappenedIsKeptSealed() {
        post("/chain/checks", as(bureau.secretary().tenure()), asked("D11", DAY));

        assertThat(db.sql(
                                "select count(*) from analysis.reverse_check where position(convert_to('设备检修', 'UTF8') in happened) > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Map<String, Object> asked(String unit, LocalDate day) {
        var fields = new HashMap<String, Object>();
        fields.put("unit", bureau.unit(unit).value());
        fields.put("day", day);
        fields.put("happened", "设备检修未上会先执行");
        fields.put("once", UUID.randomUUID());
        return fields;
    }

    private Account.Outcome outcome(Ref task, LocalDate day) {
        return account("D11", day).tasks().stream()
                .filter(one -> one.id().equals(task.id()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private Account account(String unit, LocalDate day) {
        return account(unit, day, bureau.secretary());
    }

    private Account account(String unit, LocalDate day, Viewer reader) {
        var secretary = bureau.secretary();
        return reconstructing.of(
                new ReverseCheck(
                        new ReverseCheckId(new UUID(3, 4)),
                        bureau.unit(unit),
                        day,
                        "事由",
                        null,
                        secretary.person(),
                        secretary.name(),
                        secretary.day()),
                reader);
    }
}
