package zelian.supervision.visit;

import java.time.LocalDate;
import zelian.common.Rejected;

/**
 * One visit of a round to one unit (督责检查), from its plan until what was found is fed back to the unit.
 *
 * <p>Each state is a type, and each transition a method of the state it leaves.
 */
public sealed interface Visit {

    VisitHead head();

    default String stored() {
        return switch (this) {
            case Planned ignored -> "PLANNED";
            case Held ignored -> "HELD";
            case FedBack ignored -> "FED_BACK";
            case Cancelled ignored -> "CANCELLED";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "PLANNED" -> "计划中";
            case "HELD" -> "待反馈";
            case "FED_BACK" -> "已反馈";
            case "CANCELLED" -> "已取消";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** To be made (计划中). */
    record Planned(VisitHead head) implements Visit {

        /** @throws Rejected before its day: whoever comes earlier plans it anew */
        Held hold(LocalDate day) {
            if (day.isBefore(head.day())) {
                throw Rejected.because("supervision.visit-before-its-day", head.day(), day);
            }
            return new Held(head, day);
        }

        /** @throws Rejected from its day on: it is held or cancelled then; to the same day, to one that is over */
        Planned reschedule(LocalDate today, LocalDate day) {
            if (!today.isBefore(head.day())) {
                throw Rejected.because("supervision.visit-day-come", head.day());
            }
            if (day.isBefore(today)) {
                throw Rejected.because("supervision.visit-in-the-past", day, today)
                        .at("day");
            }
            if (day.equals(head.day())) {
                throw Rejected.because("supervision.visit-same-day", day).at("day");
            }
            return new Planned(head.on(day));
        }

        Cancelled cancel() {
            return new Cancelled(head);
        }
    }

    /** Made; what is found is written down (待反馈). */
    record Held(VisitHead head, LocalDate heldOn) implements Visit {

        public FedBack feedBack(LocalDate day) {
            return new FedBack(head, heldOn, day);
        }
    }

    /** What was found was put to the unit (已反馈). */
    record FedBack(VisitHead head, LocalDate heldOn, LocalDate fedBackOn) implements Visit {}

    /** Not made (已取消). */
    record Cancelled(VisitHead head) implements Visit {}
}
