package zelian.supervision.letter;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.document.WordFiles;
import zelian.supervision.LetterId;
import zelian.ui.Download;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Letters (函件), one by one, from draft to closing. */
@Controller
@RequestMapping("/letters")
class LetterController {

    private final LetterPages pages;
    private final LetterForms forms;
    private final PreviewingSignatures previewing;
    private final DraftingLetters drafting;
    private final SigningLetters signing;
    private final NamingSigner naming;
    private final AnsweringLetters answering;
    private final Letters letters;
    private final Part part;
    private final LetterDocument documents;

    LetterController(
            LetterPages pages,
            LetterForms forms,
            PreviewingSignatures previewing,
            DraftingLetters drafting,
            SigningLetters signing,
            NamingSigner naming,
            AnsweringLetters answering,
            Letters letters,
            Part part,
            LetterDocument documents) {
        this.pages = pages;
        this.forms = forms;
        this.previewing = previewing;
        this.drafting = drafting;
        this.signing = signing;
        this.naming = naming;
        this.answering = answering;
        this.letters = letters;
        this.part = part;
        this.documents = documents;
    }

    @GetMapping("/new")
    Page fresh(
            @RequestParam(required = false) @Nullable LetterKind kind,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable LetterId follows,
            Viewer viewer) {
        return forms.fresh(new LetterForms.Asked(kind, unit, about, follows), viewer);
    }

    @PostMapping
    SeeOther draft(@Valid LetterForm form, Viewer viewer) {
        return shown(drafting.draft(viewer, form));
    }

    @GetMapping("/{id}")
    Page show(@PathVariable LetterId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @GetMapping("/{id}/edit")
    Page edit(
            @PathVariable LetterId id,
            @RequestParam(required = false) @Nullable LetterKind kind,
            @RequestParam(required = false) @Nullable UnitId unit,
            Viewer viewer) {
        return forms.of(id, kind, unit, viewer);
    }

    @PostMapping("/{id}/edit")
    SeeOther reword(@PathVariable LetterId id, @Valid LetterForm form, Viewer viewer) {
        drafting.reword(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/{id}/discarding")
    SeeOther discard(@PathVariable LetterId id, Viewer viewer) {
        drafting.discard(viewer, id);
        return new SeeOther("/letters");
    }

    @PostMapping("/{id}/submission")
    SeeOther submit(@PathVariable LetterId id, Viewer viewer) {
        signing.submit(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/withdrawal")
    SeeOther withdraw(@PathVariable LetterId id, Viewer viewer) {
        signing.withdraw(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/signature")
    SeeOther sign(@PathVariable LetterId id, @Valid DecisionForm form, Viewer viewer) {
        if (form.decision() == DecisionForm.Decision.PASS) {
            signing.sign(viewer, id);
        } else {
            signing.sendBack(viewer, id, form.words());
        }
        return shown(id);
    }

    @PostMapping("/{id}/signer")
    SeeOther nameSigner(@PathVariable LetterId id, @RequestParam TenureId signer, Viewer viewer) {
        naming.name(viewer, id, signer);
        return shown(id);
    }

    @GetMapping("/signing")
    Page preview(@RequestParam(defaultValue = "") List<LetterId> letter, Viewer viewer) {
        return previewing.of(letter, viewer);
    }

    @PostMapping("/signing")
    SeeOther signAll(@RequestParam(defaultValue = "") List<LetterId> letter, Viewer viewer) {
        signing.signAll(viewer, letter);
        return new SeeOther("/letters");
    }

    @PostMapping("/{id}/receipt")
    SeeOther receive(@PathVariable LetterId id, Viewer viewer) {
        answering.receive(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/handling")
    SeeOther handle(@PathVariable LetterId id, @RequestParam TenureId handler, Viewer viewer) {
        answering.handle(viewer, id, handler);
        return shown(id);
    }

    @PostMapping("/{id}/reply")
    SeeOther reply(@PathVariable LetterId id, @Valid ReplyForm form, Viewer viewer) {
        answering.reply(viewer, id, form.adoption(), form.words());
        return shown(id);
    }

    @PostMapping("/{id}/evaluation")
    SeeOther judge(@PathVariable LetterId id, @Valid JudgementForm form, Viewer viewer) {
        if (form.decision() == JudgementForm.Decision.REDO) {
            answering.redo(viewer, id, form.replyBy(), form.words());
            return shown(id);
        }
        var grade = form.grade();
        if (grade == null) {
            throw Rejected.because("supervision.grade-missing").at("grade");
        }
        answering.evaluate(viewer, id, grade, form.words());
        return shown(id);
    }

    @PostMapping("/{id}/closing")
    SeeOther close(@PathVariable LetterId id, Viewer viewer) {
        answering.close(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/voiding")
    SeeOther voidIt(@PathVariable LetterId id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        signing.voidIt(viewer, id, words);
        return shown(id);
    }

    /** The letter as an official document; a draft says on every page that it is one. */
    @GetMapping("/{id}/document")
    Download document(@PathVariable LetterId id, Viewer viewer) {
        var letter = letters.get(id);
        part.requireRead(viewer, letter);
        var paper = documents.of(letter);
        var issue = letter.issued();
        return Download.word(
                (issue == null ? "草稿" : issue.number()) + " " + letter.head().title() + ".docx",
                out -> WordFiles.write(paper, out));
    }

    private static SeeOther shown(LetterId id) {
        return new SeeOther("/letters/" + id);
    }
}
