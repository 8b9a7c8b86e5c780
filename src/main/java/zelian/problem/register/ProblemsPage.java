package zelian.problem.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;
import zelian.ui.Tab;

/** The three lists side by side (三单联动). */
public record ProblemsPage(
        Filter filter,
        List<Option> states,
        List<Option> units,
        List<Option> sources,
        List<Option> aspects,
        List<Tab> tabs,
        Pageful<Row> rows,
        String total,
        String query,
        boolean mayPropose)
        implements Page {

    public record Filter(
            @Nullable String q,
            @Nullable String state,
            @Nullable String unit,
            @Nullable String source,
            @Nullable String aspect) {}

    /**
     * One problem, who leads, how it is solved.
     *
     * @param lead null where nobody was asked yet; {@code project} null where there is none yet
     * @param missing what should be there and is not; null if nothing is missing
     * @param light of the claim or of the project's end; null where nothing is due
     */
    public record Row(
            String address,
            String number,
            String title,
            String unit,
            String source,
            String gravity,
            String state,
            @Nullable String lead,
            @Nullable String doing,
            @Nullable String claimed,
            @Nullable String projectAddress,
            @Nullable String project,
            @Nullable String milestones,
            @Nullable String missing,
            @Nullable Light light) {}
}
