package zelian.approval.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.approval.Course;
import zelian.approval.Subject;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.ledger.Deed;
import zelian.ledger.Said;
import zelian.seal.Seals;

/** Runs the courses (送审): one at a time on an object, step after step. */
@Service
class StoredApprovals implements Approvals {

    private static final Source OWN_HAND = Source.own("审批规则：起草提交与审核审定由不同的人办理");

    private final Runs runs;
    private final Rights rights;
    private final Seals seals;
    private final ApplicationEventPublisher events;

    StoredApprovals(Runs runs, Rights rights, Seals seals, ApplicationEventPublisher events) {
        this.runs = runs;
        this.rights = rights;
        this.seals = seals;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(Viewer by, Subject subject, Course course) {
        if (runs.running(subject.kind(), subject.id()).isPresent()) {
            throw Rejected.because("approval.already-running", subject.title());
        }
        runs.add(by, subject, course);
        events.publishEvent(new Deed(
                by,
                "approval.started",
                subject.kind(),
                subject.id(),
                subject.unit(),
                "提交《%s》%s，下一步 %s"
                        .formatted(
                                subject.title(),
                                course.name(),
                                course.stages().getFirst().label())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome decide(Viewer by, String kind, UUID subject, String expected, String opinion) {
        var run = runs.running(kind, subject).orElseThrow(StoredApprovals::notRunning);
        var step = run.upFor(by, expected, rights);
        runs.decide(run, step, by, opinion.strip());
        var next = run.after(step);
        if (next.isEmpty()) {
            runs.end(run, State.PASSED, by, null);
        }
        events.publishEvent(said(
                by,
                "approval.decided",
                kind,
                subject,
                run.unit(),
                "《%s》%s%s%s"
                        .formatted(
                                run.title(),
                                step.label(),
                                step.judges() ? "通过" : "",
                                next.map(following -> "，下一步 " + following.label())
                                        .orElse("，程序走完")),
                opinion.strip()));
        return new Outcome(next.map(OpenRun.Step::label));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendBack(Viewer by, String kind, UUID subject, String expected, String reason) {
        var run = runs.running(kind, subject).orElseThrow(StoredApprovals::notRunning);
        var step = run.upFor(by, expected, rights);
        var why = stated(reason);
        runs.end(run, State.SENT_BACK, by, why);
        events.publishEvent(said(
                by,
                "approval.sent-back",
                kind,
                subject,
                run.unit(),
                "在%s退回《%s》".formatted(step.label(), run.title()),
                why));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Viewer by, String kind, UUID subject, String reason) {
        var run = runs.running(kind, subject).orElseThrow(StoredApprovals::notRunning);
        if (!run.startedBy().equals(by.person())) {
            rights.require(by, run.steps().getFirst().area(), Act.DRAFT, run.unit());
        }
        var why = stated(reason);
        runs.end(run, State.WITHDRAWN, by, why);
        events.publishEvent(
                said(by, "approval.withdrawn", kind, subject, run.unit(), "撤回《%s》".formatted(run.title()), why));
    }

    @Override
    public boolean mayDecide(Viewer viewer, String kind, UUID subject) {
        return runs.running(kind, subject)
                .filter(run -> run.mayDecide(viewer, rights))
                .isPresent();
    }

    @Override
    public Optional<Run> latest(String kind, UUID subject) {
        return runs.of(kind, subject).stream().findFirst();
    }

    @Override
    public List<Run> runs(String kind, UUID subject) {
        return runs.of(kind, subject);
    }

    @Override
    public List<Waiting> waitingFor(Viewer viewer, String kind) {
        return runs.running(kind).stream()
                .filter(run -> run.mayDecide(viewer, rights))
                .map(run -> new Waiting(run.subject(), run.title(), run.up().label(), run.waitingSince()))
                .toList();
    }

    /** An act with words that are sealed here: the ledger keeps their digest. */
    private Deed said(Viewer by, String act, String kind, UUID subject, UnitId unit, String sentence, String words) {
        return new Deed(
                by,
                act,
                kind,
                subject,
                unit,
                sentence,
                Map.of(),
                words.isEmpty() ? Map.of() : Map.of(Said.FIELD, seals.digest(words)));
    }

    private static String stated(String reason) {
        if (reason.isBlank()) {
            throw Rejected.because("approval.reason-missing").at("reason");
        }
        return reason.strip();
    }

    private static Rejected notRunning() {
        return Rejected.because("common.changed-meanwhile");
    }

    static Rejected notYourOwn(String label) {
        return Rejected.because("approval.not-your-own", label).citing(OWN_HAND);
    }
}
