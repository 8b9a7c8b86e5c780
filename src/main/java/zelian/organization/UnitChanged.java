package zelian.organization;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/** A unit was set up, renamed, moved in the tree or dissolved, on the viewer's day. */
public record UnitChanged(
        Viewer by, UnitId unit, Change change, String sentence, Map<String, String> before, Map<String, String> after)
        implements Recorded {

    /** What happened to the unit. */
    public enum Change {
        SET_UP,
        RENAMED,
        MOVED,
        DISSOLVED
    }

    @Override
    public String act() {
        return "organization.unit-" + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public UUID id() {
        return unit.value();
    }
}
