package zelian.assessment.scheme;

import java.time.LocalDate;

/**
 * One version of a scheme of assessment (考核方案): drafted, submitted for review and approval, published, and one day
 * superseded by the next. Each state is a type; what was published never changes.
 */
public sealed interface Scheme {

    SchemeHead head();

    default String stored() {
        return switch (this) {
            case Draft ignored -> "DRAFT";
            case Submitted ignored -> "SUBMITTED";
            case Published ignored -> "PUBLISHED";
            case Superseded ignored -> "SUPERSEDED";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "DRAFT" -> "草拟";
            case "SUBMITTED" -> "送审中";
            case "PUBLISHED" -> "已发布";
            case "SUPERSEDED" -> "已被替代";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Whether everyone who is assessed by it may read it. */
    default boolean open() {
        return this instanceof Published || this instanceof Superseded;
    }

    /** Being drawn up, anew after it was sent back (草拟). */
    record Draft(SchemeHead head) implements Scheme {

        public Submitted submit(LocalDate day) {
            return new Submitted(head, day);
        }
    }

    /** Under review and approval (送审中). */
    record Submitted(SchemeHead head, LocalDate submittedOn) implements Scheme {

        public Draft sendBack() {
            return new Draft(head);
        }

        public Published publish(LocalDate day) {
            return new Published(head, submittedOn, day);
        }
    }

    /** In force (已发布). */
    record Published(SchemeHead head, LocalDate submittedOn, LocalDate publishedOn) implements Scheme {

        public Superseded supersede(LocalDate day) {
            return new Superseded(head, submittedOn, publishedOn, day);
        }
    }

    /** Another version is in force (已被替代). */
    record Superseded(SchemeHead head, LocalDate submittedOn, LocalDate publishedOn, LocalDate supersededOn)
            implements Scheme {}
}
