package zelian.usage.eligibility;

import java.time.LocalDate;
import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/** Asking about persons or units. */
public record AskPage(List<Option> purposes, List<Option> people, List<Option> units, LocalDate today, String clock)
        implements Page {}
