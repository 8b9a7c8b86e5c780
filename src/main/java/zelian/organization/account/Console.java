package zelian.organization.account;

import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;

/** Who may open which console of the administrators (三员). To everyone else the pages do not exist. */
@Component
public class Console {

    private final Rights rights;

    Console(Rights rights) {
        this.rights = rights;
    }

    public boolean system(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.SYSTEM, Act.ADMINISTER);
    }

    public boolean security(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.SYSTEM, Act.AUTHORISE);
    }

    public void onlySystem(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.SYSTEM, Act.ADMINISTER);
    }

    public void onlySecurity(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.SYSTEM, Act.AUTHORISE);
    }

    public void systemOrSecurity(Viewer viewer) {
        if (!system(viewer) && !security(viewer)) {
            throw new NotFound("console of the system or security administrator");
        }
    }

    public void anyOfTheThree(Viewer viewer) {
        if (!viewer.administers()) {
            throw new NotFound("console of the administrators");
        }
    }
}
