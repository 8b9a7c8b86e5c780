package zelian.renewal.suggestion;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.renewal.year.Year;
import zelian.renewal.year.YearSight;
import zelian.renewal.year.Years;

/** Gathers what the old year leaves (归集上年建议): once when the year is opened, and again whenever asked, for what came since. */
@Service
public class GatheringSuggestions {

    private final Sources sources;
    private final Suggestions suggestions;
    private final Years years;
    private final YearSight sight;
    private final ApplicationEventPublisher events;

    GatheringSuggestions(
            Sources sources, Suggestions suggestions, Years years, YearSight sight, ApplicationEventPublisher events) {
        this.sources = sources;
        this.suggestions = suggestions;
        this.years = years;
        this.sight = sight;
        this.events = events;
    }

    /** Adds what is not there yet; what was decided stays decided. How many are new. */
    public int gather(Year year, Viewer by) {
        var added = 0;
        for (var origin : Origin.values()) {
            for (var found : sources.of(origin, year)) {
                added += suggestions.add(year.year(), origin, found) ? 1 : 0;
            }
        }
        years.gathered(year, by.day());
        return added;
    }

    @Transactional
    public void gatherAgain(Viewer by, int of) {
        sight.requirePreparer(by);
        var year = years.get(of);
        var added = gather(year, by);
        events.publishEvent(new Deed(
                by,
                "renewal.gathered",
                "year",
                year.id(),
                year.unit(),
                "再次归集 %s的上年建议：新增 %d 条".formatted(year.inWords(), added),
                Map.of(),
                Map.of("新增", String.valueOf(added))));
    }
}
