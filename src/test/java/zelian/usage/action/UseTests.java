package zelian.usage.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.usage.OutcomeId;
import zelian.usage.UseId;
import zelian.usage.catalogue.Aim;
import zelian.usage.catalogue.Level;
import zelian.usage.outcome.Kind;

/** A use (运用): who proposes, approves, carries out and verifies are different hands, and never the object's. */
class UseTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate DUE = DAY.plusDays(20);

    private final UnitId unit = new UnitId(Ids.next());
    private final Viewer proposer = someone(new UnitId(Ids.next()));
    private final Viewer approver = someone(new UnitId(Ids.next()));
    private final Viewer owner = someone(unit);
    private final Viewer object = someone(new UnitId(Ids.next()));

    @Test
    void whoeverProposedItDoesNotApproveIt() {
        refused("usage.proposer-cannot-approve", () -> proposed(null).approve(proposer, true, DUE));
        assertThat(proposed(null).approve(approver, true, DUE).head().days().due())
                .isEqualTo(DUE);
    }

    @Test
    void neitherTheObjectNorItsUnitApproves() {
        refused("usage.own-result", () -> proposed(object.person()).approve(object, true, DUE));
        refused("usage.own-result", () -> proposed(null).approve(someone(unit), true, DUE));
        refused("usage.own-result", () -> proposed(null).refuse(someone(unit)));
    }

    @Test
    void whatIsNotFixedIsNotApproved() {
        refused("usage.not-fixed", () -> proposed(null).approve(approver, false, DUE));
    }

    @Test
    void aDayThatIsPastIsNoDay() {
        refused("usage.due-past", () -> proposed(null).approve(approver, true, DAY.minusDays(1)));
    }

    @Test
    void itsOwnerDoesNotVerifyIt() {
        var reported = proposed(null).approve(approver, true, DUE).report(owner);
        refused("usage.own-result", () -> reported.accept(owner));
        var elsewhere = new Use.Reported(reported.head());
        assertThat(elsewhere.accept(proposer).ended()).isTrue();
        assertThat(elsewhere.sendBack(approver).report(owner).word()).isEqualTo("待核验");
    }

    @Test
    void whatWasRefusedOrTakenBackIsNoUse() {
        assertThat(proposed(null).refuse(approver).living()).isFalse();
        assertThat(proposed(null).withdraw(proposer).living()).isFalse();
        assertThat(proposed(null).approve(approver, true, DUE).stop(approver).living())
                .isFalse();
    }

    private Use.Proposed proposed(@Nullable PersonId about) {
        return new Use.Proposed(new UseHead(
                new UseId(Ids.next()),
                0,
                new OutcomeId(Ids.next()),
                Kind.RESULT,
                "宣传处：年度考核",
                unit,
                about,
                "F1",
                "提醒谈话",
                Level.BODY,
                Aim.WARNING,
                Party.of(owner),
                Party.of(proposer),
                10,
                UseDays.from(DAY, null)));
    }

    private static Viewer someone(UnitId unit) {
        return new Viewer(new PersonId(Ids.next()), "某人", new TenureId(Ids.next()), "某职", unit, Set.of(), DAY);
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act::run)
                .extracting(Rejected::code)
                .isEqualTo(code);
    }
}
