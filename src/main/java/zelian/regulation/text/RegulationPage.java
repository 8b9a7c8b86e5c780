package zelian.regulation.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/** One text with its clauses. */
public record RegulationPage(
        RegulationsPage.Row regulation,
        @Nullable String note,
        List<ClausePage.Clause> clauses,
        List<Page> parts,
        List<Page> side)
        implements Page {}
