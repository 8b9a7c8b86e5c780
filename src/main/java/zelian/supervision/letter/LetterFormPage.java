package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Drawing up a letter. What can be known is filled in.
 *
 * @param action where it is posted
 * @param kind the kind chosen; the page is asked for again when another is
 * @param waits whether a unit has to be chosen first: who can sign depends on it
 */
public record LetterFormPage(
        String action,
        String heading,
        String back,
        Values values,
        List<Option> kinds,
        List<Option> units,
        List<Option> urgencies,
        List<Option> triggers,
        List<Option> natures,
        List<Option> signers,
        boolean waits,
        @Nullable String receiver,
        @Nullable String inCharge,
        String clock,
        @Nullable String aboutTitle,
        @Nullable String followsTitle,
        List<Line> problems)
        implements Page {

    /** What stands in the fields. */
    public record Values(
            String kind,
            String kindLabel,
            @Nullable String unit,
            String title,
            String urgency,
            String trigger,
            String matter,
            String demand,
            String basis,
            @Nullable String about,
            @Nullable String follows,
            boolean discipline,
            boolean copy,
            @Nullable LocalDate replyAsked,
            @Nullable String signer,
            int lock) {

        public boolean advice() {
            return kind.equals("ADVICE");
        }

        public boolean supervises() {
            return kind.equals("SUPERVISE");
        }
    }

    /** One problem of a 工作建议书. */
    public record Line(String title, String fact, String advice, String nature) {}
}
