package zelian.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One tenure of a person, with what was in its charge and care.
 *
 * @param held whether it is held on the day of the page
 * @param charge units with their days where these differ from the tenure's own
 */
public record TenureRow(
        UUID id,
        UUID unit,
        String unitName,
        String title,
        LocalDate since,
        @Nullable LocalDate until,
        boolean held,
        @Nullable String grade,
        boolean acting,
        boolean corrected,
        @Nullable String document,
        @Nullable String predecessor,
        @Nullable String successor,
        List<String> charge,
        List<String> care,
        boolean changes) {}
