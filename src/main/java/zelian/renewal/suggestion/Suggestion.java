package zelian.renewal.suggestion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.renewal.SuggestionId;

/**
 * What the old year suggests for the new one (上年建议): open until it is adopted into a draft or declined with a
 * reason. What was decided stays decided.
 */
public sealed interface Suggestion {

    Head head();

    /** The badge word of the state. */
    String word();

    /** What every suggestion has. {@code kind} and {@code object} name where it comes from, as in the chain. */
    record Head(
            SuggestionId id,
            int lock,
            int year,
            Origin origin,
            String kind,
            UUID object,
            UnitId unit,
            String title,
            String note,
            LocalDate day,
            @Nullable LocalDate due) {}

    /** Who decided, and when. */
    record Decision(String who, LocalDate day) {}

    /** Nobody has decided yet (未定). */
    record Open(Head head) implements Suggestion {

        Adopted adopt(DutyListId list, DutyId duty, String matter, Decision decision) {
            return new Adopted(head, list, duty, matter, decision);
        }

        Declined decline(String reason, Decision decision) {
            return new Declined(head, reason, decision);
        }

        @Override
        public String word() {
            return "未定";
        }
    }

    /** It has become a line of a draft (已采纳). */
    record Adopted(Head head, DutyListId list, DutyId duty, String matter, Decision decision) implements Suggestion {

        @Override
        public String word() {
            return "已采纳";
        }
    }

    /** It is not taken up (不采纳). */
    record Declined(Head head, String reason, Decision decision) implements Suggestion {

        @Override
        public String word() {
            return "不采纳";
        }
    }
}
