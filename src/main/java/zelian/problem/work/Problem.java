package zelian.problem.work;

import java.util.Collection;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * One problem on its way (问题): proposed, weighed by two, decided on at a session; listed, it is taken on, made a project
 * and struck off. Nobody weighs, decides or verifies their own. Declined, merged and struck off are final.
 */
public sealed interface Problem {

    Source ANOTHER_HAND = Source.own("问题责任项目三张清单办法：谁提出谁不研判、不审定，谁承办谁不核验");

    ProblemHead head();

    default String stored() {
        return switch (this) {
            case Proposed ignored -> "PROPOSED";
            case Weighed ignored -> "WEIGHED";
            case SentBack ignored -> "SENT_BACK";
            case Declined ignored -> "DECLINED";
            case Merged ignored -> "MERGED";
            case Listed ignored -> "LISTED";
            case Disputed ignored -> "DISPUTED";
            case Claimed ignored -> "CLAIMED";
            case Running ignored -> "RUNNING";
            case Applied ignored -> "APPLIED";
            case StruckOff ignored -> "STRUCK_OFF";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored());
    }

    static String word(String stored) {
        return switch (stored) {
            case "PROPOSED" -> "待研判";
            case "WEIGHED" -> "待审定";
            case "SENT_BACK" -> "退回";
            case "DECLINED" -> "不予列入";
            case "MERGED" -> "已合并";
            case "LISTED" -> "待认领";
            case "DISPUTED" -> "申请调整";
            case "CLAIMED" -> "待立项";
            case "RUNNING" -> "推进中";
            case "APPLIED" -> "待销号";
            case "STRUCK_OFF" -> "已销号";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    static Problem of(String stored, ProblemHead head) {
        return switch (stored) {
            case "PROPOSED" -> new Proposed(head);
            case "WEIGHED" -> new Weighed(head);
            case "SENT_BACK" -> new SentBack(head);
            case "DECLINED" -> new Declined(head);
            case "MERGED" -> new Merged(head);
            case "LISTED" -> new Listed(head);
            case "DISPUTED" -> new Disputed(head);
            case "CLAIMED" -> new Claimed(head);
            case "RUNNING" -> new Running(head);
            case "APPLIED" -> new Applied(head);
            case "STRUCK_OFF" -> new StruckOff(head);
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** On the list: decided so, and not yet struck off or struck off. */
    default boolean listed() {
        return switch (this) {
            case Listed ignored -> true;
            case Disputed ignored -> true;
            case Claimed ignored -> true;
            case Running ignored -> true;
            case Applied ignored -> true;
            case StruckOff ignored -> true;
            default -> false;
        };
    }

    /** Waits for both opinions (待研判). */
    record Proposed(ProblemHead head) implements Problem {

        /** @throws Rejected {@code problem.proposer-cannot-weigh} */
        void letWeigh(PersonId person) {
            if (person.equals(head.proposer())) {
                throw Rejected.because("problem.proposer-cannot-weigh", head.title())
                        .citing(ANOTHER_HAND);
            }
        }

        /** Both opinions are in. */
        Weighed weighed() {
            return new Weighed(head);
        }
    }

    /** Waits for the leading body (待审定). */
    record Weighed(ProblemHead head) implements Problem {

        Listed list(Ruling ruling) {
            return new Listed(ruled(ruling));
        }

        /** @throws Rejected {@code problem.merged-into-itself} or {@code problem.merged-elsewhere}, so that no circle can close */
        Merged merge(Ruling ruling, Problem into) {
            if (into.head().id().equals(head.id())) {
                throw Rejected.because("problem.merged-into-itself").at("into");
            }
            if (!into.listed() && !(into instanceof Weighed)) {
                throw Rejected.because("problem.merged-elsewhere", into.head().number(), into.word())
                        .at("into");
            }
            return new Merged(ruled(ruling));
        }

        Declined decline(Ruling ruling) {
            return new Declined(ruled(ruling));
        }

        SentBack sendBack(Ruling ruling) {
            return new SentBack(ruled(ruling));
        }

        private ProblemHead ruled(Ruling ruling) {
            if (ruling.by().equals(head.proposer())) {
                throw Rejected.because("problem.proposer-cannot-rule", head.title())
                        .citing(ANOTHER_HAND);
            }
            return head.ruled(ruling);
        }
    }

    /** To be mended and proposed again, or left (退回). */
    record SentBack(ProblemHead head) implements Problem {

        Proposed proposeAgain() {
            return new Proposed(head.again());
        }
    }

    /** Not put on the list (不予列入). */
    record Declined(ProblemHead head) implements Problem {}

    /** The same as another, which goes on for both (已合并). */
    record Merged(ProblemHead head) implements Problem {}

    /** Waits for whoever is to lead (待认领). */
    record Listed(ProblemHead head) implements Problem {

        Claimed claim() {
            return new Claimed(head);
        }

        Disputed dispute() {
            return new Disputed(head);
        }
    }

    /** Whoever was to lead asks for another assignment (申请调整). */
    record Disputed(ProblemHead head) implements Problem {

        Listed settle() {
            return new Listed(head);
        }
    }

    /** Taken on, not yet a project (待立项). */
    record Claimed(ProblemHead head) implements Problem {

        Running establish() {
            return new Running(head);
        }
    }

    /** A project under way (推进中). */
    record Running(ProblemHead head) implements Problem {

        Applied apply() {
            return new Applied(head);
        }
    }

    /** Said to be solved, waits for another hand (待销号). */
    record Applied(ProblemHead head) implements Problem {

        StruckOff strikeOff(Viewer by, Collection<PersonId> hands) {
            if (hands.contains(by.person())) {
                throw Rejected.because("problem.own-hand-cannot-verify", head.title())
                        .citing(ANOTHER_HAND);
            }
            return new StruckOff(head);
        }

        Running sendBack() {
            return new Running(head);
        }
    }

    /** Solved and verified (已销号). */
    record StruckOff(ProblemHead head) implements Problem {}
}
