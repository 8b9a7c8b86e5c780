package zelian.task.occurrence;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.common.Rejected;
import zelian.task.Occurrence;

/**
 * How far an occurrence (履责任务) is (进度). Each transition is a method of the state it leaves; done and
 * ended have none.
 */
sealed interface Progress {

    /** The occurrence as it was read. */
    Occurrence of();

    /** Nobody has begun (未启动). */
    record NotStarted(Occurrence of) implements Progress, Open {

        UnderWay start() {
            return new UnderWay(of);
        }

        @Override
        public Done finish(LocalDate on) {
            return new Done(of, on);
        }

        @Override
        public Ended end(LocalDate on, String reason) {
            return new Ended(of, on, reason);
        }
    }

    /** Begun: broken down, or a record is being written (推进中). */
    record UnderWay(Occurrence of) implements Progress, Open {

        @Override
        public Done finish(LocalDate on) {
            return new Done(of, on);
        }

        @Override
        public Ended end(LocalDate on, String reason) {
            return new Ended(of, on, reason);
        }
    }

    /** Done, late or not (已完成). */
    record Done(Occurrence of, LocalDate on) implements Progress {}

    /** Ended without being done (终止): no longer asked for. */
    record Ended(Occurrence of, LocalDate on, String reason) implements Progress {}

    /** What can still be done to something that is not closed. */
    interface Open {

        /** Done on that day; a day after its time is late, and allowed. */
        Done finish(LocalDate on);

        /** No longer asked for, for that reason. */
        Ended end(LocalDate on, String reason);
    }

    static Progress of(Occurrence occurrence) {
        return switch (occurrence.state()) {
            case NOT_STARTED -> new NotStarted(occurrence);
            case UNDER_WAY -> new UnderWay(occurrence);
            case DONE -> new Done(occurrence, set(occurrence.doneOn()));
            case ENDED -> new Ended(occurrence, set(occurrence.endedOn()), set(occurrence.ending()));
        };
    }

    /**
     * What can be done to it.
     *
     * @throws Rejected {@code task.closed} if it is done or ended
     */
    static Open open(Occurrence occurrence) {
        if (of(occurrence) instanceof Open open) {
            return open;
        }
        throw Rejected.because(
                "task.closed", occurrence.inWords(), occurrence.state().label());
    }

    default Occurrence.State state() {
        return switch (this) {
            case NotStarted _ -> Occurrence.State.NOT_STARTED;
            case UnderWay _ -> Occurrence.State.UNDER_WAY;
            case Done _ -> Occurrence.State.DONE;
            case Ended _ -> Occurrence.State.ENDED;
        };
    }

    private static <T> T set(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
