package zelian.problem.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.problem.ProblemId;

/**
 * Who leads in solving a problem and which department answers for it (责任清单的一行).
 *
 * @param unit the department that answers for it (责任部门)
 * @param helpers departments that help (配合)
 * @param dueOn by when it is to be taken on
 * @param claimedOn when it was; null if it was not
 */
public record Leading(
        UUID id,
        ProblemId problem,
        State state,
        PersonId lead,
        TenureId leadTenure,
        UnitId unit,
        List<UnitId> helpers,
        Responsibility kind,
        LocalDate assignedOn,
        LocalDate dueOn,
        @Nullable LocalDate claimedOn) {

    /** How far it is taken on (认领状态). */
    public enum State {
        WAITING("待认领"),
        DISPUTED("申请调整"),
        CLAIMED("已认领"),
        ENDED("已调整");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
