package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One letter: what it says, how far it has come, whose turn it is.
 *
 * @param state the badge word
 * @param light how near the end of the clock that runs is; null if none runs
 * @param until that day as the meta line says it
 * @param turn whose turn it is; null if nobody's
 * @param next the reader's own next act, leading to its form; null if it is not the reader's turn
 * @param number null before it is signed
 */
public record LetterPage(
        String address,
        String kind,
        String title,
        String state,
        @Nullable Light light,
        @Nullable String until,
        @Nullable String turn,
        @Nullable Link next,
        @Nullable String number,
        String parties,
        List<Step> steps,
        String matter,
        String demand,
        String demandLabel,
        List<Fact> facts,
        List<ProblemRow> problems,
        List<Reply> replies,
        Forms forms,
        Extension extension,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /** A problem with its advice, and the item it became. */
    public record ProblemRow(
            int ordinal,
            String title,
            String fact,
            String advice,
            String nature,
            @Nullable String item,
            @Nullable String itemNumber,
            @Nullable String itemState) {}

    /** An answer or a judgement, as said. */
    public record Reply(String label, String who, LocalDate day, String words) {}

    /** The forms this reader gets now. */
    public record Forms(
            boolean edit,
            boolean submit,
            boolean withdraw,
            @Nullable Sign sign,
            @Nullable Signer signer,
            @Nullable Receive receive,
            @Nullable Handle handle,
            @Nullable Answer answer,
            @Nullable Judge judge,
            @Nullable Close close,
            boolean voiding) {}

    /**
     * What was asked for more time (延期).
     *
     * @param after the day that can be put off, for whoever may ask now; else null
     * @param open the request the reader is to decide; else null
     */
    public record Extension(
            List<Asked> asked,
            @Nullable LocalDate after,
            @Nullable Asked open) {}

    /** One request for more time. */
    public record Asked(
            String by,
            LocalDate on,
            LocalDate oldDue,
            LocalDate newDue,
            String state,
            @Nullable String decided) {}

    /** Signing. {@code hindered} says why the reader may not; null if they may. */
    public record Sign(@Nullable String hindered, String consequence) {}

    /** Naming another to sign it; {@code reason} says why. */
    public record Signer(String reason, List<Option> holders) {}

    /** Confirming receipt. */
    public record Receive(String consequence) {}

    /** Giving it to someone to handle. */
    public record Handle(List<Option> holders, @Nullable String proposed) {}

    /** Answering; {@code adoption} is empty where nothing is adopted. */
    public record Answer(String label, List<Option> adoption, String consequence) {}

    /** Judging the answer. */
    public record Judge(@Nullable String hindered, List<Option> grades) {}

    /** Closing; {@code hindered} says what is still missing, {@code again} leads to another letter. */
    public record Close(@Nullable String hindered, @Nullable String again) {}
}
