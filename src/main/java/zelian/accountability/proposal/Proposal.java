package zelian.accountability.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * A proposal to hold to account (问责建议): received by a body that answers it with its reason, and perhaps started by
 * a body with authority. Proposing and starting are two hands, always.
 */
public sealed interface Proposal {

    Source TWO_HANDS = Source.own("问责办理办法：建议问责的不受理、不启动自己的建议");

    ProposalHead head();

    default String stored() {
        return switch (this) {
            case Proposed ignored -> "PROPOSED";
            case Accepted ignored -> "ACCEPTED";
            case Declined ignored -> "DECLINED";
            case PassedOn ignored -> "PASSED_ON";
            case Started ignored -> "STARTED";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "PROPOSED" -> "待答复";
            case "ACCEPTED" -> "已受理";
            case "DECLINED" -> "不予受理";
            case "PASSED_ON" -> "已转交";
            case "STARTED" -> "已启动";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    default @Nullable LocalDate answeredOn() {
        return switch (this) {
            case Proposed ignored -> null;
            case Accepted it -> it.on();
            case Declined it -> it.on();
            case PassedOn it -> it.on();
            case Started it -> it.on();
        };
    }

    private static void requireOther(ProposalHead head, PersonId person) {
        if (head.proposer().person().equals(person)) {
            throw Rejected.because("accountability.own-proposal").citing(TWO_HANDS);
        }
        if (head.holder().equals(person)) {
            throw Rejected.because("accountability.own-case").citing(TWO_HANDS);
        }
    }

    /** Handed in (待答复). */
    record Proposed(ProposalHead head) implements Proposal {

        public Accepted accept(PersonId by, LocalDate day) {
            requireOther(head, by);
            return new Accepted(head, day);
        }

        public Declined decline(PersonId by, LocalDate day) {
            requireOther(head, by);
            return new Declined(head, day);
        }

        /** To the body that has authority. */
        public PassedOn passOn(PersonId by, LocalDate day) {
            requireOther(head, by);
            return new PassedOn(head, day);
        }
    }

    /** Taken up (已受理): a body with authority can start. */
    record Accepted(ProposalHead head, LocalDate on) implements Proposal {

        /** @throws Rejected if whoever starts is the proposer */
        public Started start(PersonId by) {
            requireOther(head, by);
            return new Started(head, on);
        }

        /** A start was stopped for want of authority, so it goes to the body that has it. */
        public PassedOn passOn(PersonId by, LocalDate day) {
            requireOther(head, by);
            return new PassedOn(head, day);
        }
    }

    /** Not taken up (不予受理). */
    record Declined(ProposalHead head, LocalDate on) implements Proposal {}

    /** Passed to another body (已转交). */
    record PassedOn(ProposalHead head, LocalDate on) implements Proposal {}

    /** Became a case (已启动). */
    record Started(ProposalHead head, LocalDate on) implements Proposal {}
}
