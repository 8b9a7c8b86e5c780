package zelian.renewal.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.Wording;
import zelian.ledger.Deed;
import zelian.renewal.SuggestionId;
import zelian.renewal.suggestion.Suggestion.Decision;
import zelian.renewal.year.YearSight;
import zelian.renewal.year.Years;

/** Adopts suggestions into drafts (采纳), or declines them with a reason (不采纳). */
@Service
class DecidingSuggestions {

    private static final Source EVERY_ONE = Source.own("开年规则：上年建议逐条采纳或说明理由不采纳");

    private final Suggestions suggestions;
    private final Drafts drafts;
    private final Years years;
    private final YearSight sight;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    DecidingSuggestions(
            Suggestions suggestions,
            Drafts drafts,
            Years years,
            YearSight sight,
            Directory directory,
            ApplicationEventPublisher events) {
        this.suggestions = suggestions;
        this.drafts = drafts;
        this.years = years;
        this.sight = sight;
        this.directory = directory;
        this.events = events;
    }

    /**
     * Writes it as a new line into the unit's draft of the year.
     *
     * @throws Rejected {@code renewal.decided}, {@code renewal.line-faulty}, {@code renewal.line-there}; as {@link
     *     Drafts#lay}
     */
    @Transactional
    public void adopt(Viewer by, SuggestionId id, UnitId place, Wording wording) {
        var open = open(by, id);
        var head = open.head();
        var begun = drafts.begun(place, head.year())
                .orElseThrow(() -> Rejected.because("renewal.no-list", directory.unitName(place), head.year())
                        .at("place"));
        hindrance(by, place, head.year(), wording).ifPresent(rejected -> {
            throw rejected;
        });
        var laid = drafts.lay(by, place, head.year(), List.of(wording));
        var duty = drafts.duties(laid.list()).get(wording.key());
        if (duty == null) {
            throw new NotFound("duty of " + wording.key());
        }
        var adopted = open.adopt(laid.list(), duty, wording.word(Column.MATTER), new Decision(by.name(), by.day()));
        suggestions.decide(open, adopted, by);
        deed(
                by,
                adopted,
                "suggestion-adopted",
                "采纳上年建议“%s”，写进《%s》".formatted(head.title(), begun.title()),
                Map.of("清单", begun.title(), "事项", wording.word(Column.MATTER)));
    }

    /** The same with what was typed. */
    @Transactional
    public void adopt(Viewer by, SuggestionId id, AdoptionForm form) {
        adopt(by, id, form.place(), form.wording(open(by, id).head()));
    }

    /** Why the line cannot be written there; empty if it can. */
    private Optional<Rejected> hindrance(Viewer by, UnitId place, int year, Wording wording) {
        var line = drafts.preview(by, place, year, List.of(wording)).lines().getFirst();
        if (line.faulty()) {
            var fault = line.doubts().stream()
                    .filter(Drafts.Doubt::fault)
                    .findFirst()
                    .orElseThrow();
            return Optional.of(Rejected.because("renewal.line-faulty", fault.what(), fault.expected()));
        }
        return line.standing() == Drafts.Standing.NEW
                ? Optional.empty()
                : Optional.of(Rejected.because("renewal.line-there", wording.word(Column.MATTER))
                        .at("matter"));
    }

    /** @throws Rejected {@code renewal.reason-missing}, {@code renewal.decided} */
    @Transactional
    public void decline(Viewer by, SuggestionId id, String reason) {
        var open = open(by, id);
        if (reason.isBlank()) {
            throw Rejected.because("renewal.reason-missing").citing(EVERY_ONE).at("reason");
        }
        var declined = open.decline(reason.strip(), new Decision(by.name(), by.day()));
        suggestions.decide(open, declined, by);
        deed(
                by,
                declined,
                "suggestion-declined",
                "不采纳上年建议“%s”".formatted(open.head().title()),
                Map.of("理由", reason.strip()));
    }

    private Suggestion.Open open(Viewer by, SuggestionId id) {
        sight.requirePreparer(by);
        var suggestion = suggestions.get(id, sight.units(by));
        if (suggestion instanceof Suggestion.Open open) {
            return open;
        }
        throw Rejected.because("renewal.decided", suggestion.head().title(), suggestion.word());
    }

    private void deed(Viewer by, Suggestion decided, String act, String sentence, Map<String, String> words) {
        var head = decided.head();
        var after = new HashMap<>(words);
        after.put("状态", decided.word());
        events.publishEvent(new Deed(
                by,
                "renewal." + act,
                "year",
                years.get(head.year()).id(),
                head.unit(),
                sentence,
                Map.of("状态", "未定"),
                after));
    }
}
