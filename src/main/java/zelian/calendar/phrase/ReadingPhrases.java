package zelian.calendar.phrase;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import zelian.calendar.Deadlines;
import zelian.calendar.LoosePhrase;
import zelian.calendar.Schedule;
import zelian.calendar.Schedule.Dated;
import zelian.calendar.Schedule.Doubtful;
import zelian.calendar.Schedule.Due;
import zelian.calendar.Schedule.WhenItHappens;
import zelian.calendar.Schedules;

/**
 * Reads what an office wrote about time. Frequency and deadline must say the same or complete each
 * other: 每季度 and 每季度末 do, 每年 and 3月31日前 do, 每半年 and one date do not.
 */
@Service
class ReadingPhrases implements Schedules {

    private final Deadlines deadlines;

    ReadingPhrases(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Schedule of(LoosePhrase phrase, int year) {
        try {
            var terms = new ArrayList<Term>();
            Stream.of(Optional.ofNullable(phrase.frequency()), Optional.ofNullable(phrase.deadline()))
                    .flatMap(Optional::stream)
                    .forEach(text -> terms.addAll(Terms.of(text, year)));
            return meaning(terms, year);
        } catch (Doubt doubt) {
            return doubt.doubtful();
        }
    }

    private Schedule meaning(List<Term> terms, int year) {
        var every = only(terms, Term.Every.class).reduce(ReadingPhrases::agreed).orElse(null);
        var days = new TreeMap<LocalDate, Term.On>();
        only(terms, Term.On.class)
                .forEach(on -> days.merge(on.day(), on, (one, other) -> one.from() == null ? other : one));
        var happens = only(terms, Term.Happens.class).findAny().isPresent();

        if (every != null && happens) {
            return new Doubtful("既写了" + every.cycle().label() + "，又写了随发生而定", "两者只写一个");
        }
        if (every == null) {
            return days.isEmpty() ? undated(terms) : dated(List.copyOf(days.values()), year);
        }
        return days.isEmpty()
                ? dated(grid(every), year, every.dayOfMonth())
                : together(every, List.copyOf(days.values()), year);
    }

    private static Schedule undated(List<Term> terms) {
        if (terms.isEmpty()) {
            return new Doubtful("没有写频次，也没有写时限", "写成如 每季度末、6月30日前，或适时");
        }
        if (only(terms, Term.Once.class).findAny().isPresent()) {
            return new Doubtful("只写了一次，没有写何时完成", "写成如 6月30日前");
        }
        return new WhenItHappens();
    }

    /** The cycle that comes round as often as asked: 每年2次 is every half year. */
    private static Cycle grid(Term.Every every) {
        return Cycle.comingRound(every.timesAYear())
                .orElseThrow(() ->
                        new Doubt(every.cycle().label() + every.times() + "次，不能平均到月、季或半年", "写出各次的时限，如 3月底、7月底、11月底前"));
    }

    private Schedule dated(Cycle cycle, int year, @Nullable Integer dayOfMonth) {
        return new Dated(cycle.of(year).stream()
                .map(stretch -> {
                    var last = stretch.last();
                    var stated =
                            dayOfMonth == null ? last : last.withDayOfMonth(Math.min(dayOfMonth, last.lengthOfMonth()));
                    return due(stretch.label(), stretch.first(), stated);
                })
                .toList());
    }

    /** Dates alone: labelled by the stretches they stand for, if they stand one in each. */
    private Schedule dated(List<Term.On> days, int year) {
        for (var cycle : Cycle.values()) {
            if (cycle.perYear() == days.size() && standsOneInEach(cycle, days, year)) {
                return labelled(cycle, days, year);
            }
        }
        var dues = new ArrayList<Due>();
        var from = LocalDate.of(year, 1, 1);
        for (var on : days) {
            dues.add(due(inWords(on.day(), year), on.from() == null ? from : on.from(), on.day()));
            from = on.day().plusDays(1);
        }
        return new Dated(dues);
    }

    /** A frequency and dates: as many dates as rounds, one for each. */
    private Schedule together(Term.Every every, List<Term.On> days, int year) {
        var cycle = Cycle.comingRound(every.timesAYear()).orElse(null);
        if (days.size() == every.timesAYear()) {
            if (cycle == null || cycle == Cycle.YEAR) {
                return dated(days, year);
            }
            if (standsOneInEach(cycle, days, year)) {
                return labelled(cycle, days, year);
            }
        }
        var written = days.stream().map(on -> inWords(on.day(), year)).collect(joining("、"));
        var times = every.times() == 1 ? "" : every.times() + "次";
        return new Doubtful(
                every.cycle().label() + times + "一年应有" + every.timesAYear() + "个时限、每期一个，写的是" + written,
                "补齐各期的时限，或只写" + every.cycle().label());
    }

    private Dated labelled(Cycle cycle, List<Term.On> days, int year) {
        var stretches = cycle.of(year);
        var dues = new ArrayList<Due>();
        for (var i = 0; i < days.size(); i++) {
            var from = days.get(i).from();
            dues.add(due(
                    stretches.get(i).label(),
                    from == null ? stretches.get(i).first() : from,
                    days.get(i).day()));
        }
        return new Dated(dues);
    }

    /** Within the stretch, or within the month after it, as for reports on what is over. */
    private static boolean standsOneInEach(Cycle cycle, List<Term.On> days, int year) {
        var stretches = cycle.of(year);
        for (var i = 0; i < days.size(); i++) {
            var day = days.get(i).day();
            if (day.isBefore(stretches.get(i).first())
                    || day.isAfter(stretches.get(i).last().plusMonths(1)) && cycle != Cycle.YEAR) {
                return false;
            }
        }
        return true;
    }

    private Due due(String label, LocalDate from, LocalDate stated) {
        return new Due(label, from, stated, deadlines.by(stated));
    }

    private static String inWords(LocalDate day, int year) {
        return (day.getYear() == year ? "" : day.getYear() + "年") + day.getMonthValue() + "月" + day.getDayOfMonth()
                + "日前";
    }

    /** 每季度 and 每季度末 are one; 每季度 and 每月 contradict each other. */
    private static Term.Every agreed(Term.Every one, Term.Every other) {
        var sameDay = one.dayOfMonth() == null
                || other.dayOfMonth() == null
                || one.dayOfMonth().equals(other.dayOfMonth());
        if (one.timesAYear() != other.timesAYear() || !sameDay) {
            throw new Doubt(
                    "频次前后不一致：" + one.cycle().label() + "、" + other.cycle().label(), "两处写成一样，或只写一处");
        }
        return one.dayOfMonth() == null ? other : one;
    }

    private static <T extends Term> Stream<T> only(List<Term> terms, Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast);
    }
}
