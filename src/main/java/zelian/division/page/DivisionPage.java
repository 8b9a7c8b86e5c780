package zelian.division.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Step;
import zelian.ui.Tab;

/** One version of a division: its lines as a tree, what units say of it, and its way into force. */
public record DivisionPage(
        String address,
        String title,
        String version,
        String state,
        @Nullable String turn,
        @Nullable Link next,
        @Nullable String notice,
        List<Step> steps,
        List<Tab> tabs,
        List<Fact> facts,
        List<Row> rows,
        List<String> faults,
        @Nullable Page opinions,
        Forms forms,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /**
     * One line.
     *
     * @param edit where it is worded; null if it is not the reader's to word
     * @param below where a line below it is added; null if none is
     */
    public record Row(
            @Nullable String address,
            int level,
            String number,
            String words,
            @Nullable String leader,
            @Nullable String unit,
            String helpers,
            @Nullable String handler,
            String goal,
            String days,
            List<String> marks,
            @Nullable String progress,
            boolean late,
            @Nullable String edit,
            @Nullable String below,
            @Nullable String removal) {}

    /** What the reader may do. */
    public record Forms(
            boolean writing,
            boolean consulting,
            boolean submitting,
            boolean approving,
            boolean issuing,
            boolean adjusting,
            List<Option> agendaItems,
            List<Option> meetings) {}
}
