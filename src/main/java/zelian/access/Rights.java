package zelian.access;

import java.util.Set;
import zelian.common.NotFound;
import zelian.common.Rejected;

/**
 * The one permission question: may this viewer do this, about that unit? Default deny. Lists ask the
 * same rule in SQL by joining {@code organization.pub_scope (tenure, area, act, unit, since, until)}.
 */
public interface Rights {

    boolean may(Viewer viewer, Area area, Act act, UnitId unit);

    /** Whether the viewer may do this about any unit at all: decides what navigation and heads offer. */
    boolean mayAnywhere(Viewer viewer, Area area, Act act);

    /** The units about which the viewer may do this on the viewer's day. */
    Set<UnitId> units(Viewer viewer, Area area, Act act);

    /** Whether there is no unit about which the viewer may not do this: lists need not look at each then. */
    boolean everywhere(Viewer viewer, Area area, Act act);

    /**
     * Lets only those through who may.
     *
     * @throws NotFound if the viewer may not even read this area of the unit
     * @throws Rejected {@code access.not-allowed} if the viewer may read it but not do this
     */
    default void require(Viewer viewer, Area area, Act act, UnitId unit) {
        if (may(viewer, area, act, unit)) {
            return;
        }
        if (act == Act.READ || !may(viewer, area, Act.READ, unit)) {
            throw new NotFound(area + " of " + unit);
        }
        throw Rejected.because("access.not-allowed", act.label(), area.label());
    }

    /**
     * Lets only those through who may do this somewhere.
     *
     * @throws NotFound otherwise
     */
    default void requireAnywhere(Viewer viewer, Area area, Act act) {
        if (!mayAnywhere(viewer, area, act)) {
            throw new NotFound(area + " " + act);
        }
    }
}
