package zelian.organization.tree;

import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;

/**
 * What of the organisation a reader sees. Units and who holds their posts are open to everyone who holds one;
 * days, history and charge only to whom the unit is open.
 */
@Component
class Access {

    private final Rights rights;

    Access(Rights rights) {
        this.rights = rights;
    }

    /** Lets everyone in who holds a post, and the administrators who keep the organisation. */
    void requireNames(Viewer viewer) {
        if (viewer.tenure().equals(Viewer.NO_TENURE) && !rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.READ)) {
            throw new NotFound("organisation");
        }
    }

    boolean wholly(Viewer viewer, UnitId unit) {
        return rights.may(viewer, Area.ORGANIZATION, Act.READ, unit);
    }

    /** Whether any unit is open to the reader with its days and history. */
    boolean readsWhole(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.READ);
    }

    boolean changes(Viewer viewer, UnitId unit) {
        return rights.may(viewer, Area.ORGANIZATION, Act.CHANGE, unit);
    }

    boolean imports(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.CHANGE)
                || rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.ADMINISTER);
    }
}
