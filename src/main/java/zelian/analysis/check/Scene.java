package zelian.analysis.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.analysis.Sight;

/**
 * What a reverse check looks at: a unit, from the first day of the year to the day of the incident.
 *
 * @param viewer whose knowledge it is limited to
 */
record Scene(UnitId unit, LocalDate from, LocalDate day, Viewer viewer) {

    static Scene of(ReverseCheck check, Viewer viewer) {
        return new Scene(check.unit(), check.incidentOn().withDayOfYear(1), check.incidentOn(), viewer);
    }

    /** For statements that carry {@link Sight#SEEN}. */
    Map<String, Object> parameters() {
        var parameters = new HashMap<>(Sight.of(viewer));
        parameters.put("at", unit.value());
        parameters.put("from", from);
        parameters.put("day", day);
        return parameters;
    }
}
