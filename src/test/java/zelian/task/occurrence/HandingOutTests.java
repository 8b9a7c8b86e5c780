package zelian.task.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.list.IssuedDuties;
import zelian.organization.importing.Bureau;
import zelian.task.Occurrence;
import zelian.task.Tasks;

/** Breaking an occurrence down to units and people, and ending what is no longer asked for. */
@SpringBootTest
@ActiveProfiles("test")
@Transactional
class HandingOutTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    IssuedDuties issued;

    @Autowired
    Bureau bureau;

    @Autowired
    Tasks tasks;

    @Autowired
    Occurrences occurrences;

    @Autowired
    HandingOut handingOut;

    @Autowired
    EndingOccurrences ending;

    Occurrence yearsTasks;
    Viewer secretary;
    Viewer office;
    Viewer head;
    TenureId publicity;
    TenureId personnel;

    @BeforeEach
    void open() {
        issued.open();
        yearsTasks = tasks.of(issued.duty("部署年度任务并分解到单位")).getFirst();
        secretary = bureau.as("D00", "党组书记", "王海燕", MARCH);
        office = issued.office(MARCH);
        head = bureau.as("D11", "主要负责人", "朱国栋", MARCH);
        publicity = head.tenure();
        personnel = bureau.tenure("D12", "主要负责人", "吴春生");
    }

    @Test
    void thePartyOfficeHandsATaskOutToUnits() {
        var number = handingOut.handOut(office, yearsTasks.id(), List.of(publicity, personnel), null, null);

        assertThat(number).isEqualTo(2);
        assertThat(occurrences.below(yearsTasks.id()))
                .extracting(Occurrence::unit)
                .containsExactlyInAnyOrder(bureau.unit("D11"), bureau.unit("D12"));
        assertThat(occurrences.below(yearsTasks.id())).allSatisfy(part -> {
            assertThat(part.dueOn()).isEqualTo(yearsTasks.dueOn());
            assertThat(part.number()).startsWith(yearsTasks.number() + "-");
        });
        assertThat(occurrences.get(yearsTasks.id()).state()).isEqualTo(Occurrence.State.UNDER_WAY);
    }

    @Test
    void whoeverHasItAlreadyIsLeftOutWithTheReason() {
        handingOut.handOut(secretary, yearsTasks.id(), List.of(publicity), null, null);

        var plan = handingOut.plan(secretary, yearsTasks.id(), List.of(publicity, personnel), null, "印发分工");

        assertThat(plan.to()).extracting(holder -> holder.tenure()).containsExactly(personnel);
        assertThat(plan.leftOut()).hasSize(1).containsValue("已承担这项任务");
    }

    @Test
    void aPartIsDueNoLaterThanTheWhole() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> handingOut.plan(
                        office,
                        yearsTasks.id(),
                        List.of(publicity),
                        yearsTasks.statedOn().plusDays(1),
                        null))
                .extracting(Rejected::code)
                .isEqualTo("task.due-after-parent");
    }

    @Test
    void aPartDueOnAHolidayFallsOnTheWorkingDayBefore() {
        var plan = handingOut.plan(office, yearsTasks.id(), List.of(publicity), LocalDate.of(2026, 3, 29), null);

        assertThat(plan.dueOn()).isEqualTo(LocalDate.of(2026, 3, 27));
    }

    @Test
    void aUnitHeadHandsTheirPartToAPersonOfTheUnitAndNotFurther() {
        handingOut.handOut(office, yearsTasks.id(), List.of(publicity), null, null);
        var part = occurrences.below(yearsTasks.id()).getFirst();
        var deputy = bureau.tenure("D11", "副职负责人", "张佳宁");

        handingOut.handOut(head, part.id(), List.of(deputy), null, "起草宣传处分工");

        var own = occurrences.below(part.id()).getFirst();
        assertThat(own.title()).isEqualTo("起草宣传处分工");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> handingOut.plan(office, own.id(), List.of(personnel), null, null))
                .extracting(Rejected::code)
                .isEqualTo("task.too-deep");
    }

    @Test
    void aUnitHeadCannotGiveTasksToAnotherUnit() {
        handingOut.handOut(office, yearsTasks.id(), List.of(publicity), null, null);
        var part = occurrences.below(yearsTasks.id()).getFirst();

        assertThat(handingOut
                        .plan(head, part.id(), List.of(personnel), null, null)
                        .to())
                .isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> handingOut.handOut(head, part.id(), List.of(personnel), null, null))
                .extracting(Rejected::code)
                .isEqualTo("task.nobody-to-hand-out-to");
    }

    @Test
    void whoMayNotSeeItIsToldThereIsNone() {
        var clerk = bureau.as("D11", "联络员", "陶立群", MARCH);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> handingOut.plan(clerk, yearsTasks.id(), List.of(publicity), null, null));
    }

    @Test
    void whoeverHasAPartSeesTheWhole() {
        handingOut.handOut(office, yearsTasks.id(), List.of(publicity), null, null);

        assertThat(occurrences.find(yearsTasks.id(), head)).isPresent();
    }

    @Test
    void endingTheWholeEndsItsParts() {
        handingOut.handOut(office, yearsTasks.id(), List.of(publicity), null, null);

        ending.end(office, yearsTasks.id(), "改由专班统一部署");

        assertThat(occurrences.get(yearsTasks.id()).state()).isEqualTo(Occurrence.State.ENDED);
        assertThat(occurrences.below(yearsTasks.id()).getFirst().ending()).contains("改由专班统一部署");
    }

    @Test
    void nobodyEndsTheirOwn() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ending.end(secretary, yearsTasks.id(), "不做了"))
                .extracting(Rejected::code)
                .isEqualTo("task.not-yours-to-end");
    }
}
