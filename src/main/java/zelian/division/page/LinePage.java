package zelian.division.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Gantt;
import zelian.ui.Link;
import zelian.ui.Page;

/** One line in force: who answers for it, who took it on, how far its milestones have come. */
public record LinePage(
        Link division,
        String words,
        String number,
        String state,
        String progress,
        List<Fact> facts,
        @Nullable Gantt gantt,
        List<Mark> marks,
        List<Claim> claims,
        List<Page> side)
        implements Page {

    public record Mark(
            String words,
            String owner,
            String day,
            String state,
            @Nullable String task) {}

    /**
     * @param own whether it waits for the reader
     * @param reason why an adjustment was asked for, for whoever asked and who answers; null otherwise
     * @param answering whether the reader answers it
     */
    public record Claim(
            UUID id,
            String part,
            String who,
            String state,
            String days,
            boolean own,
            @Nullable String reason,
            @Nullable String answer,
            boolean answering) {}
}
