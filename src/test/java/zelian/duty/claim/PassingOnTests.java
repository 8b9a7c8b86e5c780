package zelian.duty.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Breaks;
import zelian.analysis.Gap;
import zelian.analysis.Ref;
import zelian.duty.Claim;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyListId;
import zelian.duty.list.IssuedLists;
import zelian.duty.sheet.OfficeLists;
import zelian.organization.ChargeChanged;
import zelian.organization.importing.Bureau;

/** A duty laid on 分管宣传的班子成员 is that member's who is in charge, from the day the charge changes hands. */
@Transactional
@RecordApplicationEvents
class PassingOnTests extends PageTests {

    private static final LocalDate DAY = Bureau.DAY;
    private static final String MATTER = "落实意识形态工作责任制";

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists lists;

    @Autowired
    Duties duties;

    @Autowired
    Breaks breaks;

    @Autowired
    ApplicationEvents events;

    private PassingOn passing;
    private DutyListId list;
    private Duty duty;
    private TenureId han;
    private TenureId jin;

    @BeforeEach
    void hanIsInChargeOfPublicity(@Autowired PassingOn passing) {
        this.passing = AopTestUtils.getTargetObject(passing);
        bureau.open();
        events.clear();
        today.set(DAY);
        // The secretary's, and the one of whoever is in charge of 宣传处.
        list = lists.own(OfficeLists.full().subList(3, 5), DAY.minusDays(14));
        duty = duties.in(list, DAY).getLast();
        han = bureau.tenure("D00", "班子成员", "韩文博");
        jin = bureau.tenure("D00", "班子成员", "金振东");
    }

    @Test
    void theNewMemberInChargeSeesItAmongTheirDutiesAndTheOtherNoLonger() {
        assertThat(html(get("/my/duties", as(han)))).contains(MATTER);

        putInCharge(jin, with(jin, "D11"));

        assertThat(html(get("/my/duties", as(jin)))).contains(MATTER, "待领受", "领受勾选的责任");
        assertThat(html(get("/my/duties", as(han)))).doesNotContain(MATTER);
        assertThat(html(get("/inbox", as(jin)))).contains("由你承接");
    }

    @Test
    void whatTheOtherTookOnStaysOnRecordUntilTheDayBefore() {
        var claimed = held().id();
        post("/claims/" + claimed + "/claim", as(han), Map.of());

        putInCharge(jin, with(jin, "D11"));

        assertThat(duties.history(duty.id()))
                .satisfiesExactly(
                        now -> {
                            assertThat(now.tenure()).isEqualTo(jin);
                            assertThat(now.state()).isEqualTo(Claim.State.WAITING);
                        },
                        before -> {
                            assertThat(before.id()).isEqualTo(claimed);
                            assertThat(before.tenure()).isEqualTo(han);
                            assertThat(before.endedOn()).isEqualTo(DAY.minusDays(1));
                            assertThat(before.claimedOn()).isEqualTo(DAY);
                        });
        assertThat(follows(held())).isEqualTo(claimed.value());
    }

    @Test
    void whileNobodyIsInChargeTheChainIsBrokenFromThatDay() {
        putInCharge(han, without(han, "D11"));

        assertThat(duties.claims(duty.id(), DAY)).isEmpty();
        assertThat(breaks.at(List.of(new Ref("duty", duty.id().value())), bureau.partyOffice()))
                .singleElement()
                .returns(Gap.UNCLAIMED, Break::gap)
                .returns(DAY, Break::since);
        assertThat(html(get("/claims?list=" + list, as(bureau.partyOffice())))).contains("责任人空缺", MATTER);
        assertThat(html(get("/my/duties", as(han)))).doesNotContain(MATTER);
    }

    @Test
    void aListNobodyAnswersForAnyMoreIsStillAmongThoseToLookAt() {
        var only = lists.own(OfficeLists.full().subList(4, 5), DAY.minusDays(14));

        putInCharge(han, without(han, "D11"));

        assertThat(html(get("/claims?list=" + only, as(bureau.partyOffice())))).contains("责任人空缺", MATTER);
        var stranger = bureau.as("D13", "主要负责人", "严思远");
        assertThat(status(get("/claims?list=" + only, as(stranger)))).isEqualTo(404);
    }

    @Test
    void whoeverFillsTheVacancyContinuesWhereItWasLeft() {
        var first = held().id();
        putInCharge(han, without(han, "D11"));

        putInCharge(jin, with(jin, "D11"));

        assertThat(held().tenure()).isEqualTo(jin);
        assertThat(follows(held())).isEqualTo(first.value());
    }

    @Test
    void itGoesWithTheChargeAndNotWithThePost() {
        bureau.moveCharge("D11", "韩文博", "金振东");

        passing.on(bureau.passed(bureau.member(), bureau.unitHead(), DAY));

        assertThat(held().tenure()).isEqualTo(jin);
    }

    @Test
    void itGoesWithThePostWhereTheChargeComesAlong() {
        var successor = bureau.unitHead();
        db.sql("update organization.charge set tenure = :to where tenure = :from")
                .param("to", successor.tenure().value())
                .param("from", han.value())
                .update();

        passing.on(bureau.passed(bureau.member(), successor, DAY));

        assertThat(held().tenure()).isEqualTo(successor.tenure());
    }

    @Test
    void whatChangedOnADayBeforeTheListWasIssuedPassesItOnFromTheListsFirstDay() {
        var claimed = held().id();
        bureau.moveCharge("D11", "韩文博", "金振东");

        passing.on(new ChargeChanged(
                Viewer.system(DAY),
                ChargeChanged.Kind.CHARGE,
                bureau.unit("D11"),
                han,
                jin,
                DAY.minusYears(3),
                "2023-06-15 起，宣传处的分管由 韩文博 变更为 金振东"));

        assertThat(held().tenure()).isEqualTo(jin);
        assertThat(held().openedOn()).isEqualTo(duty.since());
        assertThat(follows(held())).isEqualTo(claimed.value());
    }

    @Test
    void theSameNewsTwiceChangesNothing() {
        putInCharge(jin, with(jin, "D11"));
        var once = duties.history(duty.id());

        events.stream(ChargeChanged.class).toList().forEach(passing::on);

        assertThat(duties.history(duty.id())).isEqualTo(once);
    }

    /** As the office for personnel does it on its page; then the news goes round. */
    private void putInCharge(TenureId member, List<UUID> units) {
        var known = events.stream(ChargeChanged.class).count();
        var answer = post(
                "/tenures/" + member + "/charge",
                as(bureau.personnel()),
                Map.of("kind", "CHARGE", "units", units, "day", DAY));
        assertThat(sentTo(answer)).startsWith("/people/");
        events.stream(ChargeChanged.class).skip(known).toList().forEach(passing::on);
    }

    private List<UUID> with(TenureId member, String unit) {
        var units = new ArrayList<>(charge(member));
        units.add(bureau.unit(unit).value());
        return units;
    }

    private List<UUID> without(TenureId member, String unit) {
        return charge(member).stream()
                .filter(each -> !each.equals(bureau.unit(unit).value()))
                .toList();
    }

    private List<UUID> charge(TenureId member) {
        return db.sql("select unit from organization.charge where tenure = :tenure")
                .param("tenure", member.value())
                .query((row, number) -> row.getObject("unit", UUID.class))
                .list();
    }

    private Claim held() {
        return duties.claims(duty.id(), DAY).stream().findFirst().orElseThrow();
    }

    private UUID follows(Claim claim) {
        return Objects.requireNonNull(db.sql("select follows from duty.claim where id = :claim")
                .param("claim", claim.id().value())
                .query(UUID.class)
                .single());
    }
}
