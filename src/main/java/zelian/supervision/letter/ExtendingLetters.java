package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.supervision.LetterId;

/** Asks for more time to answer a 督办单 before its day is over (延期申请); whoever signed it decides. */
@Service
class ExtendingLetters {

    private final Letters letters;
    private final Extensions extensions;
    private final Part part;
    private final Telling telling;

    ExtendingLetters(Letters letters, Extensions extensions, Part part, Telling telling) {
        this.letters = letters;
        this.extensions = extensions;
        this.part = part;
        this.telling = telling;
    }

    /** @throws Rejected after its day, to no later day, while an earlier request is undecided, for other letters */
    @Transactional
    public void ask(Viewer by, LetterId id, LocalDate newDue, String reason) {
        var letter = letters.get(id);
        part.requireRead(by, letter);
        Part.require(part.mayReply(by, letter), Act.ANSWER);
        var extensible = extensible(letter);
        extensible.requireExtensible(by.day(), newDue);
        if (extensions.open(id).isPresent()) {
            throw Rejected.because("supervision.extension-pending");
        }
        var due = extensible.issue().replyBy();
        extensions.ask(id, due, newDue, by);
        telling.happened(
                by,
                "extension-asked",
                letter,
                "申请延期至 " + newDue,
                Map.of("期限", due.toString()),
                Map.of("申请延至", newDue.toString()),
                reason.strip());
    }

    /** Grants or refuses the open request. The old day stays on record. */
    @Transactional
    public void decide(Viewer by, LetterId id, boolean granted, String words) {
        var letter = letters.get(id);
        part.requireRead(by, letter);
        Part.require(part.mayExtend(by, letter.head()), Act.SIGN);
        var extensible = extensible(letter);
        var asked = extensions.open(id).orElseThrow(() -> Rejected.because("common.changed-meanwhile"));
        if (asked.askedBy().equals(by.person())) {
            throw Rejected.because("supervision.own-extension").citing(Letter.NOT_TO_ONESELF);
        }
        extensions.decide(asked, granted, by);
        var after = granted ? extensible.extendedTo(asked.newDue()) : letter;
        if (granted) {
            letters.move(letter, after);
        }
        var sentence = granted ? "批准延期至 " + asked.newDue() : "不批准延期";
        telling.happened(
                by,
                granted ? "extension-granted" : "extension-refused",
                after,
                sentence,
                Map.of("期限", asked.oldDue().toString()),
                Map.of("期限", (granted ? asked.newDue() : asked.oldDue()).toString()),
                words.strip());
        telling.note(
                by,
                after,
                letter instanceof Letter.Handling handling
                        ? handling.handler().party()
                        : letter.head().addressee(),
                "extension-" + asked.id(),
                sentence + "：" + letter.head().title(),
                granted ? null : "期限仍为 " + asked.oldDue());
    }

    private static Letter.Extensible extensible(Letter letter) {
        return Letters.in(Letter.Extensible.class, letter);
    }
}
