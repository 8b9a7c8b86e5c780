package zelian.evidence.record;

import java.time.LocalDate;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.evidence.RecordId;

/**
 * A record (记实) from draft to confirmation. Only whoever it is about can stand by it; what they stand by
 * stays as it is.
 */
sealed interface RecordState {

    Head head();

    /** The word of the badge. */
    default String word() {
        return switch (this) {
            case Drafted _ -> "草稿";
            case Awaiting _ -> "待确认";
            case SentBack _ -> "退回";
            case Confirmed _ -> "已确认";
            case Dropped _ -> "已作废";
        };
    }

    /**
     * What a record is in every state.
     *
     * @param owner who did it
     * @param enteredBy who entered it; another than the owner for 代录
     */
    record Head(
            RecordId id,
            UnitId unit,
            PersonId owner,
            TenureId tenure,
            PersonId enteredBy,
            TenureId enteredTenure,
            LocalDate enteredOn,
            int version) {

        boolean entrusted() {
            return !enteredBy.equals(owner);
        }
    }

    /** Begun, nobody else sees it (草稿). */
    record Drafted(Head head) implements RecordState {

        /** Asks the person it is about to stand by it. */
        Awaiting submit(LocalDate day) {
            return new Awaiting(head, day);
        }

        /**
         * Whoever did it and entered it stands by it at once.
         *
         * @throws Rejected {@code evidence.not-your-record}
         */
        Confirmed confirm(Viewer by) {
            return standBy(head, by);
        }

        Dropped drop() {
            return new Dropped(head);
        }
    }

    /** Entered for another, who is to confirm it (待确认). */
    record Awaiting(Head head, LocalDate submittedOn) implements RecordState {

        /**
         * The person it is about stands by it.
         *
         * @throws Rejected {@code evidence.not-your-record} for everyone else
         */
        Confirmed confirm(Viewer by) {
            return standBy(head, by);
        }

        /**
         * The person it is about does not stand by it.
         *
         * @throws Rejected {@code evidence.not-your-record} for everyone else, {@code evidence.reason-missing}
         */
        SentBack sendBack(Viewer by, String why) {
            owned(head, by);
            if (why.isBlank()) {
                throw Rejected.because("evidence.reason-missing").at("why");
            }
            return new SentBack(head, by.day(), why.strip());
        }
    }

    /** Sent back by the person it is about (退回). */
    record SentBack(Head head, LocalDate on, String why) implements RecordState {

        Awaiting submit(LocalDate day) {
            return new Awaiting(head, day);
        }

        Dropped drop() {
            return new Dropped(head);
        }
    }

    /** Somebody stands by it; it counts (已确认). */
    record Confirmed(Head head, LocalDate on) implements RecordState {}

    /** Given up before anybody stood by it (已作废). */
    record Dropped(Head head) implements RecordState {}

    private static Confirmed standBy(Head head, Viewer by) {
        owned(head, by);
        return new Confirmed(head, by.day());
    }

    private static void owned(Head head, Viewer by) {
        if (!head.owner().equals(by.person())) {
            throw Rejected.because("evidence.not-your-record");
        }
    }
}
