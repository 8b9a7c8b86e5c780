package zelian.organization.tree;

import java.util.List;
import zelian.ui.Page;

/**
 * The units directly below one, when its branch is opened.
 *
 * @param day the past day shown, as an address asks for it; empty for today
 */
public record BranchPage(List<UnitRow> units, String day) implements Page {}
