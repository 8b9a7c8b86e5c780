package zelian.organization.tree;

import java.util.List;
import zelian.ui.Page;

/** The units directly below one, when its branch is opened. */
public record BranchPage(List<UnitRow> units) implements Page {}
