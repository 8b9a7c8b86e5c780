package zelian.pledge.template;

import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/** The common clauses of a year's letters (共性条款): drafted by 机关党委, approved by the secretary, from then fixed. */
public sealed interface Template {

    Source ANOTHER_HAND = Source.own("责任书签订办法：谁报谁不审");

    TemplateHead head();

    default String stored() {
        return switch (this) {
            case Drafted ignored -> "DRAFTED";
            case Submitted ignored -> "SUBMITTED";
            case Approved ignored -> "APPROVED";
        };
    }

    /** The badge word. */
    default String word() {
        return switch (this) {
            case Drafted draft -> draft.head.returned() == null ? "草拟" : "退回修改";
            case Submitted ignored -> "待审定";
            case Approved ignored -> "已审定";
        };
    }

    static Template of(String stored, TemplateHead head) {
        return switch (stored) {
            case "DRAFTED" -> new Drafted(head);
            case "SUBMITTED" -> new Submitted(head);
            case "APPROVED" -> new Approved(head);
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Being drawn up, or sent back (草拟). */
    record Drafted(TemplateHead head) implements Template {

        Submitted submit(Viewer by) {
            return new Submitted(head.submitted(by.person(), by.day()));
        }
    }

    /** With the secretary (待审定). */
    record Submitted(TemplateHead head) implements Template {

        Approved approve(Viewer by) {
            if (by.person().equals(head.hands().submitter())) {
                throw Rejected.because("pledge.submitter-cannot-approve", head.title())
                        .citing(ANOTHER_HAND);
            }
            return new Approved(head.approved(by.person(), by.day()));
        }

        Drafted sendBack(String reason) {
            return new Drafted(head.sentBack(reason));
        }
    }

    /** Fixed for the year (已审定). */
    record Approved(TemplateHead head) implements Template {}
}
