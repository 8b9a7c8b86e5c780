package zelian.risk.card;

import java.time.LocalDate;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * One edition of a risk card (风险点卡的一版): drafted in the unit, reviewed by the member in charge, filed by 机关纪委, from
 * then in force until another edition is. Whoever submitted it does not review it.
 */
public sealed interface Edition {

    Source ANOTHER_HAND = Source.own("廉政风险点防控办法：谁报谁不审");

    EditionHead head();

    default String stored() {
        return switch (this) {
            case Drafted ignored -> "DRAFTED";
            case Submitted ignored -> "SUBMITTED";
            case Reviewed ignored -> "REVIEWED";
            case SentBack ignored -> "SENT_BACK";
            case InForce ignored -> "IN_FORCE";
            case Superseded ignored -> "SUPERSEDED";
            case Dropped ignored -> "DROPPED";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "DRAFTED" -> "草拟";
            case "SUBMITTED" -> "待分管审核";
            case "REVIEWED" -> "待备案";
            case "SENT_BACK" -> "退回";
            case "IN_FORCE" -> "生效";
            case "SUPERSEDED" -> "已被取代";
            case "DROPPED" -> "已放弃";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    static Edition of(String stored, EditionHead head) {
        return switch (stored) {
            case "DRAFTED" -> new Drafted(head);
            case "SUBMITTED" -> new Submitted(head);
            case "REVIEWED" -> new Reviewed(head);
            case "SENT_BACK" -> new SentBack(head);
            case "IN_FORCE" -> new InForce(head);
            case "SUPERSEDED" -> new Superseded(head);
            case "DROPPED" -> new Dropped(head);
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Still to be changed by the unit. */
    default boolean drafting() {
        return this instanceof Drafted || this instanceof SentBack;
    }

    /** Being drawn up (草拟). */
    record Drafted(EditionHead head) implements Edition {

        Submitted submit(Viewer by) {
            return new Submitted(head.submitted(by.person(), by.day()));
        }

        Dropped drop() {
            return new Dropped(head);
        }
    }

    /** With the member in charge (待分管审核). */
    record Submitted(EditionHead head) implements Edition {

        Reviewed review(Viewer by) {
            if (by.person().equals(head.hands().submitter())) {
                throw Rejected.because(
                                "risk.submitter-cannot-review", head.card().title())
                        .citing(ANOTHER_HAND);
            }
            return new Reviewed(head.reviewed(by.person(), by.day()));
        }

        SentBack sendBack(String reason) {
            return new SentBack(head.sentBack(reason));
        }
    }

    /** With 机关纪委 (待备案). */
    record Reviewed(EditionHead head) implements Edition {

        InForce file(Viewer by, LocalDate next) {
            return new InForce(head.filed(by.person(), by.day(), next));
        }

        SentBack sendBack(String reason) {
            return new SentBack(head.sentBack(reason));
        }
    }

    /** Sent back with a reason (退回). */
    record SentBack(EditionHead head) implements Edition {

        Submitted submit(Viewer by) {
            return new Submitted(head.submitted(by.person(), by.day()));
        }

        Dropped drop() {
            return new Dropped(head);
        }
    }

    /** In force (生效). */
    record InForce(EditionHead head) implements Edition {

        Superseded supersede(LocalDate day) {
            return new Superseded(head.superseded(day.minusDays(1)));
        }
    }

    /** In force once (已被取代). */
    record Superseded(EditionHead head) implements Edition {}

    /** Given up before it took effect (已放弃). */
    record Dropped(EditionHead head) implements Edition {}
}
