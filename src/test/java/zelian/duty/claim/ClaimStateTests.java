package zelian.duty.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Rejected;
import zelian.duty.ClaimId;
import zelian.duty.DutyId;

/** Taking on a duty: by oneself only, disputed or not, and ended as history. */
class ClaimStateTests {

    static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    final PersonId holder = new PersonId(UUID.randomUUID());
    final PersonId office = new PersonId(UUID.randomUUID());

    @Test
    void whoHoldsTheDutyTakesItOn() {
        assertThat(waiting().claim(holder, MONDAY).claimedOn()).isEqualTo(MONDAY);
    }

    @Test
    void nobodyTakesOnADutyForAnother() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> waiting().claim(office, MONDAY))
                .extracting(Rejected::code)
                .isEqualTo("duty.not-your-claim");
    }

    @Test
    void nobodyAnswersTheirOwnDispute() {
        var disputed = waiting().dispute(holder);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> disputed.uphold(holder, MONDAY.plusDays(3)))
                .extracting(Rejected::code)
                .isEqualTo("duty.own-dispute");
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> disputed.adjust(holder));
    }

    @Test
    void anUpheldDutyIsToBeTakenOnByANewDay() {
        var waiting = waiting().dispute(holder).uphold(office, MONDAY.plusDays(3));

        assertThat(waiting.head().dueOn()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void anEndedClaimKeepsTheDayItWasTakenOn() {
        var ended = waiting().claim(holder, MONDAY).end(MONDAY.plusMonths(3), "岗位变动");

        assertThat(ended.claimedOn()).isEqualTo(MONDAY);
        assertThat(ended.until()).isEqualTo(MONDAY.plusMonths(3));
    }

    private ClaimState.Waiting waiting() {
        return new ClaimState.Waiting(new ClaimState.Head(
                new ClaimId(UUID.randomUUID()),
                new DutyId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                holder,
                new TenureId(UUID.randomUUID()),
                MONDAY.minusDays(4),
                MONDAY.plusDays(1),
                0,
                null));
    }
}
