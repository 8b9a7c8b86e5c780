package zelian.organization.tenure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Page;

/**
 * 更正任职登记: what was typed wrong is put right.
 *
 * @param change where to record that another holds the post now; null if the tenure has ended
 */
public record CorrectionPage(
        UUID tenure,
        String title,
        String name,
        Link unit,
        Link person,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String grade,
        @Nullable String document,
        int version,
        @Nullable String change)
        implements Page {}
