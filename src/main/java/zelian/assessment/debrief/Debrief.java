package zelian.assessment.debrief;

import java.time.LocalDate;
import zelian.access.PersonId;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * One person's debrief of one year (述责述廉报告): called for, handed in, reviewed by another hand or sent back,
 * held and commented on, fed back, archived.
 *
 * <p>Each state is a type, and each transition a method of the state it leaves. Whoever debriefs has no hand in
 * what becomes of it. Lateness is a question asked of the session's day for drafts.
 */
public sealed interface Debrief {

    Source NOT_ONESELF = Source.own("述责述廉办理办法：述责人不审核、不点评、不了结自己的述责");

    DebriefHead head();

    default String stored() {
        return switch (this) {
            case Noticed ignored -> "NOTICED";
            case Returned ignored -> "RETURNED";
            case Drafted ignored -> "DRAFTED";
            case Reviewed ignored -> "REVIEWED";
            case Held ignored -> "HELD";
            case FedBack ignored -> "FED_BACK";
            case Archived ignored -> "ARCHIVED";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "NOTICED" -> "待成稿";
            case "RETURNED" -> "退回修改";
            case "DRAFTED" -> "待审核";
            case "REVIEWED" -> "待述责";
            case "HELD" -> "待反馈";
            case "FED_BACK" -> "已反馈";
            case "ARCHIVED" -> "已归档";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Whether others than the speaker may read its text: once it was handed in. */
    default boolean handedIn() {
        return !(this instanceof Noticed || this instanceof Returned);
    }

    private static void requireOther(DebriefHead head, PersonId person) {
        if (head.speaker().person().equals(person)) {
            throw Rejected.because("assessment.own-debrief").citing(NOT_ONESELF);
        }
    }

    /** Called for; its text is still the speaker's own (待成稿). */
    record Noticed(DebriefHead head) implements Debrief {

        public Drafted handIn(LocalDate day) {
            return new Drafted(head, day);
        }
    }

    /** Sent back by the reviewer (退回修改). */
    record Returned(DebriefHead head) implements Debrief {

        public Drafted handIn(LocalDate day) {
            return new Drafted(head, day);
        }
    }

    /** Handed in (待审核). */
    record Drafted(DebriefHead head, LocalDate draftedOn) implements Debrief {

        /** @throws Rejected if whoever reviews is the speaker */
        public Reviewed pass(PersonId reviewer, LocalDate day) {
            requireOther(head, reviewer);
            return new Reviewed(head, draftedOn, day);
        }

        /** @throws Rejected if whoever reviews is the speaker */
        public Returned sendBack(PersonId reviewer) {
            requireOther(head, reviewer);
            return new Returned(head);
        }
    }

    /** Reviewed before the session (待述责). */
    record Reviewed(DebriefHead head, LocalDate draftedOn, LocalDate reviewedOn) implements Debrief {

        /**
         * @param session the day the session was called for
         * @throws Rejected before that day; if whoever comments is the speaker
         */
        public Held hold(PersonId chair, LocalDate session, LocalDate day) {
            requireOther(head, chair);
            if (day.isBefore(session)) {
                throw Rejected.because("assessment.before-session", session, day);
            }
            return new Held(head, draftedOn, reviewedOn, day);
        }
    }

    /** Held and commented on (待反馈). */
    record Held(DebriefHead head, LocalDate draftedOn, LocalDate reviewedOn, LocalDate heldOn) implements Debrief {

        /** @throws Rejected if whoever feeds back is the speaker */
        public FedBack feedBack(PersonId by, LocalDate day) {
            requireOther(head, by);
            return new FedBack(head, draftedOn, reviewedOn, heldOn, day);
        }
    }

    /** Fed back to the speaker (已反馈). */
    record FedBack(DebriefHead head, LocalDate draftedOn, LocalDate reviewedOn, LocalDate heldOn, LocalDate fedBackOn)
            implements Debrief {

        /**
         * @param unsettled points that are neither an item nor need none
         * @throws Rejected while there are any; if whoever archives is the speaker
         */
        public Archived archive(PersonId by, LocalDate day, int unsettled) {
            requireOther(head, by);
            if (unsettled > 0) {
                throw Rejected.because("assessment.points-unsettled", unsettled);
            }
            return new Archived(head, draftedOn, reviewedOn, heldOn, fedBackOn, day);
        }

        /** @throws Rejected if whoever settles a point is the speaker */
        public void requireOtherThan(PersonId by) {
            requireOther(head, by);
        }
    }

    /** On file, for good (已归档). */
    record Archived(
            DebriefHead head,
            LocalDate draftedOn,
            LocalDate reviewedOn,
            LocalDate heldOn,
            LocalDate fedBackOn,
            LocalDate archivedOn)
            implements Debrief {}
}
