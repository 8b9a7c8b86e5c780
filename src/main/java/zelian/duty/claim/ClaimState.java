package zelian.duty.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.duty.ClaimId;
import zelian.duty.DutyId;

/**
 * Where the taking on of a duty (领受) stands: 待领受 → 已领受, or 有异议 → 待调整 or back to 待领受.
 *
 * <p>An ended claim is history and stays so; who comes after gets a claim of their own.
 */
sealed interface ClaimState {

    Source ONE_ANSWERS_FOR_ONESELF = Source.own("明责规则：责任由本人领受，异议由机关党委答复");

    Head head();

    default String stored() {
        return switch (this) {
            case Waiting ignored -> "WAITING";
            case Claimed ignored -> "CLAIMED";
            case Disputed ignored -> "DISPUTED";
            case Adjusting ignored -> "ADJUSTING";
            case Ended ignored -> "ENDED";
        };
    }

    /**
     * What every claim has.
     *
     * @param unit the unit of the owner's post
     * @param lock counts the moves, so that a second hand notices the first
     */
    record Head(
            ClaimId id,
            DutyId duty,
            UnitId unit,
            PersonId owner,
            TenureId tenure,
            LocalDate openedOn,
            LocalDate dueOn,
            int lock,
            @Nullable ClaimId follows) {

        Head due(LocalDate day) {
            return new Head(id, duty, unit, owner, tenure, openedOn, day, lock, follows);
        }

        private void require(PersonId person) {
            if (!person.equals(owner)) {
                throw Rejected.because("duty.not-your-claim").citing(ONE_ANSWERS_FOR_ONESELF);
            }
        }

        private void refuse(PersonId answerer) {
            if (answerer.equals(owner)) {
                throw Rejected.because("duty.own-dispute").citing(ONE_ANSWERS_FOR_ONESELF);
            }
        }
    }

    /** Waiting for the holder to take it on (待领受). */
    record Waiting(Head head) implements ClaimState {

        /** @throws Rejected if another than the holder takes it on */
        Claimed claim(PersonId person, LocalDate day) {
            head.require(person);
            return new Claimed(head, day);
        }

        /** @throws Rejected if another than the holder disputes it */
        Disputed dispute(PersonId person) {
            head.require(person);
            return new Disputed(head);
        }

        Ended end(LocalDate until, String why) {
            return new Ended(head, null, until, why);
        }
    }

    /** Taken on (已领受). */
    record Claimed(Head head, LocalDate claimedOn) implements ClaimState {

        /** The duty now asks for something else: it is to be taken on anew. */
        Waiting reopen(LocalDate due) {
            return new Waiting(head.due(due));
        }

        Ended end(LocalDate until, String why) {
            return new Ended(head, claimedOn, until, why);
        }
    }

    /** Disputed by the holder (有异议), waiting for an answer. */
    record Disputed(Head head) implements ClaimState {

        /**
         * Stands as it is (维持): it is to be taken on by the day given.
         *
         * @throws Rejected if the holder answers their own dispute
         */
        Waiting uphold(PersonId answerer, LocalDate due) {
            head.refuse(answerer);
            return new Waiting(head.due(due));
        }

        /** @throws Rejected if the holder answers their own dispute */
        Adjusting adjust(PersonId answerer) {
            head.refuse(answerer);
            return new Adjusting(head);
        }

        Ended end(LocalDate until, String why) {
            return new Ended(head, null, until, why);
        }
    }

    /** Will be put right in the next version (待调整). */
    record Adjusting(Head head) implements ClaimState {

        /** The next version is in force. */
        Waiting reopen(LocalDate due) {
            return new Waiting(head.due(due));
        }

        Ended end(LocalDate until, String why) {
            return new Ended(head, null, until, why);
        }
    }

    /** No longer this holder's (已终止). */
    record Ended(Head head, @Nullable LocalDate claimedOn, LocalDate until, String why) implements ClaimState {}
}
