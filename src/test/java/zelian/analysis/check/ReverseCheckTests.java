package zelian.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
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
                .extracting(Account.Laid::claimed)
                .isNull();
        assertThat(account("D11", DAY).duties())
                .filteredOn(one -> one.duty().equals(duty.id()))
                .singleElement()
                .extracting(Account.Laid::claimed)
                .isEqualTo(DAY.minusDays(60));
    }

    @Test
    void theListInForceThatDayIsNamedAndNoneBeforeItWas() {
        assertThat(account("D11", DAY).lists())
                .extracting(Account.ListInForce::version)
                .contains("V1.0");
        assertThat(account("D11", Given.BEGUN.minusDays(1)).lists()).isEmpty();
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
        assertThat(account("D11", Given.BEGUN.minusDays(1)).open()).isEmpty();
    }

    @Test
    void aCheckIsShownAsAPageAndAsADocumentAndIsInTheLedger() throws Exception {
        var made = post("/reverse-check", as(bureau.secretary().tenure()), asked("D11", DAY));
        var address = sentTo(made);

        assertThat(address).startsWith("/reverse-check/");
        assertThat(html(get(address, as(bureau.secretary().tenure())))).contains("设备检修未上会", "每半年研究意识形态工作");
        assertThat(db.sql(
                                "select count(*) from ledger.entry where canonical like '%analysis.reverse-checked%' and canonical like '%' || ? || '%'")
                        .param(address.substring("/reverse-check/".length()))
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
        var refused = post("/reverse-check", as(bureau.secretary().tenure()), asked("D11", DAY.plusDays(1)));

        assertThat(status(refused)).isEqualTo(422);
        assertThat(html(refused)).contains("事发之日不能晚于今天");
    }

    @Test
    void aUnitOutsideTheScopeIsNotThere() {
        assertThat(status(post("/reverse-check", as(head.tenure()), asked("D13", DAY))))
                .isEqualTo(404);
    }

    @Test
    void acheckOfAnotherUnitIsNotThereForWhoeverMayNotReadIt() {
        var address = sentTo(post("/reverse-check", as(bureau.secretary().tenure()), asked("D13", DAY)));

        assertThat(status(get(address, as(head.tenure())))).isEqualTo(404);
        assertThat(status(get(address + "/document", as(head.tenure())))).isEqualTo(404);
    }

    @Test
    void whatHappenedIsKeptSealed() {
        post("/reverse-check", as(bureau.secretary().tenure()), asked("D11", DAY));

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
        fields.put("once", java.util.UUID.randomUUID());
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
        var secretary = bureau.secretary();
        return reconstructing.of(
                new ReverseCheck(
                        new ReverseCheckId(new java.util.UUID(3, 4)),
                        bureau.unit(unit),
                        day,
                        "事由",
                        null,
                        secretary.person(),
                        secretary.name(),
                        secretary.day()),
                secretary);
    }
}
