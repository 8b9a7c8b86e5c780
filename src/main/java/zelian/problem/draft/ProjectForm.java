package zelian.problem.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.problem.work.Projecting;

/** A project as a reader writes it; its milestones are written one by one. */
record ProjectForm(
        @NotBlank(message = "写明项目名称") @Size(max = 60, message = "不超过 60 个字")
        String name,

        @NotBlank(message = "写一个到时能检验的目标") @Size(max = 300, message = "不超过 300 个字")
        String goal,

        @NotBlank(message = "写明怎样算完成") @Size(max = 300, message = "不超过 300 个字")
        String standard,

        @NotBlank(message = "至少写一条举措，一行一条") @Size(max = 1000, message = "不超过 1000 个字")
        String measures,

        @NotNull(message = "写明从哪天起") LocalDate since,
        @NotNull(message = "写明到哪天止") LocalDate until,
        @Nullable Integer lock) {

    Projecting.Plan plan() {
        return new Projecting.Plan(name.strip(), goal.strip(), standard.strip(), measures.strip(), since, until);
    }

    int readLock() {
        return lock == null ? 0 : lock;
    }
}
