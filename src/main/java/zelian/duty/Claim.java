package zelian.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * One person in one post answering for one duty (领受). It exists from the day the duty is laid on the
 * post, whether or not the person has yet taken it on.
 *
 * @param unit the unit of that post
 * @param dueOn the day by which it should be taken on
 * @param endedOn last day; null while the duty is this person's
 */
public record Claim(
        ClaimId id,
        DutyId duty,
        TenureId tenure,
        PersonId person,
        UnitId unit,
        State state,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate endedOn) {

    /** Whether the duty was this person's on the day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(openedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** How a claim stands, in the words of its badge. */
    public enum State {
        WAITING("待领受"),
        CLAIMED("已领受"),
        DISPUTED("有异议"),
        ADJUSTING("待调整"),
        ENDED("已终止");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
