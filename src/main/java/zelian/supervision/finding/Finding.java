package zelian.supervision.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.rectification.ItemId;

/**
 * What a visit found (督责发现): recorded, put to the unit, confirmed by it or disputed; a shortfall then becomes
 * an item to put right, or needs none.
 *
 * <p>Each state is a type, and each transition a method of the state it leaves. Whether the clock of the unit
 * has run out is a question asked of a day.
 */
sealed interface Finding {

    Source NOT_ONESELF = Source.own("督责检查办理办法：受检单位的确认人不裁定对自己单位的发现");

    FindingHead head();

    default String stored() {
        return switch (this) {
            case Recorded ignored -> "RECORDED";
            case Put ignored -> "PUT";
            case Confirmed ignored -> "CONFIRMED";
            case Disputed ignored -> "DISPUTED";
            case Dropped ignored -> "DROPPED";
            case Rectifying ignored -> "RECTIFYING";
            case Waived ignored -> "WAIVED";
        };
    }

    /** The badge word. */
    default String word() {
        return word(stored(), head().side());
    }

    static String word(String stored, Side side) {
        return switch (stored) {
            case "RECORDED" -> "待反馈";
            case "PUT" -> "待确认";
            case "CONFIRMED" -> side == Side.SHORTFALL ? "未立整改" : "已确认";
            case "DISPUTED" -> "争议中";
            case "DROPPED" -> "不予列入";
            case "RECTIFYING" -> "已转整改";
            case "WAIVED" -> "无需整改";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** When it was put to the unit, and until when the unit confirms or disputes it. */
    record Given(LocalDate on, LocalDate confirmBy) {}

    /** When and how it was confirmed. */
    record Confirmation(LocalDate on, How how) {}

    /** Who decided on it for the round, and when. */
    record Decision(LocalDate on, PersonId by) {}

    /** Written down by the team; the unit does not know of it yet (待反馈). */
    record Recorded(FindingHead head) implements Finding {

        Put put(Party owner, LocalDate day, LocalDate confirmBy) {
            return new Put(head.ownedBy(owner), new Given(day, confirmBy));
        }
    }

    /** Put to the unit (待确认). */
    record Put(FindingHead head, Given given) implements Finding {

        Confirmed confirm(LocalDate day) {
            return new Confirmed(head, given, new Confirmation(day, How.SAID), null);
        }

        Disputed dispute() {
            return new Disputed(head, given);
        }

        /** The clock ran out: its facts count as confirmed. */
        Confirmed presume(LocalDate day) {
            return new Confirmed(head, given, new Confirmation(day, How.PRESUMED), null);
        }

        boolean lateOn(LocalDate day) {
            return day.isAfter(given.confirmBy());
        }
    }

    /** The unit sees it otherwise (争议中). */
    record Disputed(FindingHead head, Given given) implements Finding {

        /** @throws Rejected if whoever decides is to confirm it for the unit */
        Confirmed uphold(Decision decision) {
            requireOther(decision.by());
            return new Confirmed(head, given, new Confirmation(decision.on(), How.UPHELD), decision);
        }

        /** @throws Rejected if whoever decides is to confirm it for the unit */
        Confirmed amend(String title, Decision decision) {
            requireOther(decision.by());
            return new Confirmed(head.titled(title), given, new Confirmation(decision.on(), How.AMENDED), decision);
        }

        /** @throws Rejected if whoever decides is to confirm it for the unit */
        Dropped drop(Decision decision) {
            requireOther(decision.by());
            return new Dropped(head, given, decision);
        }

        private void requireOther(PersonId person) {
            if (person.equals(head.owner().person())) {
                throw Rejected.because("supervision.owner-cannot-decide").citing(NOT_ONESELF);
            }
        }
    }

    /**
     * Its facts stand (已确认; a shortfall: 未立整改).
     *
     * @param decision the one on a dispute; null if there was none
     */
    record Confirmed(
            FindingHead head,
            Given given,
            Confirmation confirmation,
            @Nullable Decision decision) implements Finding {

        /** @throws Rejected if it is no shortfall; if whoever concludes is to put it right */
        Rectifying rectify(ItemId item, Decision conclusion) {
            requireShortfall(conclusion.by());
            return new Rectifying(head, given, confirmation, conclusion, item);
        }

        /** @throws Rejected if it is no shortfall; if whoever concludes answers for it */
        Waived waive(Decision conclusion) {
            requireShortfall(conclusion.by());
            return new Waived(head, given, confirmation, conclusion);
        }

        void requireShortfall(PersonId person) {
            if (head.side() != Side.SHORTFALL) {
                throw Rejected.because("supervision.experience-needs-no-item");
            }
            if (person.equals(head.owner().person())) {
                throw Rejected.because("supervision.owner-cannot-decide").citing(NOT_ONESELF);
            }
        }
    }

    /** Not kept up after a dispute, for good (不予列入). */
    record Dropped(FindingHead head, Given given, Decision decision) implements Finding {}

    /** It became an item to put right (已转整改). */
    record Rectifying(FindingHead head, Given given, Confirmation confirmation, Decision decision, ItemId item)
            implements Finding {}

    /** Small, and mended on the spot: no item (无需整改). */
    record Waived(FindingHead head, Given given, Confirmation confirmation, Decision decision) implements Finding {}
}
