package zelian.division.text;

import java.time.LocalDate;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.meeting.AgendaItemId;

/**
 * One version of a year's division (任务分工的一版): drafted by the party office, put to the units for their opinion, decided
 * by the secretary at a session, issued. An adjustment may go without asking again. Whoever drafted it does not decide.
 */
public sealed interface DivisionVersion {

    Source ANOTHER_HAND = Source.own("年度任务分工办法：谁编制谁不审定");

    VersionHead head();

    default String stored() {
        return switch (this) {
            case Draft ignored -> "DRAFT";
            case Consulting ignored -> "CONSULTING";
            case Submitted ignored -> "SUBMITTED";
            case Approved ignored -> "APPROVED";
            case Issued ignored -> "ISSUED";
            case Superseded ignored -> "SUPERSEDED";
        };
    }

    /** The badge word. */
    default String word() {
        return switch (this) {
            case Draft ignored -> "草拟";
            case Consulting ignored -> "征求意见中";
            case Submitted ignored -> "待审定";
            case Approved ignored -> "待印发";
            case Issued ignored -> "现行";
            case Superseded ignored -> "已被取代";
        };
    }

    static DivisionVersion of(String stored, VersionHead head) {
        return switch (stored) {
            case "DRAFT" -> new Draft(head);
            case "CONSULTING" -> new Consulting(head);
            case "SUBMITTED" -> new Submitted(head);
            case "APPROVED" -> new Approved(head);
            case "ISSUED" -> new Issued(head);
            case "SUPERSEDED" -> new Superseded(head);
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Its lines may still be changed: while it is drafted, and while opinions come in. */
    default boolean drafting() {
        return this instanceof Draft || this instanceof Consulting;
    }

    /** Being drawn up (编制). */
    record Draft(VersionHead head) implements DivisionVersion {

        Consulting consult(LocalDate until) {
            return new Consulting(head.consulted(until));
        }

        /** @throws Rejected {@code division.ask-first} for the first version of a year that nobody was asked about */
        Submitted submit(LocalDate day) {
            if (head.ordinal() == 1 && head.days().opinionsUntil() == null) {
                throw Rejected.because("division.ask-first", head.title());
            }
            return new Submitted(head.submitted(day));
        }
    }

    /** With the units for their opinion (征求意见). */
    record Consulting(VersionHead head) implements DivisionVersion {

        Submitted submit(LocalDate day) {
            return new Submitted(head.submitted(day));
        }
    }

    /** With the secretary (待审定). */
    record Submitted(VersionHead head) implements DivisionVersion {

        Approved approve(Viewer by, AgendaItemId item) {
            if (by.person().equals(head.drafter())) {
                throw Rejected.because("division.drafter-cannot-approve", head.title())
                        .citing(ANOTHER_HAND);
            }
            return new Approved(head.approved(item, by.person(), by.day()));
        }

        Draft sendBack(String reason) {
            return new Draft(head.sentBack(reason));
        }
    }

    /** Decided, to be issued (待印发). */
    record Approved(VersionHead head) implements DivisionVersion {

        Issued issue(Viewer by) {
            return new Issued(head.issued(by.person(), by.day()));
        }
    }

    /** In force (现行). */
    record Issued(VersionHead head) implements DivisionVersion {

        Superseded supersede(LocalDate day) {
            return new Superseded(head.superseded(day.minusDays(1)));
        }
    }

    /** In force once (已被取代). */
    record Superseded(VersionHead head) implements DivisionVersion {}
}
