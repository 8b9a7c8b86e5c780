package zelian.accountability.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.rectification.Nature;

/** Opening an item from a decision. */
record ItemForm(
        @NotBlank(message = "请写明整改什么") @Size(max = 60) String title,
        @NotBlank(message = "请写明事实和要求") @Size(max = 1000) String fact,
        @NotNull(message = "请选择问题性质") Nature nature,
        @Nullable @Size(max = 300) String standard,
        @Nullable LocalDate due) {}
