package zelian.risk.card;

import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** Who does what about the cards of a unit: the unit drafts, the member in charge reviews, 机关纪委 files and closes. */
@Component
public class Seats {

    private final Rights rights;

    Seats(Rights rights) {
        this.rights = rights;
    }

    public boolean reads(Viewer viewer, UnitId unit) {
        return rights.may(viewer, Area.DUTY, Act.READ, unit);
    }

    public boolean drafts(Viewer viewer, UnitId unit) {
        return rights.may(viewer, Area.DUTY, Act.DRAFT, unit);
    }

    /** The member in charge of the unit, or the secretary, who answers first for all. */
    public boolean reviews(Viewer viewer, UnitId unit) {
        return viewer.has(Role.MEMBER) && rights.may(viewer, Area.DUTY, Act.REVIEW, unit)
                || rights.may(viewer, Area.DUTY, Act.APPROVE, unit);
    }

    public boolean files(Viewer viewer, UnitId unit) {
        return viewer.has(Role.DISCIPLINE) && rights.may(viewer, Area.DUTY, Act.REVIEW, unit);
    }

    public void requireDrafting(Viewer viewer, UnitId unit) {
        rights.require(viewer, Area.DUTY, Act.DRAFT, unit);
    }

    /** @throws Rejected {@code risk.not-yours-to-review} */
    void requireReviewing(Viewer viewer, UnitId unit) {
        require(viewer, unit, reviews(viewer, unit), "risk.not-yours-to-review");
    }

    /** @throws Rejected {@code risk.not-yours-to-file} */
    public void requireFiling(Viewer viewer, UnitId unit) {
        require(viewer, unit, files(viewer, unit), "risk.not-yours-to-file");
    }

    private void require(Viewer viewer, UnitId unit, boolean may, String otherwise) {
        if (may) {
            return;
        }
        if (!reads(viewer, unit)) {
            throw new NotFound("risk cards of " + unit);
        }
        throw Rejected.because(otherwise);
    }
}
