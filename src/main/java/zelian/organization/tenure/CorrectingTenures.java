package zelian.organization.tenure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.ClosedYears;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.common.Rejected;
import zelian.ledger.Deed;

/**
 * Puts right what was typed wrong about a tenure (更正). History is read anew with the right days and says that
 * it was corrected; no matter moves, because nobody's responsibility changed: it was only written down wrongly.
 */
@Service
class CorrectingTenures {

    /**
     * What is right.
     *
     * @param version of the tenure the reader saw
     */
    record Correction(
            Period period, @Nullable String grade, @Nullable String document, String reason, int version) {}

    private final Tenures tenures;
    private final Charges charges;
    private final Rights rights;
    private final ClosedYears closed;
    private final ApplicationEventPublisher events;

    CorrectingTenures(
            Tenures tenures, Charges charges, Rights rights, ClosedYears closed, ApplicationEventPublisher events) {
        this.tenures = tenures;
        this.charges = charges;
        this.rights = rights;
        this.closed = closed;
        this.events = events;
    }

    @Transactional
    public void correct(Viewer by, TenureId id, Correction correction) {
        var history = tenures.lock(tenures.get(id).post().id());
        var was = tenures.get(id);
        rights.require(by, Area.ORGANIZATION, Act.CHANGE, was.post().unit());
        if (was.person().equals(by.person())) {
            throw Rejected.because("organization.not-ones-own-post");
        }
        if (was.version() != correction.version()) {
            throw Rejected.because("common.changed-meanwhile");
        }
        history.admit(was.person(), was.name(), correction.period(), was.acting(), id);
        var is = new Tenure(
                id,
                was.post(),
                was.person(),
                was.name(),
                correction.period(),
                correction.grade(),
                was.acting(),
                correction.document(),
                was.succeeds(),
                true,
                was.version());
        var before = facts(was);
        var after = facts(is);
        if (before.equals(after)) {
            throw Rejected.because("organization.nothing-corrected");
        }
        yearsBetween(was.period(), is.period(), by.day())
                .forEach(year -> closed.require(
                        by,
                        was.post().unit(),
                        year,
                        new ClosedYears.Fact("person", was.person().value()),
                        "任职登记"));
        tenures.keep(is);
        correctCharges(was.period(), is);
        after.put("更正原因", correction.reason());
        events.publishEvent(new Deed(
                by,
                "organization.tenure-corrected",
                "person",
                was.person().value(),
                was.post().unit(),
                "更正 " + was.name() + " 任" + was.post().inWords() + "的登记：" + Tenure.inWords(was.period()) + " 更正为 "
                        + Tenure.inWords(is.period()),
                before,
                after));
    }

    /** The years in part of which somebody else is now said to have held the post. */
    private static Set<Integer> yearsBetween(Period was, Period is, LocalDate today) {
        var years = new TreeSet<Integer>();
        addBetween(was.since(), is.since(), years);
        addBetween(end(was, today), end(is, today), years);
        return years;
    }

    private static void addBetween(LocalDate one, LocalDate other, Set<Integer> years) {
        if (!one.equals(other)) {
            IntStream.rangeClosed(Math.min(one.getYear(), other.getYear()), Math.max(one.getYear(), other.getYear()))
                    .forEach(years::add);
        }
    }

    private static LocalDate end(Period period, LocalDate today) {
        return Objects.requireNonNullElse(period.until(), today);
    }

    /** What began or ended with the tenure still does; nothing lasts longer than the tenure. */
    private void correctCharges(Period was, Tenure is) {
        for (var charge : charges.of(List.of(is.id()))) {
            var since = charge.period().since().equals(was.since())
                            || charge.period().since().isBefore(is.period().since())
                    ? is.period().since()
                    : charge.period().since();
            var until = charge.period().until();
            var last = is.period().until();
            if (Objects.equals(until, was.until()) || last != null && (until == null || until.isAfter(last))) {
                until = last;
            }
            if (until == null || !until.isBefore(since)) {
                charges.correct(charge, new Period(since, until));
            } else {
                charges.endBefore(
                        charge.kind(), is.id(), charge.unit(), charge.period().since());
            }
        }
    }

    private static Map<String, String> facts(Tenure tenure) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("任职日期", tenure.period().since().toString());
        facts.put(
                "免职日期",
                tenure.period().until() == null ? "在任" : tenure.period().until().toString());
        facts.put("管理层级", Objects.requireNonNullElse(tenure.grade(), ""));
        facts.put("任免文号", Objects.requireNonNullElse(tenure.document(), ""));
        return facts;
    }
}
