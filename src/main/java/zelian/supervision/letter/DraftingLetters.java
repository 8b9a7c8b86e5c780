package zelian.supervision.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.rectification.Nature;
import zelian.supervision.LetterId;

/** Draws letters up (起草), rewords them, gives them up. */
@Service
class DraftingLetters {

    private final Letters letters;
    private final Part part;
    private final Signers signers;
    private final Subjects subjects;
    private final Directory directory;
    private final Telling telling;

    DraftingLetters(
            Letters letters, Part part, Signers signers, Subjects subjects, Directory directory, Telling telling) {
        this.letters = letters;
        this.part = part;
        this.signers = signers;
        this.subjects = subjects;
        this.directory = directory;
        this.telling = telling;
    }

    @Transactional
    public LetterId draft(Viewer by, LetterForm form) {
        requireDrafter(by, form);
        var draft = new Letter.Drafted(head(by, new LetterId(Ids.next()), form, null));
        letters.add(draft, content(form));
        telling.happened(by, "drafted", draft, "起草", Map.of(), Map.of("状态", draft.word()), "");
        return draft.head().id();
    }

    /** @throws Rejected if it is no draft any more, or another hand reworded it meanwhile */
    @Transactional
    public void reword(Viewer by, LetterId id, LetterForm form) {
        var draft = own(by, id);
        requireDrafter(by, form);
        if (form.lock() != draft.head().lock()) {
            throw Rejected.because("common.changed-meanwhile");
        }
        var reworded = new Letter.Drafted(head(by, id, form, draft.head()));
        letters.reword(reworded, content(form));
        telling.happened(by, "reworded", reworded, "修改草稿", Map.of(), Map.of(), "");
    }

    /** Gives a draft up; it never had a number. */
    @Transactional
    public void discard(Viewer by, LetterId id) {
        var draft = own(by, id);
        var gone = draft.discard(by.day());
        letters.move(draft, gone);
        telling.moved(by, "discarded", draft, gone, "放弃草稿", "");
    }

    private Letter.Drafted own(Viewer by, LetterId id) {
        var letter = letters.get(id);
        part.requireRead(by, letter);
        Part.require(letter.head().drafter().is(by) || part.ofBody(by, letter.head()), Act.DRAFT);
        return Letters.in(Letter.Drafted.class, letter);
    }

    private void requireDrafter(Viewer by, LetterForm form) {
        if (!part.mayDraft(by, form.unit())) {
            throw new NotFound("unit " + form.unit());
        }
        if (form.unit().equals(by.unit())) {
            throw Rejected.because("supervision.own-unit").at("unit");
        }
        if (form.kind() == LetterKind.SUPERVISE) {
            if (form.replyAsked() == null) {
                throw Rejected.because("supervision.reply-day-missing").at("replyAsked");
            }
            if (!form.replyAsked().isAfter(by.day())) {
                throw Rejected.because("supervision.reply-day-past", form.replyAsked(), by.day())
                        .at("replyAsked");
            }
        }
    }

    private Head head(Viewer by, LetterId id, LetterForm form, @Nullable Head before) {
        var unit = form.unit();
        var addressee = directory
                .principal(unit, by.day())
                .orElseThrow(() -> Rejected.because("supervision.nobody-receives", unitName(form), by.day())
                        .at("unit"));
        var signer = signers.one(by, unit, form.kind(), form.signer())
                .orElseThrow(() -> Rejected.because("supervision.cannot-sign").at("signer"));
        var copy = Boolean.TRUE.equals(form.copy())
                ? directory.inCharge(unit, by.day()).map(Party::of).orElse(null)
                : null;
        return new Head(
                id,
                before == null ? 0 : before.lock(),
                form.kind(),
                Objects.requireNonNullElse(form.urgency(), Urgency.ORDINARY),
                form.kind() == LetterKind.ADVICE ? Objects.requireNonNullElse(form.trigger(), Trigger.DAILY) : null,
                form.title().strip(),
                before == null ? by.unit() : before.body(),
                unit,
                Party.of(addressee),
                Party.of(signer),
                copy,
                form.basis() == null || form.basis().isBlank()
                        ? null
                        : form.basis().strip(),
                subjects.find(form.about(), by).map(Subjects.Subject::about).orElse(null),
                before == null ? followed(by, form.follows()) : before.follows(),
                Boolean.TRUE.equals(form.discipline()),
                form.kind() == LetterKind.SUPERVISE ? form.replyAsked() : null,
                before == null ? Party.of(by) : before.drafter(),
                before == null ? by.name() : before.drafterName(),
                before == null ? by.day() : before.draftedOn(),
                before != null && before.returned(),
                0);
    }

    /** A letter that is urged on again must be known to whoever does so. */
    private @Nullable LetterId followed(Viewer by, @Nullable LetterId id) {
        if (id != null) {
            part.requireRead(by, letters.get(id));
        }
        return id;
    }

    private static Content content(LetterForm form) {
        return new Content(
                form.matter().strip(),
                form.demand().strip(),
                form.kind() == LetterKind.ADVICE ? Contents.numbered(problems(form)) : List.of());
    }

    private static List<Problem> problems(LetterForm form) {
        var typed = new ArrayList<Problem>();
        var lines = Objects.requireNonNullElse(form.problems(), List.<LetterForm.ProblemForm>of());
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line == null || line.empty()) {
                continue;
            }
            if (!line.whole()) {
                throw Rejected.because("supervision.problem-incomplete", i + 1).at("problems[" + i + "].title");
            }
            typed.add(new Problem(
                    Ids.next(),
                    0,
                    Objects.requireNonNull(line.title()).strip(),
                    Objects.requireNonNull(line.fact()).strip(),
                    Objects.requireNonNull(line.advice()).strip(),
                    Objects.requireNonNullElse(line.nature(), Nature.BY_A_DAY),
                    null));
        }
        if (typed.isEmpty()) {
            throw Rejected.because("supervision.problems-missing").at("problems[0].title");
        }
        return typed;
    }

    private String unitName(LetterForm form) {
        return directory.unitName(form.unit());
    }
}
