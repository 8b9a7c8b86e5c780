package zelian.duty.list;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * One version of a duty list (清单版本): 草拟 → 征求意见 → 待审核 → 待审定 → 待印发 → 已印发 → 已被替代, with 退回 and 撤回.
 *
 * <p>Each state is a type and each transition a method of the state it leaves. An issued version never
 * changes: what is to change goes into the next version.
 */
sealed interface Version {

    Source NOBODY_JUDGES_THEIR_OWN = Source.own("审批规则：起草与审核、审定由不同的人办理");

    Head head();

    /** The state's word, as on its badge. */
    String word();

    /** The state as stored. */
    default String stored() {
        return switch (this) {
            case Draft ignored -> "DRAFT";
            case Consulting ignored -> "CONSULTING";
            case InReview ignored -> "REVIEW";
            case InApproval ignored -> "APPROVAL";
            case ToIssue ignored -> "TO_ISSUE";
            case Issued ignored -> "ISSUED";
            case Superseded ignored -> "SUPERSEDED";
            case SentBack ignored -> "SENT_BACK";
            case Withdrawn ignored -> "WITHDRAWN";
        };
    }

    /** Whether its items may still be written. */
    default boolean open() {
        return this instanceof Draft || this instanceof Consulting || this instanceof SentBack;
    }

    /** Whether it is, or was, in force. */
    default boolean issued() {
        return this instanceof Issued || this instanceof Superseded;
    }

    /** What every version has. */
    record Head(
            UUID id,
            ListHead list,
            int major,
            int minor,
            int lock,
            @Nullable UUID basedOn,
            String note,
            PersonId drafter,
            TenureId drafterTenure,
            String drafterName,
            String drafterTitle,
            LocalDate draftedOn) {

        String number() {
            return "V" + major + "." + minor;
        }

        /** As approval and ledger name it: 局党组…责任清单 V1.1. */
        String title() {
            return list.title() + " " + number();
        }

        private void refuseDrafter(PersonId judge) {
            if (judge.equals(drafter)) {
                throw Rejected.because("duty.drafter-cannot-judge").citing(NOBODY_JUDGES_THEIR_OWN);
            }
        }
    }

    /** Being written (草拟). */
    record Draft(Head head) implements Version {

        /**
         * Submits it to the discipline committee of the organ.
         *
         * @throws Rejected if it holds no item
         */
        InReview submit(LocalDate day, int items) {
            return submitted(head, day, items);
        }

        Consulting consult() {
            return new Consulting(head);
        }

        @Override
        public String word() {
            return "草拟";
        }
    }

    /** With units and people for their opinion (征求意见); what is adopted goes into its items. */
    record Consulting(Head head) implements Version {

        /** Submits it, once every opinion is answered. */
        InReview submit(LocalDate day, int items) {
            return submitted(head, day, items);
        }

        @Override
        public String word() {
            return "征求意见中";
        }
    }

    /** Waiting for 机关纪委审核. */
    record InReview(Head head, LocalDate submittedOn) implements Version {

        /** @throws Rejected if the reviewer drafted it */
        InApproval pass(PersonId reviewer) {
            head.refuseDrafter(reviewer);
            return new InApproval(head, submittedOn);
        }

        SentBack sendBack() {
            return new SentBack(head, submittedOn);
        }

        Withdrawn withdraw() {
            return new Withdrawn(head, submittedOn);
        }

        @Override
        public String word() {
            return "待审核";
        }
    }

    /** Waiting for 党组书记审定. */
    record InApproval(Head head, LocalDate submittedOn) implements Version {

        /** @throws Rejected if the approver drafted it */
        ToIssue approve(PersonId approver) {
            head.refuseDrafter(approver);
            return new ToIssue(head, submittedOn);
        }

        SentBack sendBack() {
            return new SentBack(head, submittedOn);
        }

        Withdrawn withdraw() {
            return new Withdrawn(head, submittedOn);
        }

        @Override
        public String word() {
            return "待审定";
        }
    }

    /** Approved, waiting to be issued (待印发). */
    record ToIssue(Head head, LocalDate submittedOn) implements Version {

        /** Puts it in force from the day on. */
        Issued issue(LocalDate day) {
            return new Issued(head, submittedOn, day, day);
        }

        Withdrawn withdraw() {
            return new Withdrawn(head, submittedOn);
        }

        @Override
        public String word() {
            return "待印发";
        }
    }

    /** In force. */
    record Issued(Head head, LocalDate submittedOn, LocalDate issuedOn, LocalDate since) implements Version {

        /** Another version is in force from the day on; this one until the day before. */
        Superseded supersede(LocalDate day) {
            return new Superseded(head, submittedOn, issuedOn, since, day.minusDays(1));
        }

        @Override
        public String word() {
            return "已印发";
        }
    }

    /** Was in force, until another version took its place (已被替代). */
    record Superseded(Head head, LocalDate submittedOn, LocalDate issuedOn, LocalDate since, LocalDate until)
            implements Version {

        @Override
        public String word() {
            return "已被替代";
        }
    }

    /** Sent back with a reason (退回): its items are open again. */
    record SentBack(Head head, LocalDate submittedOn) implements Version {

        /** Submits it again, from the first step. */
        InReview submit(LocalDate day, int items) {
            return submitted(head, day, items);
        }

        @Override
        public String word() {
            return "退回";
        }
    }

    /** Taken back by whoever submitted it (撤回). */
    record Withdrawn(Head head, LocalDate submittedOn) implements Version {

        /** Takes it up again. */
        Draft resume() {
            return new Draft(head);
        }

        @Override
        public String word() {
            return "撤回";
        }
    }

    private static InReview submitted(Head head, LocalDate day, int items) {
        if (items == 0) {
            throw Rejected.because("duty.list-is-empty", head.title());
        }
        return new InReview(head, day);
    }
}
