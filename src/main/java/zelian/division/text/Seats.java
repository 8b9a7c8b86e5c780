package zelian.division.text;

import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** Who does what about a division: the party office drafts and issues, units speak for themselves, the secretary decides. */
@Component
public class Seats {

    private final Rights rights;

    Seats(Rights rights) {
        this.rights = rights;
    }

    public boolean drafts(Viewer viewer, UnitId body) {
        return rights.may(viewer, Area.DUTY, Act.ISSUE, body);
    }

    public boolean draftsAnywhere(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.DUTY, Act.ISSUE);
    }

    public boolean approves(Viewer viewer, UnitId body) {
        return rights.may(viewer, Area.DUTY, Act.APPROVE, body);
    }

    void requireDrafting(Viewer viewer, UnitId body) {
        rights.require(viewer, Area.DUTY, Act.ISSUE, body);
    }

    void requireApproving(Viewer viewer, UnitId body) {
        rights.require(viewer, Area.DUTY, Act.APPROVE, body);
    }
}
