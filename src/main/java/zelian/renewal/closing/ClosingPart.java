package zelian.renewal.closing;

import zelian.ui.Page;

/** How the closing of a year stands, in one line. */
public record ClosingPart(int year, String state, String address) implements Page {}
