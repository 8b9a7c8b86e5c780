package zelian.assessment.debrief;

import java.time.LocalDate;
import zelian.access.Party;
import zelian.access.UnitId;
import zelian.assessment.DebriefId;
import zelian.assessment.SessionId;

/**
 * What every debrief has, whatever its state.
 *
 * @param lock counts moves and changes of the text, so that a second hand notices the first
 * @param unit the unit of the speaker's post
 * @param year the year debriefed on
 * @param speaker who debriefs (述责人)
 * @param speakerPost the post in words, such as 宣传处主要负责人
 */
public record DebriefHead(
        DebriefId id,
        int lock,
        SessionId session,
        int year,
        UnitId unit,
        Party speaker,
        String speakerName,
        String speakerPost,
        LocalDate noticedOn) {

    /** 2026 年度述责：朱国栋. */
    public String title() {
        return year + " 年度述责：" + speakerName;
    }
}
