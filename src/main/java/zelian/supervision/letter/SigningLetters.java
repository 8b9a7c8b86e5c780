package zelian.supervision.letter;

import java.util.Collection;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.document.DocumentNumbers;
import zelian.rectification.Opening;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.supervision.LetterId;

/** The way of a letter to its signature (签发), which gives it its number and starts its clocks. */
@Service
class SigningLetters {

    private final Letters letters;
    private final Contents contents;
    private final Part part;
    private final LetterClocks clocks;
    private final DocumentNumbers numbers;
    private final Rectification rectification;
    private final Directory directory;
    private final Telling telling;

    SigningLetters(
            Letters letters,
            Contents contents,
            Part part,
            LetterClocks clocks,
            DocumentNumbers numbers,
            Rectification rectification,
            Directory directory,
            Telling telling) {
        this.letters = letters;
        this.contents = contents;
        this.part = part;
        this.clocks = clocks;
        this.numbers = numbers;
        this.rectification = rectification;
        this.directory = directory;
        this.telling = telling;
    }

    @Transactional
    public void submit(Viewer by, LetterId id) {
        var letter = read(by, id);
        Part.require(letter.head().drafter().is(by) || part.ofBody(by, letter.head()), Act.DRAFT);
        var draft = Letters.in(Letter.Drafted.class, letter);
        var submitted = draft.submit(by.day());
        letters.move(draft, submitted);
        telling.moved(by, "submitted", draft, submitted, "送签", "");
    }

    /** Takes it back before it is signed. */
    @Transactional
    public void withdraw(Viewer by, LetterId id) {
        var letter = read(by, id);
        Part.require(letter.head().drafter().is(by) || part.ofBody(by, letter.head()), Act.DRAFT);
        var submitted = Letters.in(Letter.Submitted.class, letter);
        var draft = submitted.withdraw();
        letters.move(submitted, draft);
        telling.moved(by, "withdrawn", submitted, draft, "撤回送签", "");
    }

    /** @throws Rejected without a reason */
    @Transactional
    public void sendBack(Viewer by, LetterId id, String reason) {
        var letter = read(by, id);
        Part.require(part.maySign(by, letter.head()), Act.SIGN);
        var submitted = Letters.in(Letter.Submitted.class, letter);
        if (reason.isBlank()) {
            throw Rejected.because("supervision.reason-missing").at("words");
        }
        var draft = submitted.sendBack();
        letters.move(submitted, draft);
        telling.moved(by, "sent-back", submitted, draft, "退回修改", reason);
        telling.note(
                by,
                draft,
                draft.head().drafter(),
                "sent-back",
                "函件被退回修改：" + draft.head().title(),
                null);
    }

    /**
     * Signs: the number is given, the letter is sent, and every problem of a 工作建议书 becomes an item.
     *
     * @throws Rejected if it is addressed to the signer or was drawn up by them; if the day it asks an answer
     *     by is over
     */
    @Transactional
    public void sign(Viewer by, LetterId id) {
        var letter = read(by, id);
        Part.require(part.maySign(by, letter.head()), Act.SIGN);
        var submitted = Letters.in(Letter.Submitted.class, letter);
        submitted.requireSigner(by.person());
        var head = letter.head();
        var replyBy = clocks.replyBy(head, by.day());
        var number = numbers.next(head.body(), head.kind().word(), by.day(), "letter", id.value());
        var issued = submitted.sign(
                by.person(), new Letter.Issue(number.inWords(), by.day(), clocks.receiveBy(by.day()), replyBy));
        letters.move(submitted, issued);
        telling.moved(by, "issued", submitted, issued, "签发", "");
        openItems(by, issued);
        if (head.copy() != null) {
            telling.note(
                    by,
                    issued,
                    head.copy(),
                    "copy",
                    "抄送：" + number.inWords() + " " + head.title(),
                    directory.unit(head.unit()).map(Directory.Unit::name).orElse(null));
        }
    }

    /** Signs all of these or none. */
    @Transactional
    public void signAll(Viewer by, Collection<LetterId> ids) {
        if (ids.isEmpty()) {
            throw Rejected.because("supervision.nothing-to-sign");
        }
        ids.forEach(id -> sign(by, id));
    }

    /** Voids what was sent and not yet answered; its number is not given again. */
    @Transactional
    public void voidIt(Viewer by, LetterId id, String reason) {
        var letter = read(by, id);
        Part.require(part.mayJudge(by, letter.head()), Act.SIGN);
        if (!(letter instanceof Letter.Unanswered unanswered)) {
            throw Rejected.because("supervision.other-state", letter.head().title(), letter.word());
        }
        if (reason.isBlank()) {
            throw Rejected.because("supervision.reason-missing").at("words");
        }
        if (contents.of(id).problems().stream().anyMatch(problem -> problem.item() != null)) {
            throw Rejected.because("supervision.items-opened");
        }
        var voided = unanswered.voided(by.day());
        letters.move(letter, voided);
        numbers.voided("letter", id.value(), by.day());
        telling.moved(by, "voided", letter, voided, "作废", reason);
        telling.note(
                by,
                voided,
                letter.head().addressee(),
                "voided",
                "函件已作废：" + Objects.requireNonNull(voided.wasIssued()).number() + " "
                        + letter.head().title(),
                null);
    }

    private void openItems(Viewer by, Letter.Issued letter) {
        var head = letter.head();
        for (var problem : contents.of(head.id()).problems()) {
            var item = rectification.open(
                    by,
                    new Opening(
                            new SourceRef("letter", head.id().value()),
                            letter.issue().number() + "，问题 " + problem.ordinal(),
                            problem.title(),
                            problem.fact(),
                            head.basis(),
                            problem.advice(),
                            head.unit(),
                            problem.nature(),
                            head.addressee().tenure(),
                            // A body that nobody is in charge of answers for itself.
                            directory.inCharge(head.unit(), by.day()).isPresent()
                                    ? null
                                    : head.addressee().tenure(),
                            null,
                            null,
                            head.discipline()));
            contents.becameItem(problem, item);
        }
    }

    private Letter read(Viewer by, LetterId id) {
        var letter = letters.get(id);
        part.requireRead(by, letter);
        return letter;
    }
}
