package zelian.rectification;

import java.time.LocalDate;
import java.util.List;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** What the sources of faults ask: to open an item, and what became of theirs. */
public interface Rectification {

    /**
     * Opens an item and gives it its number (整改〔2026〕057号), without gaps, in the caller's transaction.
     * Whether the caller may conclude so from the source is the caller's to check; that the viewer may open
     * items for the unit (RECTIFICATION LEAD, VERIFY or DRAFT) is checked here.
     *
     * @throws Rejected {@code rectification.due-against-nature} if the deadline does not fit the nature;
     *     {@code rectification.nobody-answers} if a person is not given and cannot be told
     * @throws NotFound if the viewer has nothing to do with the unit
     */
    ItemId open(Viewer by, Opening opening);

    /**
     * The items of the unit that were open on the day, as far as this reader may see them, the first opened
     * first. Their state is that of today.
     */
    List<ItemBrief> open(UnitId unit, LocalDate day, Viewer viewer);

    /** The items that come from this source, the first opened first. */
    List<ItemBrief> of(SourceRef source);
}
