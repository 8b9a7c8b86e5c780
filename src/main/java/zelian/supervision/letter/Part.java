package zelian.supervision.letter;

import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** What part a reader has in a letter: the one place where rights over letters are decided. */
@Component
class Part {

    private final Rights rights;

    Part(Rights rights) {
        this.rights = rights;
    }

    /** @throws NotFound if the reader may not know of it */
    void requireRead(Viewer viewer, Letter letter) {
        if (!mayRead(viewer, letter)) {
            throw new NotFound("letter " + letter.head().id());
        }
    }

    /** Before it is signed, only the body that draws it up knows of it. */
    boolean mayRead(Viewer viewer, Letter letter) {
        var head = letter.head();
        if (head.drafter().is(viewer) || head.signer().is(viewer)) {
            return true;
        }
        if (letter.issued() == null) {
            return ofBody(viewer, head);
        }
        return head.addressee().is(viewer)
                || head.copy() != null && head.copy().is(viewer)
                || letter instanceof Letter.Handling handling
                        && handling.handler().party().is(viewer)
                || may(viewer, Act.READ, head.unit())
                        && (!head.discipline() || viewer.readsDiscipline() || may(viewer, Act.ANSWER, head.unit()));
    }

    boolean mayDraft(Viewer viewer, UnitId unit) {
        return may(viewer, Act.DRAFT, unit);
    }

    /** Works on its draft: whoever draws up letters in the body. */
    boolean ofBody(Viewer viewer, Head head) {
        return viewer.unit().equals(head.body())
                && (may(viewer, Act.DRAFT, head.unit()) || may(viewer, Act.SIGN, head.unit()));
    }

    boolean maySign(Viewer viewer, Head head) {
        return head.signer().is(viewer) && may(viewer, Act.SIGN, head.unit());
    }

    /** Names another to sign what waits: whoever works on it in the body, but never whom it is addressed to. */
    boolean mayNameSigner(Viewer viewer, Head head) {
        return (head.drafter().is(viewer) || ofBody(viewer, head))
                && !head.addressee().is(viewer);
    }

    /** Signs letters at all. */
    void requireSigner(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.SUPERVISION, Act.SIGN);
    }

    /** Receives and answers: whoever answers for the unit, and who handles its matters. */
    boolean mayAnswer(Viewer viewer, Head head) {
        return head.addressee().is(viewer) || may(viewer, Act.ANSWER, head.unit());
    }

    /** Answers: also the one it was given to. */
    boolean mayReply(Viewer viewer, Letter letter) {
        return mayAnswer(viewer, letter.head())
                || letter instanceof Letter.Handling handling
                        && handling.handler().party().is(viewer);
    }

    /** Judges the answer for the body that asked, and closes. */
    boolean mayJudge(Viewer viewer, Head head) {
        return !head.addressee().is(viewer) && (head.signer().is(viewer) || ofBody(viewer, head));
    }

    /** Grants more time: whoever signed it, or signs for that body. */
    boolean mayExtend(Viewer viewer, Head head) {
        return !head.addressee().is(viewer)
                && (head.signer().is(viewer)
                        || viewer.unit().equals(head.body()) && may(viewer, Act.SIGN, head.unit()));
    }

    /** @throws Rejected in the words of the right that is missing */
    static void require(boolean allowed, Act act) {
        if (!allowed) {
            throw Rejected.because("access.not-allowed", act.label(), Area.SUPERVISION.label());
        }
    }

    private boolean may(Viewer viewer, Act act, UnitId unit) {
        return rights.may(viewer, Area.SUPERVISION, act, unit);
    }
}
