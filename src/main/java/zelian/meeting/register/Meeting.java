package zelian.meeting.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.meeting.MeetingId;
import zelian.meeting.MeetingKind;

/**
 * A session on record (会议).
 *
 * @param unit the body that met
 * @param number such as HY-2026-0012
 * @param minutes the number of its minutes (纪要文号); may be empty
 * @param expected how many were to be there (应到)
 * @param present who of the body was there, in its order
 * @param others who sat in without a vote (列席); may be empty
 * @param struck why it was struck from the register; null while it stands
 */
public record Meeting(
        MeetingId id,
        int lock,
        String number,
        UnitId unit,
        MeetingKind kind,
        LocalDate heldOn,
        String title,
        String minutes,
        int expected,
        List<Present> present,
        String others,
        PersonId recorder,
        LocalDate recordedOn,
        @Nullable String struck) {

    /** One who was there, under the post held that day. */
    public record Present(TenureId tenure, PersonId person) {}

    /** Fewer than half were there. */
    public boolean belowHalf() {
        return present.size() * 2 < expected;
    }

    String state() {
        return struck == null ? "已登记" : "已作废";
    }

    /** 应到 5 人，实到 4 人. */
    String attendance() {
        return "应到 %d 人，实到 %d 人".formatted(expected, present.size());
    }
}
