package zelian.guide.writing;

import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/** One edition of a guide (履责指引的一版): written, reviewed by another hand, published until the next one is. */
public sealed interface Edition {

    Source ANOTHER_HAND = Source.own("履责指引编写办法：谁报谁不审");

    EditionHead head();

    default String stored() {
        return switch (this) {
            case Drafted ignored -> "DRAFTED";
            case Submitted ignored -> "SUBMITTED";
            case Reviewed ignored -> "REVIEWED";
            case SentBack ignored -> "SENT_BACK";
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
            case "DRAFTED" -> "草拟";
            case "SUBMITTED" -> "待审核";
            case "REVIEWED" -> "待发布";
            case "SENT_BACK" -> "退回";
            case "PUBLISHED" -> "已发布";
            case "SUPERSEDED" -> "已被取代";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    static Edition of(String stored, EditionHead head) {
        return switch (stored) {
            case "DRAFTED" -> new Drafted(head);
            case "SUBMITTED" -> new Submitted(head);
            case "REVIEWED" -> new Reviewed(head);
            case "SENT_BACK" -> new SentBack(head);
            case "PUBLISHED" -> new Published(head);
            case "SUPERSEDED" -> new Superseded(head);
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Still to be changed by whoever writes. */
    default boolean drafting() {
        return this instanceof Drafted || this instanceof SentBack;
    }

    /** Being written (编写). */
    record Drafted(EditionHead head) implements Edition {

        Submitted submit(Viewer by) {
            return new Submitted(head.submitted(by));
        }
    }

    /** With the reviewer (待审核). */
    record Submitted(EditionHead head) implements Edition {

        Reviewed review(Viewer by) {
            if (by.person().equals(head.hands().submitter())) {
                throw Rejected.because(
                                "guide.submitter-cannot-review", head.guide().title())
                        .citing(ANOTHER_HAND);
            }
            return new Reviewed(head.reviewed(by));
        }

        SentBack sendBack(String reason) {
            return new SentBack(head.sentBack(reason));
        }
    }

    /** Reviewed, to be published (待发布). */
    record Reviewed(EditionHead head) implements Edition {

        Published publish(Viewer by) {
            return new Published(head.published(by.day()));
        }
    }

    /** Sent back with a reason (退回). */
    record SentBack(EditionHead head) implements Edition {

        Submitted submit(Viewer by) {
            return new Submitted(head.submitted(by));
        }
    }

    /** What everyone reads (已发布). */
    record Published(EditionHead head) implements Edition {

        Superseded supersede(Viewer by) {
            return new Superseded(head.superseded(by.day()));
        }
    }

    /** What everyone read before (已被取代). */
    record Superseded(EditionHead head) implements Edition {}
}
