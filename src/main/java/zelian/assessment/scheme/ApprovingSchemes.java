package zelian.assessment.scheme;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.approval.Course;
import zelian.approval.Course.Stage;
import zelian.approval.Subject;
import zelian.assessment.SchemeId;
import zelian.common.Rejected;

/** Carries a scheme through approval: 提交 → 机关纪委审核 → 党组书记审定 → 发布, with 退回 and 撤回. */
@Service
public class ApprovingSchemes {

    static final Course COURSE = new Course(
            "考核方案审批",
            List.of(
                    Stage.judging("机关纪委审核", Area.ASSESSMENT, Act.REVIEW),
                    Stage.judging("党组书记审定", Area.ASSESSMENT, Act.APPROVE),
                    Stage.carryingOut("发布", Area.ASSESSMENT, Act.ISSUE)));

    private final Schemes schemes;
    private final Indicators indicators;
    private final Readiness readiness;
    private final SchemeSight sight;
    private final Approvals approvals;
    private final SchemeTelling telling;

    ApprovingSchemes(
            Schemes schemes,
            Indicators indicators,
            Readiness readiness,
            SchemeSight sight,
            Approvals approvals,
            SchemeTelling telling) {
        this.schemes = schemes;
        this.indicators = indicators;
        this.readiness = readiness;
        this.sight = sight;
        this.approvals = approvals;
        this.telling = telling;
    }

    /** @throws Rejected while it lacks something */
    @Transactional
    public void submit(Viewer by, SchemeId id) {
        sight.require(by, Act.DRAFT, id);
        var draft = schemes.get(id, Scheme.Draft.class);
        var faults = readiness.faults(Tree.of(indicators.of(id)), by.day());
        if (!faults.isEmpty()) {
            var first = faults.getFirst();
            var refused = Rejected.because("assessment.scheme-not-ready", faults.size(), first.words());
            throw first.source() == null ? refused : refused.citing(first.source());
        }
        var submitted = draft.submit(by.day());
        schemes.move(draft, submitted);
        var head = draft.head();
        approvals.start(
                by, new Subject(SchemeKinds.SCHEME, id.value(), head.number(), head.body(), head.title()), COURSE);
        telling.moved(by, "submitted", draft, submitted, "提交考核方案送审");
    }

    /**
     * Takes the step that is up; with the last one the scheme is in force and the one before it is superseded.
     *
     * @param step the label of the step the caller means
     */
    @Transactional
    public void decide(Viewer by, SchemeId id, String step, String opinion) {
        sight.requireOne(by, id, Act.REVIEW, Act.APPROVE, Act.ISSUE);
        var submitted = schemes.get(id, Scheme.Submitted.class);
        if (!approvals.decide(by, SchemeKinds.SCHEME, id.value(), step, opinion).passed()) {
            return;
        }
        schemes.published(submitted.head().family()).ifPresent(before -> {
            var superseded = before.supersede(by.day());
            schemes.move(before, superseded);
            telling.moved(by, "superseded", before, superseded, "由新版替代");
        });
        var published = submitted.publish(by.day());
        schemes.move(submitted, published);
        telling.moved(by, "published", submitted, published, "发布考核方案");
    }

    /** Sends it back to whoever drafted it, by whoever's turn it is. */
    @Transactional
    public void sendBack(Viewer by, SchemeId id, String step, String reason) {
        sight.requireOne(by, id, Act.REVIEW, Act.APPROVE, Act.ISSUE);
        var submitted = schemes.get(id, Scheme.Submitted.class);
        approvals.sendBack(by, SchemeKinds.SCHEME, id.value(), step, reason);
        back(by, submitted, "sent-back", "退回考核方案");
    }

    /** Takes it back, by whoever may draft there. */
    @Transactional
    public void withdraw(Viewer by, SchemeId id, String reason) {
        sight.require(by, Act.DRAFT, id);
        var submitted = schemes.get(id, Scheme.Submitted.class);
        approvals.withdraw(by, SchemeKinds.SCHEME, id.value(), reason);
        back(by, submitted, "withdrawn", "撤回考核方案");
    }

    private void back(Viewer by, Scheme.Submitted submitted, String what, String sentence) {
        var draft = submitted.sendBack();
        schemes.move(submitted, draft);
        telling.moved(by, what, submitted, draft, sentence);
    }
}
