package zelian.analysis.search;

import zelian.ui.Page;

/** What a search finds, under the search box, as one types. */
public record SearchSuggestions(SearchPage found) implements Page {}
