package zelian.problem.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * A day on a project's way by which something is done (节点), by one person; once the project runs, a task of theirs.
 *
 * @param task the task; null while the project is drafted
 * @param doneOn when it was done; null if it was not
 */
public record Milestone(
        UUID id,
        UUID project,
        int ordinal,
        String words,
        LocalDate dueOn,
        PersonId owner,
        TenureId tenure,
        UnitId unit,
        @Nullable UUID task,
        @Nullable LocalDate doneOn) {

    public static final String KIND = "problem_milestone";

    public boolean done() {
        return doneOn != null;
    }

    public boolean lateOn(LocalDate day) {
        return doneOn == null ? day.isAfter(dueOn) : doneOn.isAfter(dueOn);
    }

    /** 已完成, 逾期 n 天, 未到期. */
    public String wordOn(LocalDate day) {
        if (done()) {
            return "已完成";
        }
        return day.isAfter(dueOn) ? "逾期 " + (day.toEpochDay() - dueOn.toEpochDay()) + " 天" : "未到期";
    }

    /** How many of these are done, in words. */
    public static String progress(List<Milestone> milestones) {
        var done = milestones.stream().filter(Milestone::done).count();
        return milestones.isEmpty()
                ? "还没有节点"
                : "节点 %d / %d，进度 %d%%".formatted(done, milestones.size(), done * 100 / milestones.size());
    }
}
