package zelian.assessment.debrief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.assessment.DebriefId;
import zelian.assessment.PointId;
import zelian.rectification.ItemId;

/**
 * What is to be put right after a debrief (反馈问题): it becomes an item, or needs none.
 *
 * @param title in a few words, as the register of items shows it
 * @param item null unless it became one
 * @param waivedOn the day it was said that it needs none; null otherwise
 */
public record Point(
        PointId id,
        DebriefId debrief,
        int ordinal,
        String title,
        @Nullable ItemId item,
        @Nullable LocalDate waivedOn) {

    public boolean settled() {
        return item != null || waivedOn != null;
    }
}
