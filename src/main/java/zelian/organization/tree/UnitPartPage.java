package zelian.organization.tree;

import zelian.ui.Page;

/** The unit at the top of the tree, and the year. */
public record UnitPartPage(String unit, int year) implements Page {}
