package zelian.problem.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.problem.work.Aspect;
import zelian.problem.work.Gravity;
import zelian.problem.work.Nature;
import zelian.problem.work.Provenance;
import zelian.problem.work.Wanted;

/** A problem as a reader writes it. */
record ProblemForm(
        @Nullable UnitId unit,

        @NotBlank(message = "用一句话写明是什么问题") @Size(max = 60, message = "不超过 60 个字")
        String title,

        @NotBlank(message = "写明怎样表现出来，举出事例") @Size(max = 500, message = "不超过 500 个字")
        String facts,

        @NotNull(message = "选一个来源") Provenance source,
        @NotNull(message = "选一个方面") Aspect aspect,
        @NotNull(message = "共性还是个性") Nature nature,
        @NotNull(message = "选一个程度") Gravity gravity,
        @Nullable String from,
        @Nullable Integer lock) {

    Wanted wanted() {
        return new Wanted(title.strip(), facts.strip(), source, aspect, nature, gravity);
    }

    int readLock() {
        return lock == null ? -1 : lock;
    }
}
