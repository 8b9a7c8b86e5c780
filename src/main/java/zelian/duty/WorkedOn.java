package zelian.duty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;

/** Versions of duty lists as those who draft, review, approve or issue them see them: whole, issued or not. */
public interface WorkedOn {

    /**
     * The version of that number; of none, the one on its way, else the one in force.
     *
     * @throws NotFound if there is none, or the reader does not work on this list
     */
    Edition version(DutyListId list, @Nullable String number, Viewer viewer);

    /**
     * The version in force today.
     *
     * @throws NotFound if none is, or the reader does not work on this list
     */
    Edition inForce(DutyListId list, Viewer viewer);

    /** The version on its way, else the one in force; empty if the reader does not work on the list. */
    Optional<Edition> find(DutyListId list, Viewer viewer);

    /** Which duties of the same version each of its duties carries out (落实). */
    Map<DutyId, List<DutyId>> upward(Edition edition);

    /**
     * A version with its lines.
     *
     * @param state the badge word
     * @param open whether its lines may still be changed
     */
    record Edition(
            DutyListId list,
            UnitId unit,
            int year,
            String title,
            UUID id,
            String number,
            String state,
            boolean open,
            List<Line> lines) {}

    /** One line. */
    record Line(UUID item, DutyId duty, int ordinal, Wording wording) {}
}
