package zelian.supervision.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Duties;
import zelian.duty.DutyId;
import zelian.regulation.ClauseId;
import zelian.regulation.Clauses;
import zelian.supervision.FindingId;
import zelian.supervision.VisitId;
import zelian.supervision.round.Rounds;
import zelian.supervision.round.Sight;
import zelian.supervision.round.Team;
import zelian.supervision.visit.Visit;
import zelian.supervision.visit.VisitHead;
import zelian.supervision.visit.Visits;

/** Writes down what a visit found (登记发现); until it is fed back it may be reworded and removed. */
@Service
class RecordingFindings {

    private final Findings findings;
    private final Visits visits;
    private final Rounds rounds;
    private final Team team;
    private final Sight sight;
    private final Owners owners;
    private final Duties duties;
    private final Clauses clauses;
    private final Telling telling;

    RecordingFindings(
            Findings findings,
            Visits visits,
            Rounds rounds,
            Team team,
            Sight sight,
            Owners owners,
            Duties duties,
            Clauses clauses,
            Telling telling) {
        this.findings = findings;
        this.visits = visits;
        this.rounds = rounds;
        this.team = team;
        this.sight = sight;
        this.owners = owners;
        this.duties = duties;
        this.clauses = clauses;
        this.telling = telling;
    }

    @Transactional
    public FindingId record(Viewer by, VisitId id, FindingForm form) {
        sight.requireVisit(by, id.value());
        var found = visits.get(id);
        requireInspector(by, found.head());
        var visit = Visits.in(Visit.Held.class, found).head();
        var recorded = new Finding.Recorded(new FindingHead(
                new FindingId(Ids.next()),
                0,
                visit.round(),
                id,
                visit.unit(),
                findings.nextOrdinal(visit.round()),
                form.side(),
                form.title().strip(),
                basis(form),
                clause(form.clause()),
                duty(form.duty(), by),
                owners.of(visit.unit(), by),
                by.person(),
                by.name(),
                by.day()));
        findings.add(recorded, form.fact().strip());
        telling.happened(
                by,
                "recorded",
                recorded,
                "登记" + form.side().label(),
                Map.of(),
                telling.written(recorded, form.fact().strip()),
                "");
        return recorded.head().id();
    }

    @Transactional
    public void reword(Viewer by, FindingId id, FindingForm form) {
        var recorded = own(by, id);
        var head = recorded.head();
        if (form.lock() != head.lock()) {
            throw Rejected.because("common.changed-meanwhile");
        }
        var before = telling.written(recorded, findings.fact(id));
        var reworded = new Finding.Recorded(new FindingHead(
                id,
                head.lock(),
                head.round(),
                head.visit(),
                head.unit(),
                head.ordinal(),
                form.side(),
                form.title().strip(),
                basis(form),
                clause(form.clause()),
                duty(form.duty(), by),
                head.owner(),
                head.recorder(),
                head.recorderName(),
                head.recordedOn()));
        findings.reword(reworded, form.fact().strip());
        telling.happened(
                by,
                "reworded",
                reworded,
                "修改登记",
                before,
                telling.written(reworded, form.fact().strip()),
                "");
    }

    /** Takes back what was written down wrongly. */
    @Transactional
    public VisitId remove(Viewer by, FindingId id) {
        var recorded = own(by, id);
        var before = telling.written(recorded, findings.fact(id));
        findings.remove(recorded);
        telling.happened(by, "removed", recorded, "撤销登记", before, Map.of(), "");
        return recorded.head().visit();
    }

    private Finding.Recorded own(Viewer by, FindingId id) {
        sight.requireFinding(by, id.value());
        var finding = findings.get(id);
        requireInspector(by, visits.get(finding.head().visit()).head());
        return Findings.in(Finding.Recorded.class, finding);
    }

    private void requireInspector(Viewer by, VisitHead visit) {
        Team.require(team.inspects(by, rounds.get(visit.round()).head(), visit.unit()), Act.INSPECT);
        rounds.running(visit.round());
    }

    private @Nullable ClauseId clause(@Nullable ClauseId id) {
        if (id != null && clauses.byId(List.of(id)).isEmpty()) {
            throw new NotFound("clause " + id);
        }
        return id;
    }

    private @Nullable DutyId duty(@Nullable DutyId id, Viewer by) {
        if (id != null && duties.find(id, by).isEmpty()) {
            throw new NotFound("duty " + id);
        }
        return id;
    }

    private static @Nullable String basis(FindingForm form) {
        return form.basis() == null || form.basis().isBlank()
                ? null
                : form.basis().strip();
    }
}
