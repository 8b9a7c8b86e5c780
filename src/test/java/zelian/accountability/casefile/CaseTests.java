package zelian.accountability.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.accountability.CaseId;
import zelian.accountability.rule.Standing;
import zelian.common.Ids;
import zelian.common.Rejected;

/** A case (问责案件): its way, and that nobody has a hand in their own. */
class CaseTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private final PersonId holder = new PersonId(Ids.next());
    private final PersonId other = new PersonId(Ids.next());

    @Test
    void aCaseGoesFromItsRequestToItsClosing() {
        var closed = executing().close(other, DAY, new Unfinished(List.of()));

        assertThat(closed.word()).isEqualTo("已结案");
        assertThat(closed.head().days()).hasSize(Milestone.values().length - 1).doesNotContainKey(Milestone.CONSENTED);
    }

    @Test
    void nobodyHasAHandInTheirOwn() {
        var requested = requested(false);
        own(() -> requested.start(holder, DAY));
        own(() -> requested.refuse(holder));
        own(() -> reported().decide(holder, DAY));
        own(() -> reported().decide(other, DAY).sign(holder, DAY, false));
        own(() -> executing().revoke(holder, DAY));
        own(() -> executing().close(holder, DAY, new Unfinished(List.of())));
    }

    @Test
    void whereTheGroupIsAskedItsPrincipalComesSecond() {
        var requested = requested(true);
        refused("accountability.not-endorsed", () -> requested.start(other, DAY));

        assertThat(requested.endorse(other, DAY).start(other, DAY).word()).isEqualTo("待容错先议");
    }

    @Test
    void whatNeedsTheGroupsApprovalIsNotSignedWithoutIt() {
        var decided = reported().decide(other, DAY);
        refused("accountability.not-consented", () -> decided.sign(other, DAY, true));

        assertThat(decided.consent(other, DAY).sign(other, DAY, true).word()).isEqualTo("待宣布");
    }

    @Test
    void whatIsLeftIsNamed() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> executing().close(other, DAY, new Unfinished(List.of("没有回访"))))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("没有回访"));
    }

    @Test
    void decidedAnewItForgetsTheOldDecisionButNotTheHearing() {
        var anew = executing().decideAnew(other);

        assertThat(anew.head().days())
                .containsKeys(Milestone.HEARD, Milestone.REPORTED)
                .doesNotContainKeys(Milestone.DECIDED, Milestone.SIGNED, Milestone.ANNOUNCED);
    }

    private Case.Reported reported() {
        return requested(true)
                .endorse(other, DAY)
                .start(other, DAY)
                .weigh(other, DAY)
                .show(other, DAY)
                .hear(DAY)
                .report(other, DAY);
    }

    private Case.Executing executing() {
        return reported().decide(other, DAY).sign(other, DAY, false).announce(other, DAY);
    }

    private Case.Requested requested(boolean asksParty) {
        var target = new Target(
                new UnitId(Ids.next()),
                false,
                new Party(holder, new TenureId(Ids.next())),
                "宣传处主要负责人",
                Standing.PRINCIPAL_OF_GROUP);
        return new Case.Requested(new CaseHead(
                new CaseId(Ids.next()),
                0,
                "问立〔2026〕1号",
                new UnitId(Ids.next()),
                target,
                "Q08",
                asksParty,
                null,
                null,
                Map.of(Milestone.REQUESTED, DAY)));
    }

    private static void own(Runnable act) {
        refused("accountability.own-case", act);
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act::run)
                .extracting(Rejected::code)
                .isEqualTo(code);
    }
}
