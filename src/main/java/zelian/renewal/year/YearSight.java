package zelian.renewal.year;

import java.util.HashSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;

/**
 * Who sees how the next year is prepared: whoever issues duty lists (机关党委) and whoever approves them (党组书记), over
 * the units they do it for. Only the former act on it.
 */
@Component
public class YearSight {

    private final Rights rights;

    YearSight(Rights rights) {
        this.rights = rights;
    }

    public boolean reads(Viewer viewer) {
        return prepares(viewer) || decides(viewer);
    }

    /** Opens years and decides on suggestions. */
    public boolean prepares(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.DUTY, Act.ISSUE);
    }

    /** Decides that a year is closed. */
    public boolean decides(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.DUTY, Act.APPROVE);
    }

    /** @throws NotFound if this reader has nothing to do with it */
    public void requireReader(Viewer viewer) {
        if (!reads(viewer)) {
            throw new NotFound("years");
        }
    }

    /** @throws NotFound if this reader does not prepare years */
    public void requirePreparer(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.ISSUE);
    }

    /** @throws NotFound if this reader does not decide on years */
    public void requireDecider(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.APPROVE);
    }

    /** The units whose part of the year this reader sees, as one parameter of a query. */
    public UUID[] units(Viewer viewer) {
        var units = new HashSet<UnitId>(rights.units(viewer, Area.DUTY, Act.ISSUE));
        units.addAll(rights.units(viewer, Area.DUTY, Act.APPROVE));
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
