package zelian.supervision.round;

import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;

/** What those behind a round may do in it. Nobody inspects their own unit. */
@Component
public class Team {

    private final Rights rights;

    Team(Rights rights) {
        this.rights = rights;
    }

    /** Draws it up, starts and ends it, plans its visits: who organises rounds in that body, and its lead. */
    public boolean organises(Viewer viewer, RoundHead head) {
        return head.lead().is(viewer) || rights.may(viewer, Area.SUPERVISION, Act.LEAD, head.body());
    }

    /** Visits the unit and records what is found: the team, by the rights the running round gives it. */
    public boolean inspects(Viewer viewer, RoundHead head, UnitId unit) {
        return head.has(viewer)
                && !viewer.unit().equals(unit)
                && rights.may(viewer, Area.SUPERVISION, Act.INSPECT, unit);
    }

    /** Stands on the inspecting side towards the unit. */
    public boolean behind(Viewer viewer, RoundHead head, UnitId unit) {
        return !viewer.unit().equals(unit)
                && (head.has(viewer)
                        || rights.may(viewer, Area.SUPERVISION, Act.LEAD, unit)
                        || rights.may(viewer, Area.SUPERVISION, Act.INSPECT, unit));
    }

    /** @throws Rejected in the words of the right that is missing */
    public static void require(boolean allowed, Act act) {
        if (!allowed) {
            throw Rejected.because("access.not-allowed", act.label(), Area.SUPERVISION.label());
        }
    }
}
