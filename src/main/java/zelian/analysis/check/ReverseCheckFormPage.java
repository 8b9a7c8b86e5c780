package zelian.analysis.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/** Where a reverse check begins: day and unit, and the checks already made. */
public record ReverseCheckFormPage(
        List<Option> units,
        @Nullable String unit,
        List<Option> duties,
        @Nullable String duty,
        LocalDate today,
        List<Made> made)
        implements Page {

    /** One check already made. */
    public record Made(String address, String unit, LocalDate incidentOn, String happened, String by, LocalDate on) {}
}
