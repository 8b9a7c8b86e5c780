package zelian.supervision.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.rectification.ItemBrief;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.supervision.LetterId;

/** What follows a letter: receipt, handling, answer on one side, judgement and closing on the other. */
@Service
class AnsweringLetters {

    private final Letters letters;
    private final Part part;
    private final LetterClocks clocks;
    private final Directory directory;
    private final Rectification rectification;
    private final Telling telling;

    AnsweringLetters(
            Letters letters,
            Part part,
            LetterClocks clocks,
            Directory directory,
            Rectification rectification,
            Telling telling) {
        this.letters = letters;
        this.part = part;
        this.clocks = clocks;
        this.directory = directory;
        this.rectification = rectification;
        this.telling = telling;
    }

    @Transactional
    public void receive(Viewer by, LetterId id) {
        var letter = read(by, id);
        Part.require(part.mayAnswer(by, letter.head()), Act.ANSWER);
        var issued = Letters.in(Letter.Issued.class, letter);
        var received = issued.receive(Hand.of(by));
        letters.move(issued, received);
        telling.moved(by, "received", issued, received, "签收", "");
    }

    /** Gives it to someone of the unit to handle (承办). */
    @Transactional
    public void handle(Viewer by, LetterId id, TenureId handler) {
        var letter = read(by, id);
        Part.require(part.mayAnswer(by, letter.head()), Act.ANSWER);
        var received = Letters.in(Letter.Received.class, letter);
        var chosen = directory.holders(letter.head().unit(), by.day()).stream()
                .filter(holder -> holder.tenure().equals(handler))
                .findFirst()
                .orElseThrow(() ->
                        Rejected.because("supervision.handler-of-another-unit").at("handler"));
        var handling = received.handle(Party.of(chosen), by.day());
        letters.move(received, handling);
        telling.moved(by, "handled", received, handling, "交 " + chosen.name() + " 办理", "");
        if (!handling.handler().party().is(by)) {
            telling.note(
                    by,
                    handling,
                    handling.handler().party(),
                    "handler",
                    "请你承办：" + handling.issue().number() + " " + letter.head().title(),
                    "反馈期限 " + handling.issue().replyBy());
        }
    }

    /**
     * Answers.
     *
     * @throws Rejected without words; a 工作建议书 without 采纳情况
     */
    @Transactional
    public void reply(Viewer by, LetterId id, @Nullable Adoption adoption, String words) {
        var letter = read(by, id);
        Part.require(part.mayReply(by, letter), Act.ANSWER);
        var handling = Letters.in(Letter.Handling.class, letter);
        if (words.isBlank()) {
            throw Rejected.because("supervision.reply-missing").at("words");
        }
        var advice = letter.head().kind() == LetterKind.ADVICE;
        if (advice && adoption == null) {
            throw Rejected.because("supervision.adoption-missing").at("adoption");
        }
        var replied = handling.reply(Hand.of(by), advice ? adoption : null, clocks.closeBy(by.day()));
        letters.move(handling, replied);
        var how = replied.reply().adoption() == null
                ? ""
                : "，" + replied.reply().adoption().label();
        telling.moved(by, "replied", handling, replied, letter.head().kind().answer() + how, words);
        telling.note(
                by,
                replied,
                letter.head().drafter(),
                "replied",
                "已" + letter.head().kind().answer() + "：" + replied.issue().number() + " "
                        + letter.head().title(),
                "请于 " + replied.reply().closeBy() + " 前评价");
    }

    /** @throws Rejected if whoever judges is the addressee or had a hand in it; without words */
    @Transactional
    public void evaluate(Viewer by, LetterId id, Grade grade, String words) {
        var replied = judged(by, id, words);
        var evaluated = replied.evaluate(Hand.of(by), grade);
        letters.move(replied, evaluated);
        telling.moved(by, "evaluated", replied, evaluated, "评价为" + grade.label(), words);
    }

    /** Sends it back to be done again by another day (退回重办). */
    @Transactional
    public void redo(Viewer by, LetterId id, @Nullable LocalDate replyBy, String words) {
        var replied = judged(by, id, words);
        if (replyBy == null) {
            throw Rejected.because("supervision.reply-day-missing").at("replyBy");
        }
        if (!replyBy.isAfter(by.day())) {
            throw Rejected.because("supervision.reply-day-past", replyBy, by.day())
                    .at("replyBy");
        }
        var handling = replied.redo(by.person(), replyBy);
        letters.move(replied, handling);
        telling.moved(
                by,
                "redone",
                replied,
                handling,
                "退回重办，" + replyBy + " 前再" + handling.head().kind().answer(),
                words);
        telling.note(
                by,
                handling,
                handling.handler().party(),
                "redone",
                "退回重办：" + handling.issue().number() + " " + handling.head().title(),
                "期限 " + replyBy);
    }

    /**
     * Closes it.
     *
     * @throws Rejected while an item it opened is not struck off; while what fell short is not urged on again
     */
    @Transactional
    public void close(Viewer by, LetterId id) {
        var letter = read(by, id);
        Part.require(part.mayJudge(by, letter.head()), Act.DRAFT);
        var evaluated = Letters.in(Letter.Evaluated.class, letter);
        if (evaluated.evaluation().grade() == Grade.NOT_MET
                && letters.following(id).isEmpty()) {
            throw Rejected.because("supervision.not-met-needs-another");
        }
        var open = rectification.of(new SourceRef("letter", id.value())).stream()
                .filter(ItemBrief::open)
                .count();
        var closed = evaluated.close(Hand.of(by), open);
        letters.move(evaluated, closed);
        telling.moved(by, "closed", evaluated, closed, "办结", "");
    }

    private Letter.Replied judged(Viewer by, LetterId id, String words) {
        var letter = read(by, id);
        Part.require(
                part.mayJudge(by, letter.head()) || letter.head().addressee().is(by), Act.SIGN);
        var replied = Letters.in(Letter.Replied.class, letter);
        if (words.isBlank()) {
            throw Rejected.because("supervision.opinion-missing").at("words");
        }
        return replied;
    }

    private Letter read(Viewer by, LetterId id) {
        var letter = letters.get(id);
        part.requireRead(by, letter);
        return letter;
    }
}
