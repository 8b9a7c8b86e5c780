package zelian.rectification.item;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.rectification.ItemId;
import zelian.ui.Page;
import zelian.ui.SeeOther;

@Controller
@RequestMapping("/rectification/items/{id}")
class ItemController {

    private final ItemPages pages;
    private final PuttingRight puttingRight;
    private final Reviewing reviewing;
    private final StrikingOff strikingOff;
    private final Extending extending;
    private final LookingBack lookingBack;

    ItemController(
            ItemPages pages,
            PuttingRight puttingRight,
            Reviewing reviewing,
            StrikingOff strikingOff,
            Extending extending,
            LookingBack lookingBack) {
        this.pages = pages;
        this.puttingRight = puttingRight;
        this.reviewing = reviewing;
        this.strikingOff = strikingOff;
        this.extending = extending;
        this.lookingBack = lookingBack;
    }

    @GetMapping
    Page show(@PathVariable ItemId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @PostMapping("/measures")
    SeeOther plan(@PathVariable ItemId id, @Valid MeasureForm form, Viewer viewer) {
        puttingRight.plan(viewer, id, form.words(), form.owner(), form.due());
        return back(id);
    }

    @PostMapping("/measures/{measure}/completion")
    SeeOther finish(@PathVariable ItemId id, @PathVariable UUID measure, @Valid CompletionForm form, Viewer viewer) {
        puttingRight.finish(viewer, id, measure, form.doneOn(), form.evidence());
        return back(id);
    }

    @PostMapping("/measures/{measure}/removal")
    SeeOther drop(@PathVariable ItemId id, @PathVariable UUID measure, Viewer viewer) {
        puttingRight.drop(viewer, id, measure);
        return back(id);
    }

    @PostMapping("/submission")
    SeeOther submit(@PathVariable ItemId id, @Valid OutcomeForm form, Viewer viewer) {
        puttingRight.submit(viewer, id, form.words());
        return back(id);
    }

    @PostMapping("/review")
    SeeOther review(@PathVariable ItemId id, @Valid DecisionForm form, Viewer viewer) {
        if (form.decision() == DecisionForm.Decision.PASS) {
            reviewing.review(viewer, id, form.words());
        } else {
            reviewing.sendBack(viewer, id, form.measure(), form.words());
        }
        return back(id);
    }

    @PostMapping("/signature")
    SeeOther sign(@PathVariable ItemId id, @Valid DecisionForm form, Viewer viewer) {
        if (form.decision() == DecisionForm.Decision.PASS) {
            reviewing.sign(viewer, id, form.words());
        } else {
            reviewing.sendBack(viewer, id, form.measure(), form.words());
        }
        return back(id);
    }

    @PostMapping("/verification")
    SeeOther verify(@PathVariable ItemId id, @Valid DecisionForm form, Viewer viewer) {
        if (form.decision() == DecisionForm.Decision.BACK) {
            reviewing.sendBack(viewer, id, form.measure(), form.words());
            return back(id);
        }
        var carried = form.carried();
        var solved = form.solved();
        var beyond = form.beyond();
        if (carried == null || solved == null || beyond == null) {
            throw Rejected.because("rectification.answer-missing")
                    .at(carried == null ? "carried" : solved == null ? "solved" : "beyond");
        }
        strikingOff.strikeOff(viewer, id, new Answers(carried, solved, beyond), form.words());
        return back(id);
    }

    @PostMapping("/extensions")
    SeeOther extend(@PathVariable ItemId id, @Valid ExtensionForm form, Viewer viewer) {
        extending.ask(viewer, id, form.newDue(), form.words());
        return back(id);
    }

    @PostMapping("/extensions/decision")
    SeeOther decide(@PathVariable ItemId id, @Valid ExtensionAnswerForm form, Viewer viewer) {
        extending.decide(viewer, id, form.decision() == ExtensionAnswerForm.Decision.GRANT, form.words());
        return back(id);
    }

    @PostMapping("/reminders")
    SeeOther remind(@PathVariable ItemId id, @Valid WordsForm form, Viewer viewer) {
        reviewing.remind(viewer, id, form.words());
        return back(id);
    }

    @PostMapping("/look-back")
    SeeOther lookBack(@PathVariable ItemId id, @Valid LookBackForm form, Viewer viewer) {
        return back(
                lookingBack.lookBack(viewer, id, form.result(), form.words()).orElse(id));
    }

    private static SeeOther back(ItemId id) {
        return new SeeOther("/rectification/items/" + id);
    }
}
