package zelian.problem.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Gantt;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * One project: goal, measures, milestones and how far they have come.
 *
 * @param address of the problem, where every act is sent
 * @param gantt null while there is no milestone
 */
public record ProjectPage(
        String address,
        Link problem,
        String name,
        String number,
        String state,
        @Nullable String turn,
        @Nullable Light light,
        @Nullable Link next,
        @Nullable String notice,
        List<Fact> facts,
        List<String> measures,
        String progress,
        int percent,
        @Nullable Gantt gantt,
        List<Row> milestones,
        List<Fact> closing,
        Forms forms,
        List<Page> side)
        implements Page {

    /** @param task its task; null while the project is drafted; {@code removal} null if it cannot be removed */
    public record Row(
            int place,
            String words,
            String owner,
            String day,
            String state,
            @Nullable String task,
            @Nullable String removal) {}

    public record Forms(
            boolean drawing,
            boolean establishing,
            boolean applying,
            boolean verifying,
            List<Option> owners,
            List<Option> effects) {}
}
