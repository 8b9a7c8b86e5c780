package zelian.pledge.letter;

import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.pledge.PledgeId;

/** Who does what about a letter: the unit or 机关党委 drafts, each side acts for itself, 机关党委 files. */
@Component
public class Seats {

    private final Rights rights;
    private final Pledges pledges;

    Seats(Rights rights, Pledges pledges) {
        this.rights = rights;
        this.pledges = pledges;
    }

    /** The letter, if this reader may know it. @throws NotFound otherwise */
    public Pledge shown(PledgeId id, Viewer viewer) {
        var pledge = pledges.get(id);
        if (viewer.administers() || !knows(pledge.head(), viewer)) {
            throw new NotFound("pledge " + id);
        }
        return pledge;
    }

    private boolean knows(PledgeHead head, Viewer viewer) {
        return rights.may(viewer, Area.DUTY, Act.READ, head.unit()) || isSide(head, viewer);
    }

    /** A side of it, under whichever post. */
    public boolean isSide(PledgeHead head, Viewer viewer) {
        return head.upper().person().equals(viewer.person())
                || head.lower().person().equals(viewer.person());
    }

    public boolean drafts(PledgeHead head, Viewer viewer) {
        return rights.may(viewer, Area.DUTY, Act.DRAFT, head.unit());
    }

    public boolean files(PledgeHead head, Viewer viewer) {
        return rights.may(viewer, Area.DUTY, Act.ISSUE, head.unit());
    }

    public void requireDrafting(PledgeHead head, Viewer viewer) {
        shown(head.id(), viewer);
        rights.require(viewer, Area.DUTY, Act.DRAFT, head.unit());
    }

    void requireFiling(PledgeHead head, Viewer viewer) {
        shown(head.id(), viewer);
        rights.require(viewer, Area.DUTY, Act.ISSUE, head.unit());
    }
}
