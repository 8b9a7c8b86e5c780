package zelian.mandate.granting;

import java.time.LocalDate;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/** One grant of supervision powers (授权): proposed, approved by another hand, over at its end or withdrawn before. */
sealed interface Grant {

    Source ANOTHER_HAND = Source.own("监督职能授权办法：谁提出谁不审批，期限到了自行终止");

    GrantHead head();

    default String stored() {
        return switch (this) {
            case Proposed ignored -> "PROPOSED";
            case Approved ignored -> "APPROVED";
            case Refused ignored -> "REFUSED";
            case Withdrawn ignored -> "WITHDRAWN";
        };
    }

    /** The badge word: whether an approved grant holds is a question of the day. */
    default String wordOn(LocalDate day) {
        return switch (this) {
            case Proposed ignored -> "待批准";
            case Approved ignored -> day.isBefore(head().since()) ? "未开始" : day.isAfter(head().until()) ? "已期满" : "生效中";
            case Refused ignored -> "不予批准";
            case Withdrawn ignored -> "已撤回";
        };
    }

    static Grant of(String stored, GrantHead head) {
        return switch (stored) {
            case "PROPOSED" -> new Proposed(head);
            case "APPROVED" -> new Approved(head);
            case "REFUSED" -> new Refused(head);
            case "WITHDRAWN" -> new Withdrawn(head);
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Proposed (拟授). */
    record Proposed(GrantHead head) implements Grant {

        /** @throws Rejected if the approver proposed it, or it would be over already */
        Approved approve(Viewer by) {
            if (by.person().equals(head.proposer())) {
                throw Rejected.because("mandate.proposer-cannot-approve").citing(ANOTHER_HAND);
            }
            if (head.until().isBefore(by.day())) {
                throw Rejected.because("mandate.over-already", head.until());
            }
            return new Approved(head.approved(by));
        }

        Refused refuse(String reason) {
            return new Refused(head.ended(head.until(), reason));
        }
    }

    /** Approved: in force from its first day to its last (生效). */
    record Approved(GrantHead head) implements Grant {

        Withdrawn withdraw(Viewer by, String reason) {
            var last = by.day().minusDays(1);
            return new Withdrawn(head.ended(last.isBefore(head.since()) ? head.since() : last, reason));
        }
    }

    /** Turned down (不予批准). */
    record Refused(GrantHead head) implements Grant {}

    /** Taken back before its end (撤回). */
    record Withdrawn(GrantHead head) implements Grant {}
}
