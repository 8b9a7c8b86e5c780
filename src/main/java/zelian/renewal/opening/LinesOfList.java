package zelian.renewal.opening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.calendar.LoosePhrase;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.duty.Column;
import zelian.duty.Duty;
import zelian.duty.Wording;
import zelian.organization.LeaderPhrase;
import zelian.organization.Posts;

/** Words the duties of a list for the next year, and looks up what has become of each. */
@Component
class LinesOfList {

    private final Posts posts;
    private final Schedules schedules;
    private final Directory directory;
    private final PastYear past;

    LinesOfList(Posts posts, Schedules schedules, Directory directory, PastYear past) {
        this.posts = posts;
        this.schedules = schedules;
        this.directory = directory;
        this.past = past;
    }

    /**
     * The lines of one list.
     *
     * @param lastDay the last day of the old year that has been
     * @param today the day as of which people are looked up
     */
    List<Line> of(Collection<Duty> duties, int year, LocalDate lastDay, LocalDate today) {
        var ids = duties.stream().map(Duty::id).toList();
        var claims = past.claims(ids, lastDay);
        var performed = past.performed(ids);
        var disputed = past.disputed(ids, lastDay);
        var repealed = past.repealed(
                duties.stream().flatMap(duty -> duty.clauses().stream()).toList(), lastDay);
        var people = new HashSet<PersonId>();
        claims.values().forEach(claim -> people.addAll(claim.everyone()));
        var names = directory.names(people);
        var organisation = posts.on(today);
        return duties.stream()
                .map(duty -> {
                    var wording = moved(duty, year);
                    var held = claims.getOrDefault(duty.id(), PastYear.Held.NOBODY);
                    return new Line(
                            duty,
                            wording,
                            held.still(),
                            held.ended(),
                            names,
                            organisation.resolve(phrase(duty)),
                            performed.contains(duty.id()),
                            disputed.contains(duty.id()),
                            duty.clauses().stream()
                                    .filter(repealed::containsKey)
                                    .map(repealed::get)
                                    .toList(),
                            unreadable(duty, wording, year));
                })
                .toList();
    }

    /** The same words, dates moved to the year. */
    static Wording moved(Duty duty, int year) {
        var by = year - duty.year();
        var words = new EnumMap<Column, String>(Column.class);
        words.put(Column.SUBJECT, duty.subject());
        words.put(Column.ASPECT, duty.aspect());
        words.put(Column.MATTER, duty.matter());
        words.put(Column.CONTENT, duty.content());
        words.put(Column.KIND, duty.own() ? Wording.OWN : Wording.COMMON);
        words.put(Column.POLARITY, duty.negative() ? Wording.NEGATIVE : Wording.POSITIVE);
        words.put(Column.FREQUENCY, MovedYear.moved(duty.frequency(), by));
        words.put(Column.DUE, MovedYear.moved(duty.due(), by));
        words.put(Column.LEAD, duty.lead());
        words.put(Column.LEAD_UNIT, duty.leadUnit());
        words.put(Column.SUPPORT, duty.support());
        words.put(Column.SUPERVISOR, duty.supervisor());
        words.put(Column.BASIS, duty.basis());
        words.put(Column.METRIC, duty.metric());
        words.put(Column.PUBLICITY, duty.publicity().label());
        words.put(Column.SERIES, duty.place().series().label());
        words.put(Column.UPWARD, MovedYear.moved(duty.place().upward(), by));
        words.put(Column.PROVENANCE, duty.place().provenance());
        words.put(Column.HORIZON, duty.place().longTerm() ? Wording.LONG_TERM : Wording.YEARLY);
        return new Wording(words);
    }

    private static LeaderPhrase phrase(Duty duty) {
        return new LeaderPhrase(
                duty.lead(), duty.leadUnits().size() == 1 ? duty.leadUnits().getFirst() : duty.unit());
    }

    private @Nullable String unreadable(Duty duty, Wording wording, int year) {
        var before = schedules.of(phrase(duty.frequency(), duty.due()), duty.year());
        var after = schedules.of(phrase(wording.word(Column.FREQUENCY), wording.word(Column.DUE)), year);
        return after instanceof Schedule.Doubtful(String reason, String expected)
                        && !(before instanceof Schedule.Doubtful)
                ? reason + "，" + expected
                : null;
    }

    private static LoosePhrase phrase(String frequency, String due) {
        return new LoosePhrase(frequency.isEmpty() ? null : frequency, due.isEmpty() ? null : due);
    }
}
