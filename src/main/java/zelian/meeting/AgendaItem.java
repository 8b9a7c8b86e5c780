package zelian.meeting;

import java.time.LocalDate;
import zelian.access.UnitId;

/**
 * What one session concluded on one matter (议定事项).
 *
 * @param unit the body that met
 * @param ordinal its place on the agenda, from 1
 * @param subject what was on the agenda
 * @param conclusion what was concluded, in one sentence
 * @param valid false once the session was struck from the register
 */
public record AgendaItem(
        AgendaItemId id,
        MeetingId meeting,
        String meetingTitle,
        MeetingKind kind,
        UnitId unit,
        LocalDate heldOn,
        int ordinal,
        String subject,
        String conclusion,
        boolean valid) {

    /** 局党组会议（2026-03-05）第 2 项. */
    public String inWords() {
        return meetingTitle + "（" + heldOn + "）第 " + ordinal + " 项";
    }
}
