package zelian.problem.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * Who is asked to lead in solving a problem, and which department answers for it, as it was chosen; what was not chosen is
 * null, and refused once the right was asked for.
 */
public record Assignment(@Nullable TenureId lead, @Nullable UnitId unit, List<UnitId> helpers, Responsibility kind) {}
