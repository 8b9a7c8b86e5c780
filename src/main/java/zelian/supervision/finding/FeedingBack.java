package zelian.supervision.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.regulation.Rules;
import zelian.supervision.VisitId;
import zelian.supervision.people.Subject;
import zelian.supervision.people.Teller;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.round.Team;
import zelian.supervision.visit.Visit;
import zelian.supervision.visit.Visits;

/** Puts everything a visit found to the unit at once (反馈): from then on its clock runs. */
@Service
class FeedingBack {

    private final Findings findings;
    private final Visits visits;
    private final Rounds rounds;
    private final Team team;
    private final Sight sight;
    private final Owners owners;
    private final Rules rules;
    private final Deadlines deadlines;
    private final Telling telling;
    private final Teller teller;

    FeedingBack(
            Findings findings,
            Visits visits,
            Rounds rounds,
            Team team,
            Sight sight,
            Owners owners,
            Rules rules,
            Deadlines deadlines,
            Telling telling,
            Teller teller) {
        this.findings = findings;
        this.visits = visits;
        this.rounds = rounds;
        this.team = team;
        this.sight = sight;
        this.owners = owners;
        this.rules = rules;
        this.deadlines = deadlines;
        this.telling = telling;
        this.teller = teller;
    }

    @Transactional
    public void feedBack(Viewer by, VisitId id) {
        sight.requireVisit(by, id.value());
        var visit = visits.get(id);
        var head = visit.head();
        Team.require(team.inspects(by, rounds.get(head.round()).head(), head.unit()), Act.INSPECT);
        rounds.running(head.round());
        var held = Visits.in(Visit.Held.class, visit);
        var recorded = findings.of(id).stream()
                .map(finding -> Findings.in(Finding.Recorded.class, finding))
                .toList();
        var fedBack = held.feedBack(by.day());
        visits.move(held, fedBack);
        teller.happened(
                by,
                new Subject("visit", id.value(), head.unit()),
                "supervision.visit-",
                "fed-back",
                (recorded.isEmpty() ? "反馈，没有要列入的发现" : "反馈发现 " + recorded.size() + " 条") + "：" + head.title(),
                Map.of("状态", held.word()),
                Map.of("状态", fedBack.word()),
                "");
        if (!recorded.isEmpty()) {
            put(by, recorded);
        }
    }

    private void put(Viewer by, List<Finding.Recorded> recorded) {
        var owner = owners.of(recorded.getFirst().head().unit(), by);
        var confirmBy = confirmBy(by.day());
        for (var finding : recorded) {
            var put = finding.put(owner, by.day(), confirmBy);
            findings.move(finding, put);
            telling.moved(by, "put", finding, put, "反馈受检单位，" + confirmBy + " 前确认", "");
        }
    }

    /** The day until which the unit confirms or disputes what is put to it on this day. */
    LocalDate confirmBy(LocalDate day) {
        var clock = rules.on(day).workingDays("supervision.confirmation.clock");
        return deadlines.after(day, new WorkingDays(clock.value()));
    }
}
