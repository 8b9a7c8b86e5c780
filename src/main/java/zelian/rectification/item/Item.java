package zelian.rectification.item;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import zelian.access.PersonId;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * One fault to be put right (整改事项), from the day it is opened (立项) until it is struck off (销号).
 *
 * <p>Each state is a type, and each transition a method of the state it leaves: a move the procedure
 * forbids does not compile. Lateness is not a state but a question asked of a day. What is struck off
 * stays so; a fault that returns is a new item naming the old one.
 */
sealed interface Item {

    Source OTHER_HANDS = Source.own("整改销号管理办法：经手整改的人不审核、不复核自己的整改");
    Source BEFORE_THE_DEADLINE = Source.own("整改销号管理办法：延期须在时限届满前申请，由机关纪委批准");

    Head head();

    /** As stored and as counted. */
    default String stored() {
        return switch (this) {
            case Opened ignored -> "OPENED";
            case InProgress ignored -> "IN_PROGRESS";
            case SentBack ignored -> "SENT_BACK";
            case Submitted ignored -> "SUBMITTED";
            case Reviewed ignored -> "REVIEWED";
            case Signed ignored -> "SIGNED";
            case StruckOff ignored -> "STRUCK_OFF";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "OPENED" -> "未启动";
            case "IN_PROGRESS" -> "整改中";
            case "SENT_BACK" -> "退回";
            case "SUBMITTED" -> "待审";
            case "REVIEWED" -> "待签批";
            case "SIGNED" -> "待复核";
            case "STRUCK_OFF" -> "已销号";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Not submitted by the deadline; once submitted, the others' delay is not the owner's. */
    default boolean lateOn(LocalDate day) {
        return this instanceof InHand && day.isAfter(head().due());
    }

    /** With those who put it right: only then may measures change and more time be asked for. */
    sealed interface InHand permits Opened, InProgress, SentBack {

        Head head();

        /**
         * Whether more time may still be asked for.
         *
         * @throws Rejected after the deadline, or if the day asked for is not later
         */
        default void requireExtensible(LocalDate day, LocalDate newDue) {
            if (day.isAfter(head().due())) {
                throw Rejected.because("rectification.extension-too-late", head().due())
                        .citing(BEFORE_THE_DEADLINE);
            }
            if (!newDue.isAfter(head().due())) {
                throw Rejected.because("rectification.extension-not-later", head().due())
                        .at("newDue");
            }
        }

        Item extendedTo(LocalDate due);
    }

    /** Opened, no measure yet (未启动). */
    record Opened(Head head) implements Item, InHand {

        /** The first measure starts the work. */
        InProgress start(LocalDate day) {
            return new InProgress(head, day);
        }

        @Override
        public Opened extendedTo(LocalDate due) {
            return new Opened(head.extendedTo(due));
        }
    }

    /** Being put right (整改中). */
    record InProgress(Head head, LocalDate startedOn) implements Item, InHand {

        /** @throws Rejected unless every measure is done */
        Submitted submit(Collection<Measure> measures, Hand by) {
            requireDone(measures);
            return new Submitted(head, startedOn, by);
        }

        @Override
        public InProgress extendedTo(LocalDate due) {
            return new InProgress(head.extendedTo(due), startedOn);
        }
    }

    /** Sent back with a reason (退回): as being put right, with something to mend. */
    record SentBack(Head head, LocalDate startedOn) implements Item, InHand {

        /** @throws Rejected unless every measure is done */
        Submitted submit(Collection<Measure> measures, Hand by) {
            requireDone(measures);
            return new Submitted(head, startedOn, by);
        }

        @Override
        public SentBack extendedTo(LocalDate due) {
            return new SentBack(head.extendedTo(due), startedOn);
        }
    }

    /** Said to be put right, waiting for the leading department (待审). */
    record Submitted(Head head, LocalDate startedOn, Hand submitter) implements Item {

        /** @throws Rejected if the reviewer put it right or submitted it */
        Reviewed pass(Hand reviewer) {
            refuse(reviewer.person(), List.of(head.owner(), submitter.person()), "rectification.own-review");
            return new Reviewed(head, startedOn, submitter, reviewer);
        }

        SentBack sendBack() {
            return new SentBack(head.sentBack(), startedOn);
        }
    }

    /** Reviewed, waiting for the leader in charge (待签批). */
    record Reviewed(Head head, LocalDate startedOn, Hand submitter, Hand reviewer) implements Item {

        /** @throws Rejected if the leader submitted it themselves */
        Signed sign(Hand leader) {
            refuse(leader.person(), List.of(submitter.person()), "rectification.own-signature");
            return new Signed(head, startedOn, submitter, reviewer, leader);
        }

        SentBack sendBack() {
            return new SentBack(head.sentBack(), startedOn);
        }
    }

    /** Signed, waiting for verification by another hand (待复核). */
    record Signed(Head head, LocalDate startedOn, Hand submitter, Hand reviewer, Hand signer) implements Item {

        /**
         * Strikes the item off.
         *
         * @param doers who carried out a measure
         * @throws Rejected if the verifier had a hand in it, or if an answer does not allow it
         */
        StruckOff strikeOff(Hand verifier, Answers answers, Collection<PersonId> doers) {
            requireOtherHand(verifier.person(), doers);
            if (!answers.pass()) {
                throw Rejected.because("rectification.answers-forbid", answers.inWords());
            }
            return new StruckOff(head, startedOn, submitter, reviewer, signer, verifier);
        }

        /** @throws Rejected if the person put it right, submitted, reviewed or signed it */
        void requireOtherHand(PersonId verifier, Collection<PersonId> doers) {
            refuse(verifier, doers, "rectification.own-verification");
            refuse(
                    verifier,
                    List.of(head.owner(), submitter.person(), reviewer.person(), signer.person()),
                    "rectification.own-verification");
        }

        SentBack sendBack() {
            return new SentBack(head.sentBack(), startedOn);
        }
    }

    /** Struck off, for good (已销号). */
    record StruckOff(Head head, LocalDate startedOn, Hand submitter, Hand reviewer, Hand signer, Hand verifier)
            implements Item {}

    private static void refuse(PersonId person, Collection<PersonId> hands, String code) {
        if (hands.contains(person)) {
            throw Rejected.because(code).citing(OTHER_HANDS);
        }
    }

    private static void requireDone(Collection<Measure> measures) {
        var open = measures.stream().filter(measure -> !measure.done()).toList();
        if (measures.isEmpty() || !open.isEmpty()) {
            throw Rejected.because(
                    "rectification.measures-open",
                    open.stream()
                            .map(measure -> String.valueOf(measure.ordinal()))
                            .collect(Collectors.joining("、")));
        }
    }
}
