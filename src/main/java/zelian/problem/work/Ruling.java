package zelian.problem.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.meeting.AgendaItemId;
import zelian.problem.ProblemId;

/**
 * What the leading body decided about a problem (审定).
 *
 * @param item the item of the session; null only where it was sent back
 * @param by who decided, or entered what the session decided
 * @param words why; may be empty where it was listed
 * @param into the problem it was merged into; null otherwise
 */
public record Ruling(
        @Nullable AgendaItemId item,
        PersonId by,
        LocalDate on,
        String words,
        @Nullable Priority priority,
        @Nullable ProblemId into) {}
