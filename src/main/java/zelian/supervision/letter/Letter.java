package zelian.supervision.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * A letter (函件) from its draft until it is closed (办结).
 *
 * <p>Each state is a type, and each transition a method of the state it leaves. Its number is given by the
 * signature and kept for good, also when it is voided. Three clocks run one after the other: until it is
 * received, until it is answered, until it is judged and closed; whether one has run out is a question asked
 * of a day.
 */
sealed interface Letter {

    Source NOT_TO_ONESELF = Source.own("督责函件办理办法：受文人不签发、不评价发给自己的函件");
    Source FOUR_EYES = Source.own("督责函件办理办法：起草人不签发自己起草的函件");
    Source OTHER_HANDS = Source.own("督责函件办理办法：承办人不评价自己办理的函件");

    Head head();

    default String stored() {
        return switch (this) {
            case Drafted ignored -> "DRAFTED";
            case Submitted ignored -> "SUBMITTED";
            case Issued ignored -> "ISSUED";
            case Received ignored -> "RECEIVED";
            case Handling ignored -> "HANDLING";
            case Replied ignored -> "REPLIED";
            case Evaluated ignored -> "EVALUATED";
            case Closed ignored -> "CLOSED";
            case Voided ignored -> "VOIDED";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored(), head().returned());
    }

    static String word(String stored, boolean returned) {
        return switch (stored) {
            case "DRAFTED" -> returned ? "退回修改" : "草拟";
            case "SUBMITTED" -> "待签发";
            case "ISSUED" -> "待签收";
            case "RECEIVED" -> "已签收";
            case "HANDLING" -> "办理中";
            case "REPLIED" -> "待评价";
            case "EVALUATED" -> "已评价";
            case "CLOSED" -> "已办结";
            case "VOIDED" -> "已作废";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** What the signature gave; null before. */
    default @Nullable Issue issued() {
        return switch (this) {
            case Drafted ignored -> null;
            case Submitted ignored -> null;
            case Voided voided -> voided.wasIssued();
            case Issued letter -> letter.issue();
            case Received letter -> letter.issue();
            case Handling letter -> letter.issue();
            case Replied letter -> letter.issue();
            case Evaluated letter -> letter.issue();
            case Closed letter -> letter.issue();
        };
    }

    /**
     * Number, day and the first two clocks.
     *
     * @param replyBy moved when it is to be redone, or more time is granted
     */
    record Issue(String number, LocalDate on, LocalDate receiveBy, LocalDate replyBy) {

        Issue replyBy(LocalDate day) {
            return new Issue(number, on, receiveBy, day);
        }
    }

    /** Who handles it, since when. */
    record Handler(Party party, LocalDate since) {}

    /**
     * The answer.
     *
     * @param adoption for a 工作建议书; else null
     * @param closeBy the day it is to be judged and closed by
     */
    record Reply(Hand by, @Nullable Adoption adoption, LocalDate closeBy) {}

    /** The judgement. */
    record Evaluation(Hand by, Grade grade) {}

    /** Being drawn up (草拟). */
    record Drafted(Head head) implements Letter {

        Submitted submit(LocalDate day) {
            return new Submitted(head, day);
        }

        /** Given up before it had a number. */
        Voided discard(LocalDate day) {
            return new Voided(head, null, day);
        }
    }

    /** Waiting for its signature (待签发). */
    record Submitted(Head head, LocalDate since) implements Letter {

        Drafted sendBack() {
            return new Drafted(head.returnedOnce());
        }

        Drafted withdraw() {
            return new Drafted(head);
        }

        /** @throws Rejected if it is addressed to whoever signs, or was drawn up by them */
        Issued sign(PersonId person, Issue issue) {
            requireSigner(person);
            return new Issued(head, issue);
        }

        void requireSigner(PersonId person) {
            if (person.equals(head.addressee().person())) {
                throw Rejected.because("supervision.addressee-cannot-sign").citing(NOT_TO_ONESELF);
            }
            if (person.equals(head.drafter().person())) {
                throw Rejected.because("supervision.drafter-cannot-sign").citing(FOUR_EYES);
            }
        }
    }

    /** Sent and not answered: it may still be voided. Its number stays its own. */
    sealed interface Unanswered permits Issued, Received, Handling {

        Head head();

        Voided voided(LocalDate day);
    }

    /** Received and not answered: its day may be put off, once asked for before it is over (延期). */
    sealed interface Extensible permits Received, Handling {

        Head head();

        Issue issue();

        Letter extendedTo(LocalDate replyBy);

        /** @throws Rejected once the day is over, to no later day, for a letter that names no day of its own */
        default void requireExtensible(LocalDate today, LocalDate replyBy) {
            if (head().kind() != LetterKind.SUPERVISE) {
                throw Rejected.because(
                        "supervision.not-extensible", head().kind().label());
            }
            if (today.isAfter(issue().replyBy())) {
                throw Rejected.because("supervision.extension-too-late", issue().replyBy());
            }
            if (!replyBy.isAfter(issue().replyBy())) {
                throw Rejected.because("supervision.extension-not-later", issue().replyBy())
                        .at("newDue");
            }
        }
    }

    /** Sent, not yet received (待签收). */
    record Issued(Head head, Issue issue) implements Letter, Unanswered {

        Received receive(Hand by) {
            return new Received(head, issue, by);
        }

        @Override
        public Voided voided(LocalDate day) {
            return new Voided(head, issue, day);
        }
    }

    /** Received (已签收). */
    record Received(Head head, Issue issue, Hand receipt) implements Letter, Unanswered, Extensible {

        @Override
        public Received extendedTo(LocalDate replyBy) {
            return new Received(head, issue.replyBy(replyBy), receipt);
        }

        Handling handle(Party handler, LocalDate day) {
            return new Handling(head, issue, receipt, new Handler(handler, day));
        }

        @Override
        public Voided voided(LocalDate day) {
            return new Voided(head, issue, day);
        }
    }

    /** Being handled (办理中). */
    record Handling(Head head, Issue issue, Hand receipt, Handler handler) implements Letter, Unanswered, Extensible {

        @Override
        public Handling extendedTo(LocalDate replyBy) {
            return new Handling(head, issue.replyBy(replyBy), receipt, handler);
        }

        Replied reply(Hand by, @Nullable Adoption adoption, LocalDate closeBy) {
            return new Replied(head, issue, receipt, handler, new Reply(by, adoption, closeBy));
        }

        @Override
        public Voided voided(LocalDate day) {
            return new Voided(head, issue, day);
        }
    }

    /** Answered, to be judged (待评价). */
    record Replied(Head head, Issue issue, Hand receipt, Handler handler, Reply reply) implements Letter {

        /** @throws Rejected if whoever judges is the addressee, or had a hand in it */
        Evaluated evaluate(Hand by, Grade grade) {
            requireOther(by.person());
            return new Evaluated(head, issue, receipt, handler, reply, new Evaluation(by, grade));
        }

        /** Falls short and is to be done again by another day. */
        Handling redo(PersonId person, LocalDate replyBy) {
            requireOther(person);
            return new Handling(head.redoneOnce(), issue.replyBy(replyBy), receipt, handler);
        }

        private void requireOther(PersonId person) {
            if (person.equals(head.addressee().person())) {
                throw Rejected.because("supervision.addressee-cannot-evaluate").citing(NOT_TO_ONESELF);
            }
            if (person.equals(handler.party().person())
                    || person.equals(reply.by().person())) {
                throw Rejected.because("supervision.handler-cannot-evaluate").citing(OTHER_HANDS);
            }
        }
    }

    /** Judged (已评价). */
    record Evaluated(Head head, Issue issue, Hand receipt, Handler handler, Reply reply, Evaluation evaluation)
            implements Letter {

        /** @throws Rejected while items it opened are not struck off */
        Closed close(Hand by, long openItems) {
            if (openItems > 0) {
                throw Rejected.because("supervision.items-open", openItems);
            }
            return new Closed(head, issue, receipt, handler, reply, evaluation, by);
        }
    }

    /** Closed (办结), for good. */
    record Closed(
            Head head, Issue issue, Hand receipt, Handler handler, Reply reply, Evaluation evaluation, Hand closing)
            implements Letter {}

    /**
     * Voided (作废), for good.
     *
     * @param wasIssued its number if it had been signed; null if it was a draft given up
     */
    record Voided(Head head, @Nullable Issue wasIssued, LocalDate on) implements Letter {}
}
