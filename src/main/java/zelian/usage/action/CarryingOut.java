package zelian.usage.action;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.regulation.Rules;
import zelian.usage.UseId;
import zelian.usage.outcome.Outcomes;

/** From the approved use to what followed: its owner tells, somebody else looks at it and may send it back. */
@Service
class CarryingOut {

    private final Uses uses;
    private final Outcomes outcomes;
    private final Rights rights;
    private final Rules rules;
    private final Telling telling;

    CarryingOut(Uses uses, Outcomes outcomes, Rights rights, Rules rules, Telling telling) {
        this.uses = uses;
        this.outcomes = outcomes;
        this.rights = rights;
        this.rules = rules;
        this.telling = telling;
    }

    /** @throws Rejected for whoever does not own it, and for a receipt that says next to nothing */
    @Transactional
    public void report(Viewer by, UseId id, ReceiptForm form) {
        var use = known(by, id);
        if (!use.head().owner().is(by)) {
            throw Rejected.because("access.not-allowed", Act.ANSWER.label(), Area.USAGE.label());
        }
        var least = rules.on(by.day()).number("usage.receipt-length");
        if (form.words().strip().length() < least.value()) {
            throw Rejected.because("usage.says-nothing", least.value())
                    .citing(least.source())
                    .at("words");
        }
        var reported = switch (use) {
            case Use.Approved it -> it.report(by);
            case Use.Returned it -> it.report(by);
            default -> throw Rejected.because("usage.other-state", use.head().name(), use.word());
        };
        uses.move(use, reported);
        telling.moved(by, "reported", use, reported, "反馈运用情况", form.words());
    }

    /** @throws Rejected if they carried it out themselves, or it is about them */
    @Transactional
    public void verify(Viewer by, UseId id, AnswerForm form) {
        var use = known(by, id);
        if (!rights.may(by, Area.USAGE, Act.VERIFY, use.head().unit())
                || !outcomes.makes(use.head().outcome(), by)) {
            throw Rejected.because("access.not-allowed", Act.VERIFY.label(), Area.USAGE.label());
        }
        var reported = Uses.in(Use.Reported.class, use);
        if (!form.yes()) {
            Deciding.requireReason(form.reason());
        }
        var next = form.yes() ? reported.accept(by) : reported.sendBack(by);
        uses.move(reported, next);
        telling.moved(
                by,
                form.yes() ? "accepted" : "sent-back",
                reported,
                next,
                form.yes() ? "核验运用反馈" : "退回运用反馈",
                form.reason());
        if (!form.yes()) {
            telling.note(
                    by,
                    next.head(),
                    next.head().owner(),
                    "sent-back",
                    "反馈被退回：" + next.head().name(),
                    null);
        }
    }

    private Use known(Viewer by, UseId id) {
        var use = uses.get(id);
        outcomes.get(use.head().outcome(), by);
        if (use.head().days().approvedOn() == null && !outcomes.makes(use.head().outcome(), by)) {
            throw new NotFound("use " + id);
        }
        return use;
    }
}
