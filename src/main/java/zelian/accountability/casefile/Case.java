package zelian.accountability.casefile;

import java.time.LocalDate;
import zelian.access.PersonId;
import zelian.accountability.rule.Article;
import zelian.common.Rejected;

/**
 * One case of holding to account (问责案件), from the request to start it until it is closed.
 *
 * <p>Each state is a type, and each transition a method of the state it leaves: no step can be left out. Nobody has
 * a hand in their own case. What derives from dates (late, in force) is a question asked of them.
 */
public sealed interface Case {

    CaseHead head();

    default String stored() {
        return switch (this) {
            case Requested ignored -> "REQUESTED";
            case Refused ignored -> "REFUSED";
            case Investigating ignored -> "INVESTIGATING";
            case SparingAsked ignored -> "SPARING_ASKED";
            case Spared ignored -> "SPARED";
            case Weighed ignored -> "WEIGHED";
            case Shown ignored -> "SHOWN";
            case Heard ignored -> "HEARD";
            case Reported ignored -> "REPORTED";
            case Decided ignored -> "DECIDED";
            case Signed ignored -> "SIGNED";
            case Executing ignored -> "EXECUTING";
            case Closed ignored -> "CLOSED";
            case Revoked ignored -> "REVOKED";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "REQUESTED" -> "待批准";
            case "REFUSED" -> "不予启动";
            case "INVESTIGATING" -> "待容错先议";
            case "SPARING_ASKED" -> "待批准免责";
            case "SPARED" -> "免予问责";
            case "WEIGHED" -> "调查中";
            case "SHOWN" -> "待陈述";
            case "HEARD" -> "待报告";
            case "REPORTED" -> "待集体决定";
            case "DECIDED" -> "待签发";
            case "SIGNED" -> "待宣布";
            case "EXECUTING" -> "执行中";
            case "CLOSED" -> "已结案";
            case "REVOKED" -> "已撤销";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Whether nothing more happens to it. */
    default boolean ended() {
        return this instanceof Refused || this instanceof Spared || this instanceof Closed || this instanceof Revoked;
    }

    /** Asked for, not started (待批准): the body's principal approves, and where the rule asks it the 党组's. */
    record Requested(CaseHead head) implements Case {

        /** The body's own principal agrees; the 党组's principal is still to approve. */
        public Requested endorse(PersonId by, LocalDate day) {
            head.requireOther(by);
            return new Requested(head.on(Milestone.ENDORSED, day));
        }

        /** @throws Rejected while an approval that the rule asks is missing */
        public Investigating start(PersonId by, LocalDate day) {
            head.requireOther(by);
            if (head.asksParty() && head.day(Milestone.ENDORSED) == null) {
                throw Rejected.because("accountability.not-endorsed").citing(Article.START.source());
            }
            return new Investigating(head.on(Milestone.STARTED, day));
        }

        public Refused refuse(PersonId by) {
            head.requireOther(by);
            return new Refused(head);
        }
    }

    /** Not approved (不予启动). */
    record Refused(CaseHead head) implements Case {}

    /** Started; the list of exemptions comes before anything else (容错先议). */
    record Investigating(CaseHead head) implements Case {

        public Weighed weigh(PersonId by, LocalDate day) {
            head.requireOther(by);
            return new Weighed(head.on(Milestone.WEIGHED, day));
        }

        /** Something spares: whoever approved the start decides. */
        public SparingAsked askToSpare(PersonId by, LocalDate day) {
            head.requireOther(by);
            return new SparingAsked(head.on(Milestone.WEIGHED, day));
        }
    }

    /** Proposed to be spared (待批准免责). */
    record SparingAsked(CaseHead head) implements Case {

        public Spared spare(PersonId by, LocalDate day) {
            head.requireOther(by);
            return new Spared(head.on(Milestone.CLOSED, day));
        }

        public Weighed goOn(PersonId by) {
            head.requireOther(by);
            return new Weighed(head);
        }
    }

    /** Not held to account (不予或者免予问责, 条例第十七条). */
    record Spared(CaseHead head) implements Case {}

    /** Under inquiry, exemption answered (调查中). */
    record Weighed(CaseHead head) implements Case {

        /** The facts are put before whoever is heard. */
        public Shown show(PersonId by, LocalDate day) {
            head.requireOther(by);
            return new Shown(head.on(Milestone.SHOWN, day));
        }
    }

    /** The facts were shown; the statement is awaited (待陈述). */
    record Shown(CaseHead head) implements Case {

        /** The one heard states their view themselves, or the team notes that they would not sign. */
        public Heard hear(LocalDate day) {
            return new Heard(head.on(Milestone.HEARD, day));
        }
    }

    /** Heard; what was said is weighed and reported (待报告). */
    record Heard(CaseHead head) implements Case {

        public Reported report(PersonId by, LocalDate day) {
            head.requireOther(by);
            return new Reported(head.on(Milestone.REPORTED, day));
        }
    }

    /** Reported to the body that decides (待集体决定). */
    record Reported(CaseHead head) implements Case {

        public Decided decide(PersonId by, LocalDate day) {
            head.requireOther(by);
            return new Decided(head.on(Milestone.DECIDED, day));
        }

        /** Put off or not passed: it stays where it is, the vote is on record. */
        public Reported stay() {
            return this;
        }
    }

    /** Decided by a vote; the paper is not signed (待签发). */
    record Decided(CaseHead head) implements Case {

        /** The same-level 党组's principal approves a form that asks for it (条例第十二条). */
        public Decided consent(PersonId by, LocalDate day) {
            head.requireOther(by);
            return new Decided(head.on(Milestone.CONSENTED, day));
        }

        /**
         * @param asksConsent whether a form decided on needs the 党组's approval
         * @throws Rejected while that is missing
         */
        public Signed sign(PersonId by, LocalDate day, boolean asksConsent) {
            head.requireOther(by);
            if (asksConsent && head.day(Milestone.CONSENTED) == null) {
                throw Rejected.because("accountability.not-consented").citing(Article.DECISION.source());
            }
            return new Signed(head.on(Milestone.SIGNED, day));
        }
    }

    /** Signed and numbered; not yet announced (待宣布). */
    record Signed(CaseHead head) implements Case {

        public Executing announce(PersonId by, LocalDate day) {
            head.requireOther(by);
            return new Executing(head.on(Milestone.ANNOUNCED, day));
        }
    }

    /** Announced; what follows is carried out, also during an appeal (执行中). */
    record Executing(CaseHead head) implements Case {

        /** Changed on appeal or corrected: decided anew. */
        public Reported decideAnew(PersonId by) {
            head.requireOther(by);
            return new Reported(head.backToDecide());
        }

        public Revoked revoke(PersonId by, LocalDate day) {
            head.requireOther(by);
            return new Revoked(head.on(Milestone.CLOSED, day));
        }

        /** @throws Rejected while something is left to do */
        public Closed close(PersonId by, LocalDate day, Unfinished unfinished) {
            head.requireOther(by);
            unfinished.requireNone();
            return new Closed(head.on(Milestone.CLOSED, day));
        }
    }

    /** Closed after the remedy and the return visit (已结案). */
    record Closed(CaseHead head) implements Case {}

    /** Taken back as wrong (撤销, 条例第二十、二十一条). */
    record Revoked(CaseHead head) implements Case {}
}
