package zelian.pledge.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The common clauses as a reader writes them: one a line. */
record TemplateForm(
        @NotBlank(message = "至少写一条") @Size(max = 2000, message = "不超过 2000 个字")
        String clauses,

        @NotBlank(message = "写明目标和否决事项") @Size(max = 1000, message = "不超过 1000 个字")
        String target,

        @NotBlank(message = "写明怎样考核、怎样追责") @Size(max = 1000, message = "不超过 1000 个字")
        String consequence,

        @Nullable Integer lock) {

    WritingTemplates.Wanted wanted() {
        return new WritingTemplates.Wanted(
                clauses.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                target.strip(),
                consequence.strip());
    }

    int readLock() {
        return lock == null ? -1 : lock;
    }
}
