package zelian.accountability.period;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Hands;
import zelian.accountability.casefile.Telling;
import zelian.job.DailyWork;
import zelian.regulation.Rules;

/** Lifts influence periods on their day, and reminds of them before (影响期满提醒). */
@Service
class LiftingPeriods implements DailyWork {

    private final Periods periods;
    private final Cases cases;
    private final Hands hands;
    private final Directory directory;
    private final Rules rules;
    private final Telling telling;

    LiftingPeriods(Periods periods, Cases cases, Hands hands, Directory directory, Rules rules, Telling telling) {
        this.periods = periods;
        this.cases = cases;
        this.hands = hands;
        this.directory = directory;
        this.rules = rules;
        this.telling = telling;
    }

    @Override
    public Hour hour() {
        return Hour.NIGHT;
    }

    @Override
    @Transactional
    public void on(LocalDate day) {
        var ahead = rules.on(day).days("accountability.reminder").value();
        for (var period : periods.endingBy(day.plusDays(ahead))) {
            var one = cases.get(new CaseId(period.ofCase()));
            if (requireNonNull(period.until()).isBefore(day)) {
                lift(period, one, day);
            } else {
                remind(period, one, day);
            }
        }
    }

    private void lift(InfluencePeriod period, Case one, LocalDate day) {
        periods.lift(period.id(), day);
        telling.happened(
                Viewer.system(day),
                "period-ended",
                one.head(),
                "影响期届满",
                Map.of(),
                Map.of("届满", String.valueOf(period.until())),
                "");
    }

    private void remind(InfluencePeriod period, Case one, LocalDate day) {
        var lead = hands.of(one.head().id(), Hand.LEAD).stream();
        var personnel = directory.inRole(Role.PERSONNEL, day).stream()
                .map(Party::of)
                .filter(party ->
                        !party.person().equals(one.head().target().holder().person()));
        Stream.concat(lead, personnel)
                .distinct()
                .forEach(party -> telling.note(
                        Viewer.system(day),
                        one.head(),
                        party,
                        "period-" + period.id(),
                        "影响期将于 " + period.until() + " 届满：" + one.head().title(),
                        "届满后回访，表现好的可以正常使用"));
    }
}
