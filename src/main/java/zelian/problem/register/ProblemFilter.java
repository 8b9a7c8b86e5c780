package zelian.problem.register;

import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.problem.work.Aspect;
import zelian.problem.work.Provenance;

/** What a reader of the three lists asks for; {@code unit} is the one that proposed or that answers for it. */
record ProblemFilter(
        @Nullable String q,
        @Nullable String state,
        @Nullable UnitId unit,
        @Nullable Provenance source,
        @Nullable Aspect aspect,
        @Nullable String after) {

    ProblemFilter whole() {
        return new ProblemFilter(q, state, unit, source, aspect, null);
    }
}
