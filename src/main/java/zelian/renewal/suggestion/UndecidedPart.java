package zelian.renewal.suggestion;

import zelian.ui.Page;

/** On the page of a drafted list: how many suggestions of the year before that would go into it are not decided. */
public record UndecidedPart(int undecided, String address) implements Page {}
