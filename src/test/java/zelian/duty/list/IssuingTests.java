package zelian.duty.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Claim;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.Wording;
import zelian.duty.sheet.OfficeLists;
import zelian.organization.importing.Bureau;

/** Issuing lists version by version: who is asked to take on what, and what stays as it was. */
class IssuingTests extends PageTests {

    static final LocalDate JANUARY = LocalDate.of(2026, 1, 30);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 15);

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists lists;

    @Autowired
    DraftingLists drafting;

    @Autowired
    Drafts drafts;

    @Autowired
    ApprovingLists approving;

    @Autowired
    Versions versions;

    @Autowired
    Items items;

    @Autowired
    Duties duties;

    @Autowired
    Approvals approvals;

    Viewer office;

    @BeforeEach
    void open() {
        office = bureau.open().as("D01", "专职副书记", "秦建国", JUNE);
    }

    @Test
    void anIssuedListLaysEveryDutyOnWhoeverLeadsItEachMemberForThemselves() {
        var list = lists.own(OfficeLists.full(), JANUARY);

        var inForce = duties.in(list, JANUARY);

        assertThat(inForce).hasSize(40);
        var ofMembers =
                inForce.stream().filter(duty -> duty.lead().equals("班子成员")).toList();
        assertThat(ofMembers)
                .hasSize(8)
                .allSatisfy(duty -> assertThat(duties.claims(duty.id(), JANUARY))
                        .hasSize(4)
                        .allSatisfy(claim -> assertThat(claim.state()).isEqualTo(Claim.State.WAITING)));
        assertThat(inForce.stream()
                        .filter(duty -> !duty.lead().equals("班子成员"))
                        .flatMap(duty -> duties.claims(duty.id(), JANUARY).stream()))
                .hasSize(32);
    }

    @Test
    void aClaimIsDueThreeWorkingDaysAfterTheIssue() {
        var list = lists.own(OfficeLists.full(), JANUARY);

        var claim =
                duties.claims(duties.in(list, JANUARY).getFirst().id(), JANUARY).getFirst();

        // 2026-01-30 is a Friday.
        assertThat(claim.dueOn()).isEqualTo(LocalDate.of(2026, 2, 4));
    }

    @Test
    void dutiesOfMembersConcernTheUnitsInTheirCharge() {
        var list = lists.own(OfficeLists.full(), JANUARY);

        var duty = duties.in(list, JANUARY).stream()
                .filter(found -> found.leadUnit().equals("分管部门"))
                .findFirst()
                .orElseThrow();

        assertThat(duty.leadUnits())
                .contains(bureau.unit("D11"), bureau.unit("D29"))
                .hasSize(20);
    }

    @Test
    void everyDayHasTheVersionThatWasInForceThen() {
        var list = lists.own(OfficeLists.full(), JANUARY);
        revise(list, "每季度", "6月30日前、12月31日前");

        assertThat(versions.on(list, JANUARY.minusDays(1))).isEmpty();
        assertThat(versions.on(list, JUNE.minusDays(1)).orElseThrow().head().number())
                .isEqualTo("V1.0");
        assertThat(versions.on(list, JUNE).orElseThrow().head().number()).isEqualTo("V1.1");
        var first = duties.in(list, JUNE).getFirst();
        assertThat(first.frequency()).isEqualTo("每季度");
        assertThat(duties.find(first.id(), JANUARY).map(Duty::frequency)).contains("每半年");
    }

    @Test
    void aDutyKeepsItsIdentityThroughVersions() {
        var list = lists.own(OfficeLists.full(), JANUARY);
        var before = duties.in(list, JANUARY).stream().map(Duty::id).toList();

        revise(list, "每季度", "每季度末");

        assertThat(duties.in(list, JUNE).stream().map(Duty::id)).isEqualTo(before);
    }

    @Test
    void whoTookOnADutyThatNowAsksForSomethingElseIsAskedAnewAndTheOthersAreNot() {
        var list = lists.own(OfficeLists.full(), JANUARY);
        db.sql("""
                update duty.claim c set state = 'CLAIMED', claimed_on = :day
                from duty.duty d where d.id = c.duty and d.list = :list
                """).param("day", JANUARY).param("list", list.value()).update();

        revise(list, "每季度", "每季度末");

        var states = duties.in(list, JUNE).stream()
                .map(duty -> duties.claims(duty.id(), JUNE).getFirst().state())
                .toList();
        assertThat(states.getFirst()).isEqualTo(Claim.State.WAITING);
        assertThat(states.subList(1, 40)).containsOnly(Claim.State.CLAIMED);
    }

    @Test
    void aDutyThatLeavesTheListEndsWithItsClaims() {
        var list = lists.own(OfficeLists.full().subList(0, 2), JANUARY);
        var dropped = duties.in(list, JANUARY).getLast();
        var draft = drafting.revise(office, list, "");
        var item = items.of(draft).getLast();
        drafting.remove(office, draft, item.id(), item.lock(), "");

        lists.issueDraft(list, JUNE);

        assertThat(duties.in(list, JUNE)).hasSize(1);
        assertThat(duties.claims(dropped.id(), JUNE)).isEmpty();
        assertThat(duties.claims(dropped.id(), JUNE.minusDays(1))).hasSize(1);
        assertThat(duties.find(dropped.id(), JUNE).map(Duty::until)).contains(JUNE.minusDays(1));
    }

    @Test
    void anIssuedVersionNeverChangesNotEvenInTheDatabase() {
        var list = lists.own(OfficeLists.full().subList(0, 1), JANUARY);
        var issued = versions.on(list, JANUARY).orElseThrow().head().id();

        assertThatThrownBy(() -> db.sql("update duty.item set matter = '改过' where list_version = :version")
                        .param("version", issued)
                        .update())
                .hasMessageContaining("an issued version never changes");
        assertThatThrownBy(() -> db.sql("delete from duty.item where list_version = :version")
                        .param("version", issued)
                        .update())
                .hasMessageContaining("an issued version never changes");
        assertThatThrownBy(() -> db.sql("update duty.list_version set state = 'DRAFT' where id = :version")
                        .param("version", issued)
                        .update())
                .hasMessageContaining("an issued version never changes");
    }

    @Test
    void nobodyWritesIntoAVersionOnItsWay() {
        var list = lists.own(OfficeLists.full().subList(0, 1), JANUARY);
        var draft = drafting.revise(office, list, "");
        var item = items.of(draft).getFirst();
        approving.submit(office, draft);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> drafting.remove(office, draft, item.id(), item.lock(), ""))
                .extracting(Rejected::code)
                .isEqualTo("duty.version-under-way");
        approving.withdraw(office, draft, "要再改");
    }

    @Test
    void whoeverIsSecondToEditIsToldAndChangesNothing() {
        var list = lists.own(OfficeLists.full().subList(0, 1), JANUARY);
        var draft = drafting.revise(office, list, "");
        var read = items.of(draft).getFirst();
        drafting.reword(office, draft, read.id(), read.lock(), read.wording().with(Column.CONTENT, "第一人改的"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> drafting.reword(
                        office, draft, read.id(), read.lock(), read.wording().with(Column.CONTENT, "第二人改的")))
                .extracting(Rejected::code)
                .isEqualTo("common.changed-meanwhile");
        assertThat(items.of(draft).getFirst().wording().word(Column.CONTENT)).isEqualTo("第一人改的");
    }

    @Test
    void sendingBackKeepsTheReasonAndGoesBackToTheDrafter() {
        var list = lists.own(OfficeLists.full().subList(0, 1), JANUARY);
        var draft = drafting.revise(office, list, "");
        approving.submit(office, draft);

        approving.sendBack(bureau.discipline(), draft, "依据写得太笼统");

        assertThat(versions.find(draft)).containsInstanceOf(Version.SentBack.class);
        var run = approvals.latest("duty_list", list.value()).orElseThrow();
        assertThat(run.state()).isEqualTo(Approvals.State.SENT_BACK);
        assertThat(run.reason()).contains("依据写得太笼统");
    }

    @Test
    void onlyTheDisciplineCommitteeReviewsAndOnlyTheSecretaryApproves() {
        var list = lists.own(OfficeLists.full().subList(0, 1), JANUARY);
        var draft = drafting.revise(office, list, "");
        approving.submit(office, draft);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> approving.review(bureau.secretary(), draft, ""))
                .extracting(Rejected::code)
                .isEqualTo("access.not-allowed");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approving.review(bureau.unitHead(), draft, ""));
    }

    @Test
    void aListWhoseLeaderIsNobodyIsNotSubmitted() {
        var line = new Wording(java.util.Map.of(
                Column.SUBJECT, "党组", Column.MATTER, "没有人牵头", Column.LEAD, "总工程师", Column.FREQUENCY, "每月"));
        var laid = drafts.lay(office, bureau.unit("D28"), 2026, List.of(line));
        var draft = versions.underWay(laid.list()).orElseThrow().head().id();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> approving.submit(office, draft))
                .extracting(Rejected::code)
                .isEqualTo("duty.lead-unresolved");
    }

    private void revise(zelian.duty.DutyListId list, String frequency, String due) {
        var draft = drafting.revise(office, list, "按上半年情况调整");
        var first = items.of(draft).getFirst();
        drafting.reword(
                office,
                draft,
                first.id(),
                first.lock(),
                first.wording().with(Column.FREQUENCY, frequency).with(Column.DUE, due));
        lists.issueDraft(list, JUNE);
    }
}
