package zelian.organization.tenure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * 变更分管、归口监督.
 *
 * @param charge ids of the units now in charge; {@code care} likewise
 */
public record ChargePage(
        UUID tenure,
        String title,
        String name,
        Link unit,
        Link person,
        List<Option> units,
        List<String> charge,
        List<String> care,
        LocalDate day)
        implements Page {}
