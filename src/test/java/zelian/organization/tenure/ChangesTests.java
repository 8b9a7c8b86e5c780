package zelian.organization.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Period;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.organization.ChargeChanged;
import zelian.organization.HolderChanged;
import zelian.organization.PostPassed;
import zelian.organization.Viewers;
import zelian.organization.importing.Bureau;
import zelian.organization.tenure.ChangingHolders.Change;
import zelian.organization.tenure.CorrectingTenures.Correction;

/** 变更, 更正 and 分管 on the bureau's own posts. */
@Transactional
@RecordApplicationEvents
class ChangesTests extends PageTests {

    static final LocalDate MAY_18 = LocalDate.of(2026, 5, 18);

    @Autowired
    Bureau bureau;

    @Autowired
    ChangingHolders changing;

    @Autowired
    CorrectingTenures correcting;

    @Autowired
    ChangingCharge changingCharge;

    @Autowired
    Tenures tenures;

    @Autowired
    Charges charges;

    @Autowired
    Directory directory;

    @Autowired
    Rights rights;

    @Autowired
    Viewers viewers;

    @Autowired
    ApplicationEvents events;

    Viewer personnel;
    Tenure head;

    @BeforeEach
    void theHeadOfTheInstitute() {
        personnel = bureau.personnel();
        head = tenures.get(bureau.tenure("D23", "主要负责人", "许建国"));
        events.clear();
    }

    @Test
    void aChangeEndsOneTenureAndBeginsTheNextWhichSucceedsIt() {
        var begun = changing.change(personnel, to("严晓峰")).orElseThrow();

        assertThat(tenures.get(head.id()).period().until()).isEqualTo("2026-05-17");
        assertThat(tenures.get(begun).period()).isEqualTo(Period.from(MAY_18));
        assertThat(tenures.get(begun).succeeds()).isEqualTo(head.id());
        assertThat(directory.principal(bureau.unit("D23"), LocalDate.of(2026, 5, 17)))
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("许建国"));
        assertThat(directory.principal(bureau.unit("D23"), MAY_18))
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("严晓峰"));
    }

    @Test
    void openMattersAreToldToPassOn() {
        var begun = changing.change(personnel, to("严晓峰")).orElseThrow();

        assertThat(events.stream(HolderChanged.class)).singleElement().satisfies(event -> {
            assertThat(event.from()).isEqualTo(head.id());
            assertThat(event.to()).isEqualTo(begun);
            assertThat(event.day()).isEqualTo(MAY_18);
            assertThat(event.sentence()).isEqualTo("2026-05-18 起，研究院主要负责人由 许建国 变更为 严晓峰");
        });
        assertThat(events.stream(PostPassed.class)).singleElement().satisfies(event -> {
            assertThat(event.from()).isEqualTo(head.id());
            assertThat(event.successor().tenure()).isEqualTo(begun);
            assertThat(event.successor().person()).isEqualTo(bureau.person("严晓峰"));
            assertThat(event.day()).isEqualTo(MAY_18);
            assertThat(event.why()).isEqualTo("岗位变动，由 严晓峰 承接");
        });
    }

    @Test
    void rightsPassWithThePostThatDay() {
        var unit = bureau.unit("D23");
        var begun = changing.change(personnel, to("严晓峰")).orElseThrow();

        assertThat(rights.may(viewers.acting(begun, MAY_18), Area.TASK, Act.READ, unit))
                .isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> viewers.acting(head.id(), MAY_18));
        assertThat(db.sql("""
                        select count(*) from organization.pub_scope
                        where tenure = :tenure and :day between since and coalesce(until, 'infinity')""")
                        .param("tenure", head.id().value())
                        .param("day", MAY_18)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void unitsInChargePassOnWhenAskedTo() {
        var member = tenures.get(bureau.member().tenure());

        var begun = changing.change(
                        personnel,
                        new Change(member.post().id(), member.id(), bureau.person("华俊杰"), MAY_18, true, false, null))
                .orElseThrow();

        assertThat(charges.of(Set.of(begun)))
                .extracting(Charges.Charge::unitName)
                .containsExactly("办公室", "宣传处", "人事处", "监测中心", "研究院");
        assertThat(charges.of(Set.of(member.id())))
                .allSatisfy(charge -> assertThat(charge.period().until()).isEqualTo("2026-05-17"));
    }

    @Test
    void aVacantPostIsFilledLaterAndMattersComeFromTheLastHolder() {
        changing.change(personnel, new Change(head.post().id(), head.id(), null, MAY_18, false, false, null));
        var begun = changing.change(
                        personnel,
                        new Change(
                                head.post().id(),
                                null,
                                bureau.person("严晓峰"),
                                LocalDate.of(2026, 6, 1),
                                false,
                                false,
                                null))
                .orElseThrow();

        assertThat(tenures.get(begun).succeeds()).isEqualTo(head.id());
        assertThat(events.stream(HolderChanged.class))
                .satisfiesExactly(left -> assertThat(left.to()).isNull(), filled -> {
                    assertThat(filled.from()).isEqualTo(head.id());
                    assertThat(filled.to()).isEqualTo(begun);
                });
        assertThat(events.stream(PostPassed.class))
                .singleElement()
                .satisfies(passed -> assertThat(passed.successor().tenure()).isEqualTo(begun));
    }

    @Test
    void whatHasNotHappenedYetIsNotChanged() {
        assertRefused(
                "organization.change-not-yet",
                () -> changing.change(
                        personnel,
                        new Change(
                                head.post().id(),
                                head.id(),
                                bureau.person("严晓峰"),
                                Bureau.DAY.plusDays(1),
                                true,
                                false,
                                null)));
    }

    @Test
    void nobodyChangesTheirOwnPost() {
        var own = tenures.get(personnel.tenure());

        assertRefused(
                "organization.not-ones-own-post",
                () -> changing.change(
                        personnel, new Change(own.post().id(), own.id(), null, MAY_18, false, false, null)));
    }

    @Test
    void onlyPersonnelChangesPosts() {
        assertRefused("access.not-allowed", () -> changing.change(bureau.partyOffice(), to("严晓峰")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changing.change(bureau.clerk(), to("严晓峰")));
    }

    @Test
    void aCorrectionReadsHistoryAnewAndMovesNothing() {
        correcting.correct(personnel, head.id(), correction("2023-02-01", null, head.version()));

        var corrected = tenures.get(head.id());
        assertThat(corrected.period().since()).isEqualTo("2023-02-01");
        assertThat(corrected.corrected()).isTrue();
        assertThat(directory.principal(bureau.unit("D23"), LocalDate.of(2023, 1, 15)))
                .isEmpty();
        assertThat(events.stream(HolderChanged.class)).isEmpty();
        assertThat(events.stream(Deed.class).filter(deed -> deed.act().equals("organization.tenure-corrected")))
                .singleElement()
                .satisfies(deed -> {
                    assertThat(deed.before()).containsEntry("任职日期", "2023-01-01");
                    assertThat(deed.after()).containsEntry("任职日期", "2023-02-01").containsEntry("更正原因", "核对任免文件");
                });
    }

    @Test
    void unitsInChargeFollowTheCorrectedDays() {
        var member = tenures.get(bureau.member().tenure());

        correcting.correct(personnel, member.id(), correction("2023-07-01", null, member.version()));

        assertThat(charges.of(Set.of(member.id())))
                .hasSize(5)
                .allSatisfy(charge -> assertThat(charge.period().since()).isEqualTo("2023-07-01"));
    }

    @Test
    void aCorrectionGivesNoPostTwoHoldersOnADay() {
        var earlier = tenures.get(bureau.tenure("D14", "主要负责人", "周丽华"));

        assertRefused(
                "organization.post-taken",
                () -> correcting.correct(
                        personnel, earlier.id(), correction("2019-01-01", "2023-01-01", earlier.version())));
    }

    @Test
    void whoeverIsSecondIsTold() {
        correcting.correct(personnel, head.id(), correction("2023-02-01", null, head.version()));

        assertRefused(
                "common.changed-meanwhile",
                () -> correcting.correct(personnel, head.id(), correction("2023-03-01", null, head.version())));
    }

    @Test
    void aUnitTakenOverLeavesWhoeverWasInCharge() {
        var from = bureau.tenure("D00", "班子成员", "吕雪梅");
        var to = bureau.tenure("D00", "班子成员", "金振东");
        var had = Set.of("D16", "D17", "D18", "D26", "D27", "D15");

        changingCharge.change(
                personnel,
                ChargeChanged.Kind.CHARGE,
                to,
                had.stream().map(bureau::unit).collect(Collectors.toSet()),
                MAY_18);

        assertThat(directory.inCharge(bureau.unit("D15"), MAY_18.minusDays(1)))
                .hasValueSatisfying(holder -> assertThat(holder.tenure()).isEqualTo(from));
        assertThat(directory.inCharge(bureau.unit("D15"), MAY_18))
                .hasValueSatisfying(holder -> assertThat(holder.tenure()).isEqualTo(to));
        assertThat(events.stream(ChargeChanged.class)).singleElement().satisfies(event -> {
            assertThat(event.from()).isEqualTo(from);
            assertThat(event.to()).isEqualTo(to);
            assertThat(event.sentence()).isEqualTo("2026-05-18 起，规划财务处的分管由 吕雪梅 变更为 金振东");
        });
    }

    private Change to(String name) {
        return new Change(head.post().id(), head.id(), bureau.person(name), MAY_18, true, false, "人〔2026〕8号");
    }

    private static Correction correction(String since, @Nullable String until, int version) {
        return new Correction(
                new Period(LocalDate.parse(since), until == null ? null : LocalDate.parse(until)),
                "处级",
                null,
                "核对任免文件",
                version);
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act::run)
                .extracting(Rejected::code)
                .isEqualTo(code);
    }
}
