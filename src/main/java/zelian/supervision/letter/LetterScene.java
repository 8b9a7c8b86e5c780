package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.demo.Moment;

/**
 * One letter of the demonstration and how it goes, as {@code demo/letters.yaml} tells it. Invented.
 *
 * @param by who draws it up, by name
 * @param to code of the unit it is sent to
 * @param about what it is about, such as {@code item 核对科研设备账实}; null for nothing in particular
 * @param follows title of the letter it urges again
 * @param within working days until an answer is asked; 0 where a clock runs
 * @param reaches the state, as stored, in which {@link Moment#AUTUMN} finds it, or the end of the story if it is later
 * @param then the state in which the end of the story finds it; null if it has come as far as it will
 * @param receipt working days until it is received; 0 for the usual one
 * @param late working days by which the answer is late
 * @param back why the signer sends the draft back once; null if it is signed at once
 * @param replies the answers, as many as it takes
 * @param more the time asked for beyond the day; null if none is
 * @param again why the first answer is sent back to be done again; null if it is not
 * @param voided why it is voided after it was signed; null if it is not, or was given up as a draft
 */
record LetterScene(
        LocalDate on,
        String by,
        LetterKind kind,
        String to,
        String title,
        String matter,
        String demand,
        @Nullable String basis,
        @Nullable String about,
        @Nullable String follows,
        @Nullable Urgency urgency,
        @Nullable Trigger trigger,
        boolean discipline,
        int within,
        @Nullable List<LetterForm.ProblemForm> problems,
        String reaches,
        @Nullable String then,
        int receipt,
        int late,
        @Nullable String back,
        @Nullable More more,
        @Nullable List<String> replies,
        @Nullable String again,
        @Nullable Adoption adoption,
        @Nullable Grade grade,
        @Nullable String opinion,
        @Nullable String voided) {

    /**
     * A request for more time (延期申请), and what becomes of it.
     *
     * @param days how many working days more
     * @param words what whoever decides says
     */
    record More(int days, String why, boolean granted, String words) {}

    /** How far it comes in the end. */
    String end() {
        return then == null ? reaches : then;
    }

    /** Whether somebody still has a part to play; a draft sent back may stay where it is. */
    boolean goesOnFrom(Letter letter, LocalDate day) {
        var far = Moment.AUTUMN.before(day) ? end() : reaches;
        return far.equals("DRAFTED")
                ? back != null && !letter.head().returned()
                : !letter.stored().equals(far);
    }

    /** What is answered after it was so often to be done again. */
    String reply(int redone) {
        var all = Objects.requireNonNull(replies, title);
        return all.get(Math.min(redone, all.size() - 1));
    }

    boolean givenUpAsDraft() {
        return end().equals("VOIDED") && voided == null;
    }

    /** Whether nobody ever sees it but its own body. */
    boolean staysDraft() {
        return givenUpAsDraft() || reaches.equals("DRAFTED") && back == null;
    }
}
