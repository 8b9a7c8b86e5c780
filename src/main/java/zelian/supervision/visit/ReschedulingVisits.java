package zelian.supervision.visit;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.supervision.VisitId;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.round.Team;

/** Puts a visit on another day (改期), before its day and with a reason; the ledger keeps the day it was. */
@Service
class ReschedulingVisits {

    private final Visits visits;
    private final Rounds rounds;
    private final Team team;
    private final Sight sight;
    private final Directory directory;
    private final Telling telling;

    ReschedulingVisits(Visits visits, Rounds rounds, Team team, Sight sight, Directory directory, Telling telling) {
        this.visits = visits;
        this.rounds = rounds;
        this.team = team;
        this.sight = sight;
        this.directory = directory;
        this.telling = telling;
    }

    /** @throws Rejected on its day and after, to the same day, to a day that is over, once it was held */
    @Transactional
    public void reschedule(Viewer by, VisitId id, LocalDate day, String reason) {
        sight.requireVisit(by, id.value());
        var visit = visits.get(id);
        Team.require(team.organises(by, rounds.get(visit.head().round()).head()), Act.LEAD);
        var planned = Visits.in(Visit.Planned.class, visit);
        var moved = planned.reschedule(by.day(), day);
        visits.reschedule(planned, moved);
        telling.happened(
                by,
                "rescheduled",
                moved,
                "检查改期",
                Map.of("日期", planned.head().day().toString()),
                Map.of("日期", day.toString()),
                reason.strip());
        tell(by, planned, moved);
    }

    /** The visitors; the unit too, unless it is not to know. */
    private void tell(Viewer by, Visit.Planned before, Visit.Planned moved) {
        var head = moved.head();
        var once = "rescheduled-" + head.lock();
        var title = "检查改到 " + head.day() + "：" + head.title();
        var second = "原定 " + before.head().day();
        head.visitors().stream()
                .map(VisitHead.Visitor::party)
                .filter(party -> !party.is(by))
                .forEach(party -> telling.note(by, moved, party, once, title, second));
        if (head.mode() != Mode.UNANNOUNCED) {
            directory
                    .principal(head.unit(), by.day())
                    .ifPresent(principal -> telling.note(by, moved, Party.of(principal), once, title, second));
        }
    }
}
