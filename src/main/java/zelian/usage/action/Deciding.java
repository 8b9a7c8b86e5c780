package zelian.usage.action;

import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.usage.UseId;
import zelian.usage.outcome.Outcome;
import zelian.usage.outcome.Outcomes;

/** Approves what was proposed, refuses it with a reason, takes it back. */
@Service
public class Deciding {

    private final Uses uses;
    private final Outcomes outcomes;
    private final Rights rights;
    private final Deadlines deadlines;
    private final Telling telling;

    Deciding(Uses uses, Outcomes outcomes, Rights rights, Deadlines deadlines, Telling telling) {
        this.uses = uses;
        this.outcomes = outcomes;
        this.rights = rights;
        this.deadlines = deadlines;
        this.telling = telling;
    }

    /** @throws Rejected if the approver proposed it, is its object, or the result is not final */
    @Transactional
    public void decide(Viewer by, UseId id, AnswerForm form) {
        var proposed = Uses.in(Use.Proposed.class, required(by, id, Act.APPROVE));
        if (form.yes()) {
            approve(by, proposed, form.reason());
            return;
        }
        requireReason(form.reason());
        var refused = proposed.refuse(by);
        uses.move(proposed, refused);
        telling.moved(by, "refused", proposed, refused, "不予批准运用", form.reason());
        telling.note(
                by,
                refused.head(),
                refused.head().proposer(),
                "refused",
                "不予批准：" + refused.head().name(),
                null);
    }

    /** Approves several at once; all or none. */
    @Transactional
    public void approveAll(Viewer by, Collection<UseId> ids) {
        for (var id : ids) {
            approve(by, Uses.in(Use.Proposed.class, required(by, id, Act.APPROVE)), "");
        }
    }

    private void approve(Viewer by, Use.Proposed proposed, String opinion) {
        var head = proposed.head();
        var wanted = head.days().wanted();
        var due = wanted == null ? deadlines.after(by.day(), new WorkingDays(head.length())) : wanted;
        var approved = proposed.approve(by, fixed(outcomes.any(head.outcome())), due);
        uses.move(proposed, approved);
        telling.moved(by, "approved", proposed, approved, "批准运用", opinion);
        telling.note(by, head, head.owner(), "approved", "由你承办：" + head.name(), "期限 " + due);
    }

    static boolean fixed(Outcome outcome) {
        return outcome.stands() && outcome.fixedOn() != null;
    }

    /** Before the approval by whoever may propose; after it by whoever approves. */
    @Transactional
    public void withdraw(Viewer by, UseId id, ReasonForm form) {
        var use = uses.get(id);
        var begun = use.head().days().approvedOn() != null;
        required(by, id, begun ? Act.APPROVE : Act.DRAFT);
        var withdrawn = switch (use) {
            case Use.Proposed it -> it.withdraw(by);
            case Use.Approved it -> it.stop(by);
            case Use.Returned it -> it.stop(by);
            default -> throw Rejected.because("usage.other-state", use.head().name(), use.word());
        };
        uses.move(use, withdrawn);
        telling.moved(by, "withdrawn", use, withdrawn, begun ? "停止运用" : "撤回运用建议", form.words());
        if (begun) {
            telling.note(
                    by,
                    use.head(),
                    use.head().owner(),
                    "withdrawn",
                    "不再办理：" + use.head().name(),
                    null);
        }
    }

    /** @throws NotFound for whoever may not know of it */
    private Use required(Viewer by, UseId id, Act act) {
        var use = uses.get(id);
        var outcome = outcomes.get(use.head().outcome(), by);
        if (!outcomes.makes(outcome.id(), by) && use.head().days().approvedOn() == null) {
            throw new NotFound("use " + id);
        }
        if (!rights.may(by, Area.USAGE, act, outcome.unit()) || !outcomes.makes(outcome.id(), by)) {
            throw Rejected.because("access.not-allowed", act.label(), Area.USAGE.label());
        }
        return use;
    }

    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw Rejected.because("usage.reason-missing").at("words");
        }
    }
}
