package zelian.renewal.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Drafts;
import zelian.renewal.suggestion.BulkPlan.LeftOut;
import zelian.renewal.suggestion.BulkPlan.Taken;
import zelian.renewal.year.YearSight;

/** Decides on many suggestions at once, after a preview: adopted with the words a form would begin with, or declined for one reason. */
@Service
class DecidingInBulk {

    private final Suggestions suggestions;
    private final DecidingSuggestions deciding;
    private final Places places;
    private final AsDuty asDuty;
    private final Drafts drafts;
    private final YearSight sight;

    DecidingInBulk(
            Suggestions suggestions,
            DecidingSuggestions deciding,
            Places places,
            AsDuty asDuty,
            Drafts drafts,
            YearSight sight) {
        this.suggestions = suggestions;
        this.deciding = deciding;
        this.places = places;
        this.asDuty = asDuty;
        this.drafts = drafts;
        this.sight = sight;
    }

    /** What it would do; nothing is written. */
    BulkPlan plan(Viewer by, int year, Collection<UUID> ids, boolean adopt) {
        sight.requirePreparer(by);
        var chosen = suggestions.of(year, ids, sight.units(by));
        var destinations = places.of(
                year,
                chosen.stream().map(suggestion -> suggestion.head().unit()).toList());
        var leftOut = new ArrayList<LeftOut>();
        var byPlace = new LinkedHashMap<UnitId, List<Taken>>();
        for (var suggestion : chosen) {
            var place = destinations.get(suggestion.head().unit());
            if (!(suggestion instanceof Suggestion.Open open)) {
                leftOut.add(new LeftOut(suggestion, suggestion.word() + "，不再改"));
            } else if (place == null) {
                leftOut.add(new LeftOut(suggestion, year + " 年度没有可写进的清单"));
            } else {
                byPlace.computeIfAbsent(place, unit -> new ArrayList<>())
                        .add(new Taken(open, place, asDuty.of(open.head(), by.day())));
            }
        }
        return new BulkPlan(
                byPlace.values().stream()
                        .flatMap(all -> (adopt ? fitting(by, year, all, leftOut) : all).stream())
                        .toList(),
                leftOut);
    }

    /** Those that can be written into their list; the others are left out. */
    private List<Taken> fitting(Viewer by, int year, List<Taken> all, List<LeftOut> leftOut) {
        var place = all.getFirst().place();
        var closed = drafts.begun(place, year).filter(Drafts.Begun::underApproval);
        if (closed.isPresent()) {
            var why = "《%s》%s，不能写入".formatted(closed.get().title(), closed.get().state());
            all.forEach(taken -> leftOut.add(new LeftOut(taken.suggestion(), why)));
            return List.of();
        }
        var lines = drafts.preview(
                        by, place, year, all.stream().map(Taken::wording).toList())
                .lines();
        var fitting = new ArrayList<Taken>();
        for (var i = 0; i < all.size(); i++) {
            var line = lines.get(i);
            if (line.faulty()) {
                leftOut.add(new LeftOut(
                        all.get(i).suggestion(), line.doubts().getFirst().what()));
            } else if (line.standing() != Drafts.Standing.NEW) {
                leftOut.add(new LeftOut(all.get(i).suggestion(), "清单里已有同名事项，请单独采纳并改写事项"));
            } else {
                fitting.add(all.get(i));
            }
        }
        return fitting;
    }

    /** Does it, for those the plan takes; how many. */
    @Transactional
    public int adopt(Viewer by, int year, Collection<UUID> ids) {
        var plan = plan(by, year, ids, true);
        plan.taken()
                .forEach(taken -> deciding.adopt(by, taken.suggestion().head().id(), taken.place(), taken.wording()));
        return plan.taken().size();
    }

    /** As {@link DecidingSuggestions#decline} for each; how many. */
    @Transactional
    public int decline(Viewer by, int year, Collection<UUID> ids, String reason) {
        var plan = plan(by, year, ids, false);
        plan.taken()
                .forEach(taken -> deciding.decline(by, taken.suggestion().head().id(), reason));
        return plan.taken().size();
    }
}
