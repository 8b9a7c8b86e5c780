package zelian.problem.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One problem: what it is, what was said and decided about it, who leads, how it is solved.
 *
 * @param turn whose turn it is; null if nobody's
 * @param next the act that is the reader's to take; null if none is
 * @param light of what is due next; null if nothing is
 * @param notice what is to be known before reading; null if nothing is
 * @param project null while there is none
 */
public record ProblemPage(
        String address,
        String title,
        String number,
        String state,
        @Nullable String turn,
        @Nullable Light light,
        @Nullable Link next,
        @Nullable String notice,
        List<Step> steps,
        List<Fact> facts,
        List<Opinion> opinions,
        List<Fact> ruling,
        List<Link> merged,
        List<Leading> leadings,
        @Nullable Project project,
        Forms forms,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /** @param words null if they are not for this reader, or not yet */
    public record Opinion(
            String side, String who, String day, @Nullable String words) {}

    /** @param reason why another assignment was asked for; null if it was not, or it is not for this reader */
    public record Leading(
            String lead,
            String unit,
            String helpers,
            String kind,
            String state,
            String days,
            @Nullable String reason) {}

    public record Project(String address, String name, String goal, String progress) {}

    /** What the reader may do, and the choices it takes. */
    public record Forms(
            boolean revising,
            boolean weighing,
            boolean ruling,
            boolean claiming,
            boolean settling,
            boolean drawing,
            List<Option> agendaItems,
            List<Option> priorities,
            List<Option> leads,
            List<Option> units,
            List<Option> kinds,
            List<Option> targets) {}
}
