package zelian.duty.item;

import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** The duties in force that the reader may see. */
public record DutiesPage(
        DutyRows.Filter filter, List<Option> aspects, List<Option> subjects, Pageful<DutyRows.Row> duties)
        implements Page {}
