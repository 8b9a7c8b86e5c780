package zelian.duty.raci;

import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * A duty that a discipline body gives back to the department whose business it is (三转交回): proposed, decided by the
 * secretary, moved in the next draft of the list.
 */
sealed interface HandBack {

    Source ANOTHER_HAND = Source.own("三转交回办法：谁提出谁不决定");

    HandBackHead head();

    default String stored() {
        return switch (this) {
            case Proposed ignored -> "PROPOSED";
            case Accepted ignored -> "ACCEPTED";
            case Moved ignored -> "MOVED";
            case Declined ignored -> "DECLINED";
        };
    }

    /** The badge word. */
    default String word() {
        return switch (this) {
            case Proposed ignored -> "待决定";
            case Accepted ignored -> "待调整";
            case Moved ignored -> "已完成";
            case Declined ignored -> "不予批准";
        };
    }

    static HandBack of(String stored, HandBackHead head) {
        return switch (stored) {
            case "PROPOSED" -> new Proposed(head);
            case "ACCEPTED" -> new Accepted(head);
            case "MOVED" -> new Moved(head);
            case "DECLINED" -> new Declined(head);
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Proposed, to be decided (待决定). */
    record Proposed(HandBackHead head) implements HandBack {

        /** @throws Rejected if the decider proposed it */
        Accepted accept(Viewer by, String words) {
            refuseProposer(by);
            return new Accepted(head.decided(by.tenure(), by.day(), words));
        }

        /** @throws Rejected if the decider proposed it */
        Declined decline(Viewer by, String words) {
            refuseProposer(by);
            return new Declined(head.decided(by.tenure(), by.day(), words));
        }

        private void refuseProposer(Viewer by) {
            if (by.person().equals(head.hands().proposer())) {
                throw Rejected.because("duty.hand-back-proposer-cannot-decide").citing(ANOTHER_HAND);
            }
        }
    }

    /** Agreed, to be moved in the list (待调整). */
    record Accepted(HandBackHead head) implements HandBack {

        Moved move(Viewer by, String version, String after) {
            return new Moved(head.moved(by.day(), version, after));
        }
    }

    /** In the next draft of the list (已调整). */
    record Moved(HandBackHead head) implements HandBack {}

    /** Not agreed to (不予批准). */
    record Declined(HandBackHead head) implements HandBack {}
}
