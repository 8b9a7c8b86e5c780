package zelian.pledge.letter;

import java.time.LocalDate;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * A letter of duty (责任书) on its way: drafted, confirmed by the side that takes responsibility on, signed by that side
 * and then by the other, in effect for the year, evaluated, archived; or another took its place.
 */
public sealed interface Pledge {

    Source SIGNING = Source.own("责任书签订办法：各签各的，先乙方、后甲方");

    PledgeHead head();

    default String stored() {
        return switch (this) {
            case Drafted ignored -> "DRAFTED";
            case Offered ignored -> "OFFERED";
            case Asked ignored -> "ASKED";
            case Confirmed ignored -> "CONFIRMED";
            case HalfSigned ignored -> "HALF_SIGNED";
            case Effective ignored -> "EFFECTIVE";
            case Evaluated ignored -> "EVALUATED";
            case Archived ignored -> "ARCHIVED";
            case Superseded ignored -> "SUPERSEDED";
            case Voided ignored -> "VOIDED";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "DRAFTED" -> "草拟";
            case "OFFERED" -> "待确认";
            case "ASKED" -> "退回修改";
            case "CONFIRMED" -> "待签订";
            case "HALF_SIGNED" -> "待甲方签";
            case "EFFECTIVE" -> "履行中";
            case "EVALUATED" -> "已评价";
            case "ARCHIVED" -> "已归档";
            case "SUPERSEDED" -> "已换签";
            case "VOIDED" -> "已作废";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    static Pledge of(String stored, PledgeHead head) {
        return switch (stored) {
            case "DRAFTED" -> new Drafted(head);
            case "OFFERED" -> new Offered(head);
            case "ASKED" -> new Asked(head);
            case "CONFIRMED" -> new Confirmed(head);
            case "HALF_SIGNED" -> new HalfSigned(head);
            case "EFFECTIVE" -> new Effective(head);
            case "EVALUATED" -> new Evaluated(head);
            case "ARCHIVED" -> new Archived(head);
            case "SUPERSEDED" -> new Superseded(head);
            case "VOIDED" -> new Voided(head);
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Whether its own clauses may still be changed. */
    default boolean drafting() {
        return this instanceof Drafted || this instanceof Asked;
    }

    /** Whether both have signed, whatever became of it. */
    default boolean signed() {
        return head().days().effective() != null;
    }

    /** Being drawn up (草拟). */
    record Drafted(PledgeHead head) implements Pledge {

        Offered offer(LocalDate day) {
            return new Offered(head.on(head.days().offeredOn(day)));
        }

        Voided drop(LocalDate day, String why) {
            return new Voided(head.ended(day, why));
        }
    }

    /** With the lower side, who confirms the text or asks for a change (待确认). */
    record Offered(PledgeHead head) implements Pledge {

        Confirmed confirm(Viewer by, PledgeHead.Fixed text) {
            requireSide(head, head.lower(), by, "确认");
            return new Confirmed(head.fixed(head.days().confirmedOn(by.day()), text));
        }

        Asked ask(Viewer by) {
            requireSide(head, head.lower(), by, "提出修改");
            return new Asked(head);
        }

        Voided drop(LocalDate day, String why) {
            return new Voided(head.ended(day, why));
        }
    }

    /** A side asked for a change; whoever drafts takes it up (退回修改). */
    record Asked(PledgeHead head) implements Pledge {

        Offered offer(LocalDate day) {
            return new Offered(head.on(head.days().offeredOn(day)));
        }

        Voided drop(LocalDate day, String why) {
            return new Voided(head.ended(day, why));
        }
    }

    /** The text is fixed; the lower side signs first (待签订). */
    record Confirmed(PledgeHead head) implements Pledge {

        HalfSigned signBelow(Viewer by) {
            requireSide(head, head.lower(), by, "签订");
            return new HalfSigned(head);
        }

        Asked ask(Viewer by) {
            if (!head.upper().is(by)) {
                requireSide(head, head.lower(), by, "提出修改");
            }
            return new Asked(head.fixed(PledgeHead.Days.drafted(head.days().drafted()), null));
        }

        Voided drop(LocalDate day, String why) {
            return new Voided(head.ended(day, why));
        }
    }

    /** The lower side has signed, the upper has not (待甲方签). */
    record HalfSigned(PledgeHead head) implements Pledge {

        Effective signAbove(Viewer by, String number) {
            requireSide(head, head.upper(), by, "签订");
            return new Effective(head.numbered(head.days().effectiveOn(by.day()), number));
        }

        /** What the lower side signed no longer counts. */
        Asked ask(Viewer by) {
            requireSide(head, head.upper(), by, "提出修改");
            return new Asked(head.fixed(PledgeHead.Days.drafted(head.days().drafted()), null));
        }

        Voided drop(LocalDate day, String why) {
            return new Voided(head.ended(day, why));
        }
    }

    /** Signed by both, in effect (履行中). */
    record Effective(PledgeHead head) implements Pledge {

        Evaluated evaluate(Viewer by) {
            requireSide(head, head.upper(), by, "评价");
            return new Evaluated(head.on(head.days().evaluatedOn(by.day())));
        }

        Superseded supersede(LocalDate last, String why) {
            return new Superseded(head.ended(last, why));
        }
    }

    /** The upper side has said how it was kept (已评价). */
    record Evaluated(PledgeHead head) implements Pledge {

        Archived archive() {
            return new Archived(head);
        }
    }

    /** On file (已归档). */
    record Archived(PledgeHead head) implements Pledge {}

    /** Another letter took its place during the year (已换签). */
    record Superseded(PledgeHead head) implements Pledge {}

    /** Never signed by both, and no longer wanted (已作废). */
    record Voided(PledgeHead head) implements Pledge {}

    /** Lets either side through, under the post that signs. @throws Rejected {@code pledge.not-your-side} for anybody else */
    static void requireEitherSide(PledgeHead head, Viewer by, String act) {
        if (!head.upper().is(by)) {
            requireSide(head, head.lower(), by, act);
        }
    }

    /** @throws Rejected {@code pledge.not-your-side}, {@code pledge.other-post}, or {@code pledge.not-your-turn} */
    static void requireSide(PledgeHead head, Party side, Viewer by, String act) {
        if (side.is(by)) {
            return;
        }
        if (head.upper().is(by) || head.lower().is(by)) {
            throw Rejected.because("pledge.not-your-turn", act, side.inWords()).citing(SIGNING);
        }
        throw side.person().equals(by.person())
                ? Rejected.because("pledge.other-post", side.title()).citing(SIGNING)
                : Rejected.because("pledge.not-your-side", act, side.inWords()).citing(SIGNING);
    }
}
