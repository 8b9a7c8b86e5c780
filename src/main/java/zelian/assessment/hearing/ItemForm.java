package zelian.assessment.hearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.rectification.Nature;

/** Opening an item from a point. */
record ItemForm(
        @NotNull(message = "请选择问题性质") Nature nature,
        @Nullable @Size(max = 300) String standard,
        @Nullable LocalDate due) {}
