package zelian.usage.action;

import java.time.LocalDate;
import zelian.access.Viewer;
import zelian.common.Rejected;

/**
 * One thing done about a result or a decision (一项运用): proposed, approved by who may, carried out by its owner until a
 * day, told of, and looked at by somebody else. A receipt that says nothing is sent back.
 */
public sealed interface Use {

    UseHead head();

    default String stored() {
        return switch (this) {
            case Proposed ignored -> "PROPOSED";
            case Refused ignored -> "REFUSED";
            case Withdrawn ignored -> "WITHDRAWN";
            case Approved ignored -> "APPROVED";
            case Reported ignored -> "REPORTED";
            case Returned ignored -> "RETURNED";
            case Done ignored -> "DONE";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "PROPOSED" -> "待批准";
            case "REFUSED" -> "不予批准";
            case "WITHDRAWN" -> "已撤回";
            case "APPROVED" -> "执行中";
            case "REPORTED" -> "待核验";
            case "RETURNED" -> "退回重报";
            case "DONE" -> "已反馈";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    static Use of(String stored, UseHead head) {
        return switch (stored) {
            case "PROPOSED" -> new Proposed(head);
            case "REFUSED" -> new Refused(head);
            case "WITHDRAWN" -> new Withdrawn(head);
            case "APPROVED" -> new Approved(head);
            case "REPORTED" -> new Reported(head);
            case "RETURNED" -> new Returned(head);
            case "DONE" -> new Done(head);
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Neither refused nor taken back. */
    default boolean living() {
        return !(this instanceof Refused) && !(this instanceof Withdrawn);
    }

    /** Its owner has to carry it out, or to tell more. */
    default boolean running() {
        return this instanceof Approved || this instanceof Returned;
    }

    default boolean ended() {
        return head().days().endedOn() != null;
    }

    /** Proposed, of no effect yet (待批准). */
    record Proposed(UseHead head) implements Use {

        /**
         * @param fixed whether the result is final, or the decision announced and standing
         * @param due the last day for carrying it out
         */
        public Approved approve(Viewer by, boolean fixed, LocalDate due) {
            head.requireApart(by);
            head.requireNot(head.proposer(), by, "usage.proposer-cannot-approve");
            if (!fixed) {
                throw Rejected.because("usage.not-fixed", head.about()).citing(UseHead.FIXED);
            }
            if (due.isBefore(by.day())) {
                throw Rejected.because("usage.due-past", due);
            }
            return new Approved(head.with(head.days().approved(by.day(), due)));
        }

        public Refused refuse(Viewer by) {
            head.requireApart(by);
            return new Refused(head.with(head.days().ended(by.day())));
        }

        public Withdrawn withdraw(Viewer by) {
            return new Withdrawn(head.with(head.days().ended(by.day())));
        }
    }

    /** Not approved, with a reason (不予批准). */
    record Refused(UseHead head) implements Use {}

    /** Taken back before it was approved, or stopped because it no longer holds (已撤回). */
    record Withdrawn(UseHead head) implements Use {}

    /** Approved; its owner carries it out (执行中). */
    record Approved(UseHead head) implements Use {

        public Reported report(Viewer by) {
            return new Reported(head.with(head.days().reported(by.day())));
        }

        public Withdrawn stop(Viewer by) {
            head.requireApart(by);
            return new Withdrawn(head.with(head.days().ended(by.day())));
        }
    }

    /** Its owner told what followed; somebody else looks at it (待核验). */
    record Reported(UseHead head) implements Use {

        public Done accept(Viewer by) {
            head.requireApart(by);
            head.requireNot(head.owner(), by, "usage.owner-cannot-verify");
            return new Done(head.with(head.days().ended(by.day())));
        }

        public Returned sendBack(Viewer by) {
            head.requireApart(by);
            head.requireNot(head.owner(), by, "usage.owner-cannot-verify");
            return new Returned(head);
        }
    }

    /** The receipt said too little (退回重报). */
    record Returned(UseHead head) implements Use {

        public Reported report(Viewer by) {
            return new Reported(head.with(head.days().reported(by.day())));
        }

        public Withdrawn stop(Viewer by) {
            head.requireApart(by);
            return new Withdrawn(head.with(head.days().ended(by.day())));
        }
    }

    /** What followed is on record (已反馈). */
    record Done(UseHead head) implements Use {}
}
