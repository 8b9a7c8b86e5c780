package zelian.supervision.visit;

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

/** Holds visits: those who were there write down what they saw. */
@Service
class HoldingVisits {

    private final Visits visits;
    private final Rounds rounds;
    private final Team team;
    private final Sight sight;
    private final Directory directory;
    private final Telling telling;

    HoldingVisits(Visits visits, Rounds rounds, Team team, Sight sight, Directory directory, Telling telling) {
        this.visits = visits;
        this.rounds = rounds;
        this.team = team;
        this.sight = sight;
        this.directory = directory;
        this.telling = telling;
    }

    /** @throws Rejected before its day, unless the round runs, without words, to those who take no part */
    @Transactional
    public void hold(Viewer by, VisitId id, String summary) {
        sight.requireVisit(by, id.value());
        var visit = visits.get(id);
        var head = visit.head();
        var round = rounds.get(head.round()).head();
        Team.require(
                team.inspects(by, round, head.unit())
                        && (head.has(by) || round.lead().is(by)),
                Act.INSPECT);
        rounds.running(head.round());
        var planned = Visits.in(Visit.Planned.class, visit);
        if (summary.isBlank()) {
            throw Rejected.because("supervision.summary-missing").at("words");
        }
        var held = planned.hold(by.day());
        visits.move(planned, held);
        visits.keepSummary(id, summary.strip());
        telling.happened(by, "held", held, "进行检查", Map.of("状态", planned.word()), Map.of("状态", held.word()), "");
        if (head.mode() == Mode.UNANNOUNCED) {
            directory
                    .principal(head.unit(), by.day())
                    .ifPresent(principal -> telling.note(
                            by,
                            held,
                            Party.of(principal),
                            "held",
                            "督责组今天到你单位检查：" + head.title(),
                            "事先不通知；发现的问题反馈后请逐条确认"));
        }
    }
}
