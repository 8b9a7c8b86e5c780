package zelian.supervision.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.rectification.Nature;

/** A shortfall as it becomes an item to put right. */
record ItemForm(
        @NotNull(message = "请选择问题性质") Nature nature,
        @Nullable @Size(max = 300) String standard,
        @Nullable LocalDate due) {}
