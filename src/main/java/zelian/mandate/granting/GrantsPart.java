package zelian.mandate.granting;

import java.util.List;
import zelian.ui.Page;

/** The grants a unit gives, has, or comes under, on its page. */
public record GrantsPart(List<GrantsPage.Row> rows) implements Page {}
