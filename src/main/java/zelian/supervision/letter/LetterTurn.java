package zelian.supervision.letter;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.TenureId;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.demo.Stage;
import zelian.rectification.ItemBrief;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;

/** What becomes of one letter of the demonstration on one day: one act at most, by whoever's turn it is. */
@Component
@Profile("demo")
class LetterTurn {

    private static final int REDO_DAYS = 7;

    private final SigningLetters signing;
    private final AnsweringLetters answering;
    private final DraftingLetters drafting;
    private final ExtendingLetters extending;
    private final Extensions extensions;
    private final Letters letters;
    private final Rectification rectification;
    private final Directory directory;
    private final WorkingCalendar calendar;

    LetterTurn(
            SigningLetters signing,
            AnsweringLetters answering,
            DraftingLetters drafting,
            ExtendingLetters extending,
            Extensions extensions,
            Letters letters,
            Rectification rectification,
            Directory directory,
            WorkingCalendar calendar) {
        this.signing = signing;
        this.answering = answering;
        this.drafting = drafting;
        this.extending = extending;
        this.extensions = extensions;
        this.letters = letters;
        this.rectification = rectification;
        this.directory = directory;
        this.calendar = calendar;
    }

    void take(Letter letter, LetterScene scene, LocalDate day, Stage stage) {
        var id = letter.head().id();
        var drafter = letter.head().drafter().tenure();
        var addressee = letter.head().addressee().tenure();
        switch (letter) {
            case Letter.Drafted draft -> draft(draft, scene, day, stage);
            case Letter.Submitted submitted -> {
                if (passed(submitted.since(), 1, day)) {
                    sign(submitted, scene, stage);
                }
            }
            case Letter.Issued issued
            when scene.voided() != null -> {
                if (passed(issued.issue().on(), 1, day)) {
                    signing.voidIt(stage.as(letter.head().signer().tenure()), id, scene.voided());
                }
            }
            case Letter.Issued issued -> {
                if (passed(issued.issue().on(), Math.max(1, scene.receipt()), day)) {
                    answering.receive(stage.as(addressee), id);
                }
            }
            case Letter.Received received -> {
                if (passed(received.receipt().day(), 1, day)) {
                    answering.handle(stage.as(addressee), id, handler(received, day));
                }
            }
            case Letter.Handling handling -> {
                if (!extend(handling, scene, day, stage)) {
                    answer(handling, scene, day, stage);
                }
            }
            case Letter.Replied replied -> {
                if (passed(replied.reply().by().day(), 4, day)) {
                    judge(replied, scene, day, stage);
                }
            }
            case Letter.Evaluated evaluated -> {
                if (passed(evaluated.evaluation().by().day(), 2, day) && mayClose(evaluated)) {
                    answering.close(stage.as(drafter), id);
                }
            }
            case Letter.Closed ignored -> {}
            case Letter.Voided ignored -> {}
        }
    }

    private void draft(Letter.Drafted letter, LetterScene scene, LocalDate day, Stage stage) {
        var by = stage.as(letter.head().drafter().tenure());
        if (scene.givenUpAsDraft()) {
            if (passed(letter.head().draftedOn(), 3, day)) {
                drafting.discard(by, letter.head().id());
            }
        } else {
            signing.submit(by, letter.head().id());
        }
    }

    private void sign(Letter.Submitted letter, LetterScene scene, Stage stage) {
        var by = stage.as(letter.head().signer().tenure());
        if (scene.back() != null && !letter.head().returned()) {
            signing.sendBack(by, letter.head().id(), scene.back());
        } else {
            signing.sign(by, letter.head().id());
        }
    }

    /** Whoever handles matters of the unit; its head where there is nobody else. */
    private TenureId handler(Letter.Received letter, LocalDate day) {
        var others = directory.holders(letter.head().unit(), day).stream()
                .filter(holder ->
                        !holder.tenure().equals(letter.head().addressee().tenure()))
                .toList();
        return others.stream()
                .filter(holder -> holder.title().equals("联络员"))
                .findFirst()
                .or(() -> others.stream().findFirst())
                .map(Holder::tenure)
                .orElse(letter.head().addressee().tenure());
    }

    /** Asks for more time as soon as it is handled, or decides on it the working day after; whether it took its turn. */
    private boolean extend(Letter.Handling letter, LetterScene scene, LocalDate day, Stage stage) {
        var more = scene.more();
        if (more == null) {
            return false;
        }
        var id = letter.head().id();
        var asked = extensions.of(id).stream().findFirst();
        if (asked.isEmpty()) {
            extending.ask(
                    stage.as(letter.handler().party().tenure()),
                    id,
                    calendar.plus(letter.issue().replyBy(), new WorkingDays(more.days())),
                    more.why());
            return true;
        }
        if (asked.get().granted() != null) {
            return false;
        }
        if (passed(asked.get().askedOn(), 1, day)) {
            extending.decide(stage.as(letter.head().signer().tenure()), id, more.granted(), more.words());
        }
        return true;
    }

    private void answer(Letter.Handling letter, LetterScene scene, LocalDate day, Stage stage) {
        var early = stage.chance("letter", scene.title()).nextInt(4);
        var shift = scene.late() > 0 ? scene.late() : -early;
        if (!day.isBefore(calendar.plus(letter.issue().replyBy(), new WorkingDays(shift)))) {
            answering.reply(
                    stage.as(letter.handler().party().tenure()),
                    letter.head().id(),
                    scene.adoption(),
                    scene.reply(letter.head().redone()));
        }
    }

    private void judge(Letter.Replied letter, LetterScene scene, LocalDate day, Stage stage) {
        var by = stage.as(letter.head().drafter().tenure());
        var id = letter.head().id();
        if (scene.again() != null && letter.head().redone() == 0) {
            answering.redo(by, id, calendar.plus(day, new WorkingDays(REDO_DAYS)), scene.again());
        } else if (scene.grade() != null) {
            answering.evaluate(by, id, scene.grade(), requireNonNull(scene.opinion(), scene.title()));
        }
    }

    private boolean mayClose(Letter.Evaluated letter) {
        var id = letter.head().id();
        return rectification.of(new SourceRef("letter", id.value())).stream().noneMatch(ItemBrief::open)
                && (letter.evaluation().grade() != Grade.NOT_MET
                        || !letters.following(id).isEmpty());
    }

    private boolean passed(LocalDate since, int workingDays, LocalDate day) {
        return calendar.workingDaysBetween(since, day) >= workingDays;
    }
}
