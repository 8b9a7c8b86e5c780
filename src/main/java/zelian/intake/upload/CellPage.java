package zelian.intake.upload;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/** Putting one cell right; the file itself stays as it is. */
public record CellPage(
        UUID upload,
        int line,
        String field,
        String label,
        String where,
        String value,
        @Nullable String reason) implements Page {}
