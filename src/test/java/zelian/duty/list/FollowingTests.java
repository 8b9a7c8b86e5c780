package zelian.duty.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.analysis.Breaks;
import zelian.analysis.Ref;
import zelian.approval.Approvals;
import zelian.common.Rejected;
import zelian.duty.Claim;
import zelian.duty.Column;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.duty.sheet.OfficeLists;
import zelian.organization.importing.Bureau;

/** The list of a year takes the place of the one before on the day it is issued; until then that is carried on. */
@Transactional
class FollowingTests extends PageTests {

    static final String UNIT = "D18";
    static final LocalDate OLD = LocalDate.of(2026, 1, 30);
    static final LocalDate BEFORE = LocalDate.of(2027, 1, 18);
    static final LocalDate NEW = LocalDate.of(2027, 1, 19);

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists lists;

    @Autowired
    DraftingLists drafting;

    @Autowired
    ApprovingLists approving;

    @Autowired
    Versions versions;

    @Autowired
    Items items;

    @Autowired
    Duties duties;

    @Autowired
    Breaks breaks;

    @Autowired
    Approvals approvals;

    UnitId unit;
    DutyListId old;
    List<Duty> before;
    Viewer office;

    @BeforeEach
    void theListOfTheOldYear() {
        unit = bureau.open().unit(UNIT);
        old = lists.of(UNIT, 2026, OfficeLists.full().subList(22, 26), OLD);
        before = duties.in(old, OLD);
        today.set(NEW);
        office = bureau.as("D01", "专职副书记", "秦建国", NEW);
    }

    private DutyListId next() {
        return lists.of(UNIT, 2027, OfficeLists.full().subList(23, 27), NEW);
    }

    private String read(String address, Viewer viewer) {
        return html(get(address, as(viewer.tenure())));
    }

    @Test
    void nothingLapsesWithTheYear() {
        assertThat(duties.list(unit, BEFORE).map(Duties.ListOn::year)).contains(2026);
        assertThat(duties.in(old, BEFORE)).hasSize(4);
        assertThat(duties.claims(before.getFirst().id(), BEFORE)).isNotEmpty();
    }

    @Test
    void everyDayHasTheListThatWasInForceThen() {
        var next = next();

        assertThat(duties.list(unit, BEFORE).map(Duties.ListOn::list)).contains(old);
        assertThat(duties.list(unit, NEW).map(Duties.ListOn::list)).contains(next);
        assertThat(duties.in(old, BEFORE)).hasSize(4);
        assertThat(duties.in(old, NEW)).isEmpty();
        assertThat(versions.all(old).getFirst())
                .isInstanceOfSatisfying(
                        Version.Superseded.class,
                        over -> assertThat(over.until()).isEqualTo(BEFORE));
    }

    @Test
    void theClaimsOfTheOldYearEndThatDayAndNothingIsLeftWithoutAnOwner() {
        next();

        assertThat(before).allSatisfy(duty -> {
            assertThat(duties.claims(duty.id(), NEW)).isEmpty();
            assertThat(duties.claims(duty.id(), BEFORE)).isNotEmpty();
            assertThat(duties.history(duty.id())).extracting(Claim::endedOn).containsOnly(BEFORE);
            assertThat(duties.find(duty.id(), NEW).map(Duty::until)).contains(BEFORE);
        });
        assertThat(breaks.at(
                        before.stream()
                                .map(duty -> new Ref("duty", duty.id().value()))
                                .toList(),
                        office))
                .isEmpty();
    }

    @Test
    void aDutyThatGoesOnPointsBothWays() {
        var next = next();
        var gone = before.getFirst();
        var former = before.get(1);
        var now = duties.in(next, NEW).getFirst();

        assertThat(follows(now)).isEqualTo(former.id().value());
        assertThat(read("/duties/" + former.id(), office))
                .contains("已接替", "2027 年度接续", now.number(), former.number(), "2026 年度");
        assertThat(read("/duties/" + now.id(), office)).contains("履行中", "接续上年", former.number());
        assertThat(read("/duties/" + gone.id(), office)).contains("已接替").doesNotContain("2027 年度接续");
    }

    @Test
    void bothListsSayWhichOneIsInForceSinceWhen() {
        var next = next();

        assertThat(read("/duty-lists/" + old, office))
                .contains("本清单执行到 2027-01-18，自 2027-01-19 起由", "/duty-lists/" + next, "已被替代")
                .doesNotContain("起草下一版本");
        assertThat(read("/duty-lists/" + next, office)).contains("接替 <a href=\"/duty-lists/" + old, "2026 年度清单");
        assertThat(read("/duty-lists/" + old + "?on=2027-01-18", office)).contains("2027 年 1 月 18 日执行的版本 V1.0");
        assertThat(read("/duty-lists/" + old + "?on=2027-03-01", office))
                .contains("自 2027-01-19 起由")
                .doesNotContain("执行的版本 V1.0");
        assertThat(read("/duty-lists", office)).contains("已接替", "至 2027-01-18");
    }

    @Test
    void oneSeesTheNewYearsDutiesAndTheOldYearsFoldedAway() {
        next();
        var han = bureau.as("D00", "班子成员", "韩文博", NEW);

        var mine = read("/my/duties", han);

        assertThat(mine).contains("2026 年度，4 项", "已由下一年度的清单接替");
        assertThat(mine.indexOf("2027-班子成员")).isLessThan(mine.indexOf("2026 年度，4 项"));
        assertThat(read("/claims?list=" + old, office)).contains("应领受 16 件").doesNotContain("按现任核对");
    }

    @Test
    void beforeItsYearBeginsAListIsNotIssuedWhileAnotherIsInForce() {
        var december = LocalDate.of(2026, 12, 28);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> lists.of(UNIT, 2027, OfficeLists.full().subList(23, 27), december))
                .extracting(Rejected::code)
                .isEqualTo("duty.former-in-force");
        assertThat(duties.list(unit, december).map(Duties.ListOn::year)).contains(2026);
    }

    @Test
    void thereIsNoFurtherVersionOfAListAnotherTookThePlaceOf() {
        next();

        assertThat(refusal(() -> drafting.revise(office, old, "再改一次"))).isEqualTo("duty.list-followed");
        assertThat(refusal(() -> drafting.setUp(office, unit, 2025))).isEqualTo("duty.list-followed");
    }

    @Test
    void whatWasOnItsWayIsWithdrawnAndADraftStaysWhereItIs() {
        var january = bureau.as("D01", "专职副书记", "秦建国", BEFORE);
        var draft = drafting.revise(january, old, "年底前再改一次");
        approving.submit(january, draft);

        next();

        assertThat(versions.find(draft)).containsInstanceOf(Version.Withdrawn.class);
        assertThat(approvals.latest("duty_list", old.value()).orElseThrow().state())
                .isEqualTo(Approvals.State.WITHDRAWN);
        assertThat(refusal(() -> drafting.resume(office, draft))).isEqualTo("duty.list-followed");
    }

    @Test
    void aDraftOfTheOldYearIsNotSubmittedAnyMore() {
        var january = bureau.as("D01", "专职副书记", "秦建国", BEFORE);
        var draft = drafting.revise(january, old, "年底前再改一次");
        var item = items.of(draft).getFirst();

        next();

        assertThat(refusal(() -> approving.submit(office, draft))).isEqualTo("duty.list-followed");
        assertThat(refusal(() -> drafting.remove(office, draft, item.id(), item.lock(), "")))
                .isEqualTo("duty.list-followed");
        assertThat(read("/duty-lists/" + old + "?version=V1.1", office)).doesNotContain("提交机关纪委审核");
    }

    @Test
    void aSecondVersionOfTheNewYearFollowsNothingAgain() {
        var next = next();
        var june = LocalDate.of(2027, 6, 15);
        var by = bureau.as("D01", "专职副书记", "秦建国", june);
        var draft = drafting.revise(by, next, "");
        drafting.add(
                by,
                draft,
                new Wording(java.util.Map.of(
                        Column.SUBJECT,
                        "党组书记",
                        Column.MATTER,
                        "年中再加一项",
                        Column.LEAD,
                        "党组书记",
                        Column.FREQUENCY,
                        "适时",
                        Column.KIND,
                        Wording.OWN,
                        Column.POLARITY,
                        Wording.POSITIVE)));
        lists.issueDraft(next, june);

        assertThat(duties.in(next, june)).hasSize(5);
        assertThat(db.sql("select until from duty.duty_list where id = :list")
                        .param("list", old.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(BEFORE);
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var code = new String[1];
        assertThatExceptionOfType(Rejected.class).isThrownBy(act).satisfies(rejected -> code[0] = rejected.code());
        return code[0];
    }

    private UUID follows(Duty duty) {
        return db.sql("select follows from duty.duty where id = :duty")
                .param("duty", duty.id().value())
                .query(UUID.class)
                .single();
    }
}
