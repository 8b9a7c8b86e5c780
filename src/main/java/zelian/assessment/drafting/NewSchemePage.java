package zelian.assessment.drafting;

import java.time.LocalDate;
import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/** Drawing up a scheme: filled in as far as it can be. */
public record NewSchemePage(
        String title, LocalDate since, LocalDate until, List<Option> kinds, List<Option> missings, List<Option> earlier)
        implements Page {}
