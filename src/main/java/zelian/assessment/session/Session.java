package zelian.assessment.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.SessionId;

/**
 * The session before which the debriefs of a year are held (述责会), as its notice calls for it. How far it has
 * come is a question asked of its debriefs.
 *
 * @param year the year debriefed on, which may be over by then
 * @param body the unit that organises it (组织单位)
 * @param chair who comments on each debrief (点评人)
 * @param reviewer who reviews each debrief before (审核人)
 * @param organiser who called for it and sees to the feedback
 * @param draftBy last day for handing a debrief in
 * @param heldOn the day of the session
 */
public record Session(
        SessionId id,
        String title,
        int year,
        UnitId body,
        Party chair,
        Party reviewer,
        Party organiser,
        LocalDate draftBy,
        LocalDate heldOn,
        @Nullable String place,
        LocalDate calledOn) {

    /** Whether the viewer has part in it other than by speaking. */
    public boolean has(Viewer viewer) {
        return chair.is(viewer) || reviewer.is(viewer) || organiser.is(viewer);
    }
}
