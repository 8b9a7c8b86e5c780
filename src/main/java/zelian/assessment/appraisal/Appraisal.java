package zelian.assessment.appraisal;

import java.time.LocalDate;
import zelian.common.Rejected;

/**
 * One appraisal by a scheme (考核): facts are counted, two graders mark what facts do not tell, the result is approved,
 * released with everything it rests on frozen, objected to, and final. A trial ends with the counting.
 */
public sealed interface Appraisal {

    AppraisalHead head();

    default String stored() {
        return switch (this) {
            case Counting ignored -> "COUNTING";
            case Tried ignored -> "TRIED";
            case Grading ignored -> "GRADING";
            case Graded ignored -> "GRADED";
            case Submitted ignored -> "SUBMITTED";
            case Released ignored -> "RELEASED";
            case Final ignored -> "FINAL";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "COUNTING" -> "取数中";
            case "TRIED" -> "试算完成";
            case "GRADING" -> "核分中";
            case "GRADED" -> "待送审";
            case "SUBMITTED" -> "送审中";
            case "RELEASED" -> "已发布";
            case "FINAL" -> "已定稿";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Whether the units may know their results. */
    default boolean open() {
        return this instanceof Released || this instanceof Final;
    }

    /** Facts are being counted in the background (取数中). */
    record Counting(AppraisalHead head) implements Appraisal {

        public Tried tried() {
            return new Tried(head);
        }

        public Grading grade() {
            return new Grading(head);
        }
    }

    /** A trial that is done (试算完成). */
    record Tried(AppraisalHead head) implements Appraisal {}

    /** Graders mark, blind to each other (核分中). */
    record Grading(AppraisalHead head) implements Appraisal {

        /**
         * @param open marks that are still to be given
         * @throws Rejected while there are any
         */
        public Graded close(int open) {
            if (open > 0) {
                throw Rejected.because("assessment.marks-open", open);
            }
            return new Graded(head);
        }
    }

    /** Every score stands; nobody but those who decide knows it (待送审). */
    record Graded(AppraisalHead head) implements Appraisal {

        public Submitted submit() {
            return new Submitted(head);
        }
    }

    /** Under review and approval (送审中). */
    record Submitted(AppraisalHead head) implements Appraisal {

        public Graded sendBack() {
            return new Graded(head);
        }

        public Released release(LocalDate day, LocalDate objectBy) {
            return new Released(head, day, objectBy);
        }
    }

    /**
     * Released, inputs and scores frozen; the units may object (已发布).
     *
     * @param objectBy the last day for it
     */
    record Released(AppraisalHead head, LocalDate releasedOn, LocalDate objectBy) implements Appraisal {

        /**
         * @param open objections not decided
         * @throws Rejected while objections may still come, or wait
         */
        public Final settle(LocalDate day, int open) {
            if (!day.isAfter(objectBy)) {
                throw Rejected.because("assessment.objections-may-come", objectBy);
            }
            if (open > 0) {
                throw Rejected.because("assessment.objections-open", open);
            }
            return new Final(head, releasedOn, objectBy, day);
        }
    }

    /** Final (已定稿). */
    record Final(AppraisalHead head, LocalDate releasedOn, LocalDate objectBy, LocalDate finalOn)
            implements Appraisal {}
}
