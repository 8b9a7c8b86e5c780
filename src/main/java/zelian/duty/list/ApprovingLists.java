package zelian.duty.list;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.approval.Course;
import zelian.approval.Course.Stage;
import zelian.approval.Subject;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.consultation.Consultations;
import zelian.duty.Column;
import zelian.duty.Drafts.Doubt;

/** Carries a version through approval: 提交 → 机关纪委审核 → 党组书记审定 → 印发, with 退回 and 撤回. */
@Service
class ApprovingLists {

    static final String KIND = "duty_list";
    static final String REVIEW = "机关纪委审核";
    static final String APPROVE = "党组书记审定";
    static final String ISSUE = "印发";

    static final Course COURSE = new Course(
            "责任清单审批",
            List.of(
                    Stage.judging(REVIEW, Area.DUTY, Act.REVIEW),
                    Stage.judging(APPROVE, Area.DUTY, Act.APPROVE),
                    Stage.carryingOut(ISSUE, Area.DUTY, Act.ISSUE)));

    private final Versions versions;
    private final Items items;
    private final Resolving resolving;
    private final Approvals approvals;
    private final Rights rights;
    private final IssuingLists issuing;
    private final TellingPeople telling;
    private final DraftingLists drafting;
    private final Consultations consultations;

    ApprovingLists(
            Versions versions,
            Items items,
            Resolving resolving,
            Approvals approvals,
            Rights rights,
            IssuingLists issuing,
            TellingPeople telling,
            DraftingLists drafting,
            Consultations consultations) {
        this.versions = versions;
        this.items = items;
        this.resolving = resolving;
        this.approvals = approvals;
        this.rights = rights;
        this.issuing = issuing;
        this.telling = telling;
        this.drafting = drafting;
        this.consultations = consultations;
    }

    /**
     * Submits a draft.
     *
     * @throws Rejected {@code duty.lead-unresolved} if an item's 牵头领导 is nobody, or could be two, today; as
     *     {@link Consultations#conclude} if it was put to others
     */
    @Transactional
    public void submit(Viewer by, UUID id) {
        var version = versions.find(id).orElseThrow(() -> new NotFound("version " + id));
        rights.require(by, Area.DUTY, Act.DRAFT, version.head().list().unit());
        drafting.requireStanding(by, version.head().list());
        var lines = items.of(id);
        var submitted = switch (version) {
            case Version.Draft draft -> draft.submit(by.day(), lines.size());
            case Version.Consulting consulting -> consulting.submit(by.day(), lines.size());
            case Version.SentBack back -> back.submit(by.day(), lines.size());
            default -> throw Rejected.because("common.changed-meanwhile");
        };
        var reader = resolving.on(by.day());
        lines.forEach(item -> refuseUnresolved(item, version.head().list(), reader));
        consultations.conclude(by, id);
        versions.move(version, submitted);
        approvals.start(
                by,
                new Subject(
                        KIND,
                        version.head().list().id().value(),
                        version.head().number(),
                        version.head().list().unit(),
                        version.head().title()),
                COURSE);
    }

    /** Reviews for the discipline committee. */
    @Transactional
    public void review(Viewer by, UUID id, String opinion) {
        var inReview = in(by, id, Act.REVIEW, Version.InReview.class);
        approvals.decide(by, KIND, list(inReview), REVIEW, opinion);
        versions.move(inReview, inReview.pass(by.person()));
    }

    /** Approves as secretary. */
    @Transactional
    public void approve(Viewer by, UUID id, String opinion) {
        var inApproval = in(by, id, Act.APPROVE, Version.InApproval.class);
        approvals.decide(by, KIND, list(inApproval), APPROVE, opinion);
        versions.move(inApproval, inApproval.approve(by.person()));
    }

    /** Issues what was approved: in force from today. */
    @Transactional
    public void issue(Viewer by, UUID id) {
        var toIssue = in(by, id, Act.ISSUE, Version.ToIssue.class);
        drafting.requireStanding(by, toIssue.head().list());
        approvals.decide(by, KIND, list(toIssue), ISSUE, "");
        issuing.issue(by, toIssue);
    }

    /** Sends it back, by whoever's turn it is to review or approve. */
    @Transactional
    public void sendBack(Viewer by, UUID id, String reason) {
        var version = versions.find(id).orElseThrow(() -> new NotFound("version " + id));
        var unit = version.head().list().unit();
        var approves = version instanceof Version.InApproval
                || !(version instanceof Version.InReview) && rights.may(by, Area.DUTY, Act.APPROVE, unit);
        rights.require(by, Area.DUTY, approves ? Act.APPROVE : Act.REVIEW, unit);
        var back = switch (version) {
            case Version.InReview review -> review.sendBack();
            case Version.InApproval approval -> approval.sendBack();
            default -> throw Rejected.because("common.changed-meanwhile");
        };
        approvals.sendBack(by, KIND, list(version), version instanceof Version.InReview ? REVIEW : APPROVE, reason);
        versions.move(version, back);
        telling.sentBack(by, version);
    }

    /** Takes it back, by whoever may draft there. */
    @Transactional
    public void withdraw(Viewer by, UUID id, String reason) {
        var version = versions.find(id).orElseThrow(() -> new NotFound("version " + id));
        rights.require(by, Area.DUTY, Act.DRAFT, version.head().list().unit());
        var withdrawn = switch (version) {
            case Version.InReview review -> review.withdraw();
            case Version.InApproval approval -> approval.withdraw();
            case Version.ToIssue toIssue -> toIssue.withdraw();
            default -> throw Rejected.because("common.changed-meanwhile");
        };
        approvals.withdraw(by, KIND, list(version), reason);
        versions.move(version, withdrawn);
    }

    /** The version in the state the act needs, for whoever has the right to the act. */
    private <V extends Version> V in(Viewer by, UUID id, Act act, Class<V> state) {
        var version = versions.find(id).orElseThrow(() -> new NotFound("version " + id));
        rights.require(by, Area.DUTY, act, version.head().list().unit());
        return versions.get(id, state);
    }

    private static void refuseUnresolved(Item item, ListHead list, Resolving.Reader reader) {
        reader.references(item.wording(), list.unit(), list.year()).doubts().stream()
                .filter(doubt -> doubt.column() == Column.LEAD)
                .findFirst()
                .map(Doubt::what)
                .ifPresent(what -> {
                    throw Rejected.because("duty.lead-unresolved", item.ordinal(), what);
                });
    }

    private static UUID list(Version version) {
        return version.head().list().id().value();
    }
}
