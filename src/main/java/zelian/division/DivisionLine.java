package zelian.division;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line in force, as it stands on what is checked at a unit (任务分工的一行).
 *
 * @param id the same through all versions
 * @param number such as 1.2
 * @param chief whether the unit answers for it (牵头); else it helps (配合)
 * @param done how many of its {@code milestones} are done; {@code late} how many are late on the day asked for
 * @param next the next milestone that is not done; null if all are
 */
public record DivisionLine(
        UUID id,
        String number,
        String words,
        boolean chief,
        int done,
        int milestones,
        int late,
        @Nullable String next) {}
