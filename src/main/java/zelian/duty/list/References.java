package zelian.duty.list;

import java.util.List;
import java.util.Map;
import zelian.access.UnitId;
import zelian.duty.Drafts;
import zelian.regulation.ClauseId;

/** What the words of a line point to: units and clauses, and what about the words is in doubt. */
record References(Map<Part, List<UnitId>> units, List<ClauseId> clauses, List<Drafts.Doubt> doubts) {

    /** In which column a unit is named. */
    enum Part {
        LEAD,
        SUPPORT,
        SUPERVISOR
    }

    List<UnitId> units(Part part) {
        return units.getOrDefault(part, List.of());
    }
}
