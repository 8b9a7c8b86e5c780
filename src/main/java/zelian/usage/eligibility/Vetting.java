package zelian.usage.eligibility;

import java.time.LocalDate;
import zelian.common.Rejected;

/** One check of eligibility (资格核查): asked by 组织人事, an opinion given for each, replied to in one letter. */
sealed interface Vetting {

    VettingHead head();

    default String stored() {
        return switch (this) {
            case Asked ignored -> "ASKED";
            case Replied ignored -> "REPLIED";
            case Withdrawn ignored -> "WITHDRAWN";
        };
    }

    /** The badge word. */
    static String word(String stored, long open) {
        return switch (stored) {
            case "ASKED" -> open > 0 ? "待出意见" : "待签发";
            case "REPLIED" -> "已回复";
            case "WITHDRAWN" -> "已撤回";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Asked; opinions are being given (待出意见, 待签发). */
    record Asked(VettingHead head) implements Vetting {

        /** @throws Rejected while candidates are without an opinion */
        void requireAll(long open) {
            if (open > 0) {
                throw Rejected.because("usage.opinions-open", open);
            }
        }

        Replied reply(String number, LocalDate day) {
            return new Replied(head, number, day);
        }

        Withdrawn withdraw(LocalDate day) {
            return new Withdrawn(head, day);
        }
    }

    /** Replied to; nothing changes any more (已回复). */
    record Replied(VettingHead head, String number, LocalDate on) implements Vetting {}

    /** Taken back by whoever asked (已撤回). */
    record Withdrawn(VettingHead head, LocalDate on) implements Vetting {}
}
