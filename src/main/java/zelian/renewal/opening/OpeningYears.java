package zelian.renewal.opening;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.assessment.YearBases;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.duty.Drafts;
import zelian.duty.Duties;
import zelian.duty.Duties.ListOn;
import zelian.duty.Duty;
import zelian.duty.DutyListId;
import zelian.ledger.Deed;
import zelian.renewal.suggestion.GatheringSuggestions;
import zelian.renewal.year.YearSight;
import zelian.renewal.year.Years;

/**
 * Opens a year from the one before (开年), once: every list in force is drafted anew, dates moved, each line with what
 * has changed; what the old year leaves is gathered as suggestions, and its final results become the bases of the new
 * one. A list somebody has drafted already is left alone.
 */
@Service
public class OpeningYears {

    private static final Source SEASON = Source.own("开年规则：上年九月起可以筹备下一年，直到新年度结束");
    private static final Month EARLIEST = Month.SEPTEMBER;

    private final Openings openings;
    private final Years years;
    private final YearBases bases;
    private final YearSight sight;
    private final TakenLists taken;
    private final LinesOfList lines;
    private final Duties duties;
    private final Drafts drafts;
    private final GatheringSuggestions gathering;
    private final ApplicationEventPublisher events;

    OpeningYears(
            Openings openings,
            Years years,
            YearBases bases,
            YearSight sight,
            TakenLists taken,
            LinesOfList lines,
            Duties duties,
            Drafts drafts,
            GatheringSuggestions gathering,
            ApplicationEventPublisher events) {
        this.openings = openings;
        this.years = years;
        this.bases = bases;
        this.sight = sight;
        this.taken = taken;
        this.lines = lines;
        this.duties = duties;
        this.drafts = drafts;
        this.gathering = gathering;
        this.events = events;
    }

    /** Whether the year can be opened on the day. */
    public static boolean inSeason(int year, LocalDate day) {
        return !day.isBefore(LocalDate.of(year - 1, EARLIEST, 1)) && day.getYear() <= year;
    }

    /**
     * Asks for the year to be opened in the background; nothing if it is open, or asked for already.
     *
     * @throws Rejected {@code renewal.out-of-season}, {@code renewal.nothing-in-force}
     */
    @Transactional
    public void ask(Viewer by, int year) {
        sight.requirePreparer(by);
        if (!inSeason(year, by.day())) {
            throw Rejected.because("renewal.out-of-season", year, LocalDate.of(year - 1, EARLIEST, 1))
                    .citing(SEASON);
        }
        requireSomething(year, inForce(year - 1, lastDay(by, year)).isEmpty());
        if (years.find(year).isEmpty() && openings.ask(by, year)) {
            events.publishEvent(new Deed(
                    by,
                    "renewal.opening-asked",
                    "unit",
                    by.unit().value(),
                    by.unit(),
                    "提出自 %d 年度开 %d 年度，在后台办理".formatted(year - 1, year)));
        }
    }

    private static void requireSomething(int year, boolean nothing) {
        if (nothing) {
            throw Rejected.because("renewal.nothing-in-force", year - 1);
        }
    }

    /** Opens the year, in the caller's transaction; nothing if it is open. */
    void open(Viewer by, int year, Progress progress) {
        var lastDay = lastDay(by, year);
        var inForce = inForce(year - 1, lastDay);
        requireSomething(year, inForce.isEmpty());
        if (!years.begin(by, year)) {
            return;
        }
        var formers = duties.lists(inForce.keySet(), lastDay);
        var drafted = 0;
        var done = 0;
        progress.at(done, inForce.size());
        for (var list : inForce.entrySet()) {
            var former = formers.get(list.getKey());
            if (former != null && draft(by, year, lastDay, former, list.getValue())) {
                drafted++;
            }
            progress.at(++done, inForce.size());
        }
        var opened = years.get(year);
        var suggestions = gathering.gather(opened, by);
        var frozen = bases.freeze(by, year);
        events.publishEvent(new Deed(
                by,
                "renewal.year-opened",
                "year",
                opened.id(),
                opened.unit(),
                "自 %d 年度开 %d 年度：起草清单 %d 份，归集上年建议 %d 条，冻结质量起点 %d 个"
                        .formatted(year - 1, year, drafted, suggestions, frozen),
                Map.of(),
                Map.of(
                        "起草清单", String.valueOf(drafted),
                        "此前已起草", String.valueOf(inForce.size() - drafted),
                        "上年建议", String.valueOf(suggestions),
                        "质量起点", String.valueOf(frozen))));
    }

    /** The last day of the old year that has been. */
    private static LocalDate lastDay(Viewer by, int year) {
        return earlier(by.day(), LocalDate.of(year - 1, 12, 31));
    }

    /** Hears how many of the lists are done. */
    @FunctionalInterface
    interface Progress {
        void at(int done, int whole);
    }

    private boolean draft(Viewer by, int year, LocalDate lastDay, ListOn former, List<Duty> inForce) {
        var begun = drafts.begun(former.unit(), year);
        if (begun.isPresent()) {
            taken.left(year, former, begun.get().list());
            return false;
        }
        var words = lines.of(inForce, year, lastDay, by.day());
        var laid = drafts.lay(
                by, former.unit(), year, words.stream().map(Line::wording).toList());
        var duties = drafts.duties(laid.list());
        drafts.goOn(
                by,
                laid.list(),
                words.stream()
                        .collect(Collectors.toMap(
                                line -> Objects.requireNonNull(
                                        duties.get(line.wording().key())),
                                line -> line.former().id(),
                                (one, other) -> one)));
        taken.drafted(year, former, laid.list(), words, duties);
        return true;
    }

    /** The lists of that year in force on the day, with their duties in order. */
    private Map<DutyListId, List<Duty>> inForce(int year, LocalDate day) {
        return duties.on(day).stream()
                .filter(duty -> duty.year() == year)
                .collect(Collectors.groupingBy(Duty::list, LinkedHashMap::new, Collectors.toList()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
