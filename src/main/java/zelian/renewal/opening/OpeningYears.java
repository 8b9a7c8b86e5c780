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
 * has changed; what the old year leaves is gathered as suggestions. A list somebody has drafted already is left alone.
 */
@Service
public class OpeningYears {

    private static final Source SEASON = Source.own("开年规则：上年九月起可以筹备下一年，直到新年度结束");
    private static final Month EARLIEST = Month.SEPTEMBER;

    private final Years years;
    private final YearSight sight;
    private final TakenLists taken;
    private final LinesOfList lines;
    private final Duties duties;
    private final Drafts drafts;
    private final GatheringSuggestions gathering;
    private final ApplicationEventPublisher events;

    OpeningYears(
            Years years,
            YearSight sight,
            TakenLists taken,
            LinesOfList lines,
            Duties duties,
            Drafts drafts,
            GatheringSuggestions gathering,
            ApplicationEventPublisher events) {
        this.years = years;
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
     * Opens the year; does nothing if it is open.
     *
     * @throws Rejected {@code renewal.out-of-season}, {@code renewal.nothing-in-force}
     */
    @Transactional
    public void open(Viewer by, int year) {
        sight.requirePreparer(by);
        if (!inSeason(year, by.day())) {
            throw Rejected.because("renewal.out-of-season", year, LocalDate.of(year - 1, EARLIEST, 1))
                    .citing(SEASON);
        }
        var lastDay = earlier(by.day(), LocalDate.of(year - 1, 12, 31));
        var inForce = inForce(year - 1, lastDay);
        if (inForce.isEmpty()) {
            throw Rejected.because("renewal.nothing-in-force", year - 1);
        }
        if (!years.begin(by, year)) {
            return;
        }
        var formers = duties.lists(inForce.keySet(), lastDay);
        var drafted = 0;
        for (var list : inForce.entrySet()) {
            var former = formers.get(list.getKey());
            if (former != null && draft(by, year, lastDay, former, list.getValue())) {
                drafted++;
            }
        }
        var opened = years.get(year);
        var suggestions = gathering.gather(opened, by);
        events.publishEvent(new Deed(
                by,
                "renewal.year-opened",
                "year",
                opened.id(),
                opened.unit(),
                "自 %d 年度开 %d 年度：起草清单 %d 份，归集上年建议 %d 条".formatted(year - 1, year, drafted, suggestions),
                Map.of(),
                Map.of(
                        "起草清单", String.valueOf(drafted),
                        "此前已起草", String.valueOf(inForce.size() - drafted),
                        "上年建议", String.valueOf(suggestions))));
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
