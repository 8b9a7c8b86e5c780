package zelian.renewal.suggestion;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.renewal.year.YearSight;

/** What the demonstration does with suggestions. */
@Component
@Profile("demo")
public class SuggestionScenes {

    private final Suggestions suggestions;
    private final DecidingInBulk deciding;
    private final YearSight sight;

    SuggestionScenes(Suggestions suggestions, DecidingInBulk deciding, YearSight sight) {
        this.suggestions = suggestions;
        this.deciding = deciding;
        this.sight = sight;
    }

    /** Adopts the first ones of that origin. */
    public void adopt(Viewer by, int year, Origin origin, int count) {
        deciding.adopt(by, year, first(by, year, origin, count));
    }

    /** Declines the first ones of that origin, for one reason. */
    public void decline(Viewer by, int year, Origin origin, int count, String reason) {
        deciding.decline(by, year, first(by, year, origin, count), reason);
    }

    private List<UUID> first(Viewer by, int year, Origin origin, int count) {
        return suggestions.page(year, SuggestionFilter.of("OPEN", origin, null, null), sight.units(by), count).stream()
                .map(suggestion -> suggestion.head().id().value())
                .toList();
    }
}
