package zelian.rectification.item;

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
 * One item: what is wrong, how it is put right, whose turn it is.
 *
 * @param draft under which key what is typed is kept, followed by the form
 * @param state the badge word
 * @param also a second badge, such as 延期审批中; null without one
 * @param light how near the deadline of the step is; null once there is none
 * @param until that deadline as the meta line says it, such as 09-18 前
 * @param turn whose turn it is; null if nobody's
 * @param next the reader's own next act, leading to its form; null if it is not the reader's turn
 * @param note beside the measures: how many, how many done
 */
public record ItemPage(
        String address,
        String draft,
        String number,
        String title,
        List<Link> crumbs,
        String state,
        @Nullable String also,
        @Nullable Light light,
        @Nullable String until,
        @Nullable String turn,
        String unit,
        String owner,
        @Nullable Link next,
        List<Step> steps,
        String fact,
        String source,
        @Nullable String sourceAddress,
        List<Fact> facts,
        List<MeasureRow> measures,
        String note,
        @Nullable Outcome outcome,
        List<ExtensionRow> extensions,
        Forms forms,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /**
     * One measure.
     *
     * @param late 逾期 n 天, if it is
     * @param finishable whether the reader may say that it is done
     * @param droppable whether the reader may take it back
     */
    public record MeasureRow(
            String id,
            int ordinal,
            String words,
            String owner,
            LocalDate due,
            @Nullable LocalDate doneOn,
            @Nullable String evidence,
            @Nullable Light late,
            boolean finishable,
            boolean droppable) {}

    /** What was said when it was submitted (成效). */
    public record Outcome(String words, String by, LocalDate day) {}

    /** One request for more time. {@code answer} is null while it is open. */
    public record ExtensionRow(
            LocalDate askedOn,
            String askedBy,
            LocalDate oldDue,
            LocalDate newDue,
            String reason,
            String state,
            @Nullable String answer) {}

    /** The forms this reader gets now; null or empty where there is none. */
    public record Forms(
            @Nullable Plan plan,
            @Nullable Submit submit,
            @Nullable Judge review,
            @Nullable Judge sign,
            @Nullable Verify verify,
            @Nullable Extend extend,
            @Nullable Decide decide,
            boolean remind,
            @Nullable LookBack lookBack) {}

    /** Adding a measure. {@code first} starts the work; {@code latest} is null once the deadline has passed. */
    public record Plan(
            boolean first,
            List<Option> owners,
            @Nullable String owner,
            @Nullable LocalDate latest) {}

    /** Asking to strike off. {@code missing} says which measures are not done; null if all are. */
    public record Submit(@Nullable String missing, String next) {}

    /** Reviewing or signing. {@code hindered} says why the reader may not; null if they may. */
    public record Judge(@Nullable String hindered, List<Option> measures, String consequence) {}

    /** Verifying, with what speaks to each question. */
    public record Verify(
            @Nullable String hindered,
            List<Option> carried,
            String carriedHint,
            List<Option> solved,
            String solvedHint,
            List<Option> beyond,
            String beyondHint,
            List<Option> measures,
            LocalDate lookBackOn) {}

    /** Asking for more time. {@code after} is the deadline as it is. */
    public record Extend(LocalDate after) {}

    /** Deciding on a request for more time. */
    public record Decide(
            LocalDate newDue,
            String askedBy,
            String reason,
            @Nullable String hindered) {}

    /** Looking back. */
    public record LookBack(List<Option> results, LocalDate due) {}
}
