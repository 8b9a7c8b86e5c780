package zelian.duty.filing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/** One version of a list filed with the unit above (备案), which takes note of it, with remarks or without. */
sealed interface Filing {

    Source ANOTHER_HAND = Source.own("责任清单备案办法：谁报谁不收");

    Head head();

    /** What all states have. */
    record Head(
            UUID id,
            int lock,
            UUID version,
            UUID list,
            UnitId unit,
            UnitId superior,
            String words,
            PersonId filedBy,
            String filedName,
            LocalDate filedOn) {}

    /** By whom and when it was answered. */
    record Answer(PersonId by, String name, LocalDate on) {

        static Answer by(Viewer viewer) {
            return new Answer(viewer.person(), viewer.name(), viewer.day());
        }
    }

    default String stored() {
        return switch (this) {
            case Filed ignored -> "FILED";
            case Received ignored -> "RECEIVED";
            case Remarked ignored -> "REMARKED";
        };
    }

    /** The badge word. */
    default String word() {
        return switch (this) {
            case Filed ignored -> "待备案";
            case Received ignored -> "已备案";
            case Remarked ignored -> "备案有意见";
        };
    }

    default @Nullable Answer answer() {
        return switch (this) {
            case Filed ignored -> null;
            case Received received -> received.by;
            case Remarked remarked -> remarked.by;
        };
    }

    /** Sent up (报送), nobody has looked at it yet. */
    record Filed(Head head) implements Filing {

        /** Takes note of it. @throws Rejected if whoever filed it would */
        Received receive(Viewer by) {
            another(by);
            return new Received(head, Answer.by(by));
        }

        /** Takes note of it with a remark for the next version. */
        Remarked remark(Viewer by, String remark) {
            another(by);
            return new Remarked(head, Answer.by(by), remark);
        }

        private void another(Viewer by) {
            if (by.person().equals(head.filedBy())) {
                throw Rejected.because("duty.filer-cannot-receive").citing(ANOTHER_HAND);
            }
        }
    }

    /** Noted (收悉). */
    record Received(Head head, Answer by) implements Filing {}

    /** Noted with a remark (有意见). */
    record Remarked(Head head, Answer by, String remark) implements Filing {}
}
