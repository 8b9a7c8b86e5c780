package zelian.problem.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.problem.work.Assignment;
import zelian.problem.work.Responsibility;

/** Who is asked to lead, as a reader chooses. */
record AssignmentForm(
        @Nullable TenureId lead,
        @Nullable UnitId doing,
        @Nullable List<UnitId> helpers,
        @Nullable Responsibility kind) {

    /** Blanks are left to the use case where it asks for the right first; a missing choice is told at its field. */
    Assignment assignment() {
        return new Assignment(
                lead, doing, helpers == null ? List.of() : helpers, kind == null ? Responsibility.LEADING : kind);
    }
}
