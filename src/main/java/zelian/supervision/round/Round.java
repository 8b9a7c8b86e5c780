package zelian.supervision.round;

import java.time.LocalDate;
import java.util.List;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * A round of inspections (督责轮次), from its plan until it is ended.
 *
 * <p>Each state is a type, and each transition a method of the state it leaves. Its team has rights over its
 * units only while it runs.
 */
public sealed interface Round {

    Source NOT_ONESELF = Source.own("督责检查办理办法：不检查自己所在的单位");

    RoundHead head();

    default String stored() {
        return switch (this) {
            case Planned ignored -> "PLANNED";
            case Running ignored -> "RUNNING";
            case Ended ignored -> "ENDED";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "PLANNED" -> "计划中";
            case "RUNNING" -> "进行中";
            case "ENDED" -> "已结束";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Planned: it can still be redrawn (计划中). */
    record Planned(RoundHead head) implements Round {

        Running start(LocalDate day) {
            return new Running(head, day);
        }
    }

    /** Running: its team inspects (进行中). */
    record Running(RoundHead head, LocalDate startedOn) implements Round {

        /**
         * @param unfinished what is still open, in words
         * @throws Rejected while anything is
         */
        Ended end(LocalDate day, List<String> unfinished) {
            if (!unfinished.isEmpty()) {
                throw Rejected.because("supervision.round-unfinished", String.join("；", unfinished));
            }
            return new Ended(head, startedOn, day);
        }
    }

    /** Ended, for good (已结束). */
    record Ended(RoundHead head, LocalDate startedOn, LocalDate endedOn) implements Round {}
}
