package zelian.assessment.objection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.assessment.AppraisalId;
import zelian.assessment.IndicatorId;
import zelian.assessment.ObjectionId;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * A unit's objection to one of its scores (申诉): raised, then upheld or dismissed by another hand. What was released
 * stays; what is upheld shows in the final result.
 */
public sealed interface Objection {

    Source OTHER_HAND = Source.own("考核办理办法：申诉由没有核过这个单位的分、也不在这个单位任职的另一人答复");

    ObjectionHead head();

    default String stored() {
        return switch (this) {
            case Raised ignored -> "RAISED";
            case Upheld ignored -> "UPHELD";
            case Dismissed ignored -> "DISMISSED";
        };
    }

    /** The badge word. */
    default String word() {
        return switch (this) {
            case Raised ignored -> "申诉待答复";
            case Upheld ignored -> "申诉成立";
            case Dismissed ignored -> "申诉不成立";
        };
    }

    /**
     * What every objection has.
     *
     * @param answerBy the last day for the answer
     */
    record ObjectionHead(
            ObjectionId id,
            AppraisalId appraisal,
            UnitId unit,
            IndicatorId indicator,
            int number,
            PersonId raisedBy,
            String raisedName,
            LocalDate raisedOn,
            LocalDate answerBy) {}

    /** Waits for its answer (申诉待答复). */
    record Raised(ObjectionHead head) implements Objection {

        /**
         * @param points what the score is to be, in hundredths of a point
         * @throws Rejected by the hand that raised it, or that marked the unit
         */
        public Upheld uphold(PersonId by, String name, boolean concerned, LocalDate day, int points) {
            requireOther(by, concerned);
            return new Upheld(head, name, day, points);
        }

        /** @throws Rejected by the hand that raised it, or that marked the unit */
        public Dismissed dismiss(PersonId by, String name, boolean concerned, LocalDate day) {
            requireOther(by, concerned);
            return new Dismissed(head, name, day);
        }

        private void requireOther(PersonId by, boolean concerned) {
            if (concerned || by.equals(head.raisedBy())) {
                throw Rejected.because("assessment.objection-own-hand").citing(OTHER_HAND);
            }
        }
    }

    /** The score is corrected (申诉成立). */
    record Upheld(ObjectionHead head, String decidedName, LocalDate decidedOn, int points) implements Objection {}

    /** The score stays (申诉不成立). */
    record Dismissed(ObjectionHead head, String decidedName, LocalDate decidedOn) implements Objection {}

    /** Who decided it; null while nobody has. */
    default @Nullable String decidedName() {
        return switch (this) {
            case Raised ignored -> null;
            case Upheld it -> it.decidedName;
            case Dismissed it -> it.decidedName;
        };
    }

    /** When it was decided; null while it was not. */
    default @Nullable LocalDate decidedOn() {
        return switch (this) {
            case Raised ignored -> null;
            case Upheld it -> it.decidedOn;
            case Dismissed it -> it.decidedOn;
        };
    }
}
