package zelian.renewal.suggestion;

import java.util.List;
import zelian.access.UnitId;
import zelian.duty.Wording;

/** What deciding on many at once would do, and what it leaves out and why. */
record BulkPlan(List<Taken> taken, List<LeftOut> leftOut) {

    /** One that is decided; adopted, it becomes this line of that unit's list. */
    record Taken(Suggestion.Open suggestion, UnitId place, Wording wording) {}

    /** One that is not. */
    record LeftOut(Suggestion suggestion, String why) {}
}
