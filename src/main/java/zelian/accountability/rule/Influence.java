package zelian.accountability.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import zelian.common.Rejected;
import zelian.common.Source;

/**
 * How long a form weighs (影响期), from its first day to its last. Three rules of adding up that must not be mixed up:
 * a Party sanction inside a running one adds to what is left of it, without a ceiling (纪律处分条例第二十一条); of
 * different sanctions of the state only the heaviest is carried out, of equal ones one period between the one and their
 * sum (政务处分法第十五条); all else runs by itself.
 */
public final class Influence {

    static final Source PARTY = new Source("中国共产党纪律处分条例", "第二十一条", LocalDate.of(2024, 1, 1), true);
    public static final Source STATE = new Source("中华人民共和国公职人员政务处分法", "第十五条", LocalDate.of(2020, 7, 1), true);

    private Influence() {}

    /** First and last day, and how they were found. */
    public record Span(LocalDate since, LocalDate until, String arithmetic) {}

    /** So many months from that day on, by themselves. */
    public static Span alone(LocalDate since, int months) {
        return new Span(since, last(since, months), months + " 个月");
    }

    /**
     * A Party sanction inside a running period: what is left of that, then the new months.
     *
     * @param runningUntil last day of the running period
     */
    public static Span added(LocalDate effective, int months, LocalDate runningUntil) {
        if (runningUntil.isBefore(effective)) {
            return alone(effective, months);
        }
        var left = ChronoUnit.DAYS.between(effective, runningUntil) + 1;
        return new Span(
                effective,
                last(runningUntil.plusDays(1), months),
                "原影响期未满 " + left + " 天（至 " + runningUntil + "）＋ 新影响期 " + months + " 个月，" + PARTY.inWords());
    }

    /**
     * Equal sanctions of the state below 撤职: the months chosen for them all.
     *
     * @throws Rejected if they are fewer than one's, more than their sum, or more than the ceiling
     */
    public static int chosen(int months, int one, int times, int ceiling) {
        var most = Math.min(one * times, ceiling);
        if (months < one || months > most) {
            throw Rejected.because("accountability.state-months", months, one, most)
                    .citing(STATE)
                    .at("months");
        }
        return months;
    }

    private static LocalDate last(LocalDate since, int months) {
        return since.plusMonths(months).minusDays(1);
    }
}
