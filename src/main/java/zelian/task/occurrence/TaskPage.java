package zelian.task.occurrence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.task.Occurrence;
import zelian.ui.Fact;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One occurrence (履责任务): what is asked, whose turn it is, what it was broken down into, what was done.
 *
 * @param turn whose turn it is; empty when it is closed
 * @param mayRecord whether the reader may enter what was done for it
 * @param main what other modules say about it, and side, beside it
 */
public record TaskPage(
        TaskRow row,
        String turn,
        List<Step> steps,
        List<Fact> facts,
        List<TaskRow> parts,
        boolean mayRecord,
        boolean mayHandOut,
        boolean mayEnd,
        List<Page> main,
        List<Page> side)
        implements Page {

    public Occurrence task() {
        return row.task();
    }

    public @Nullable Light light() {
        return row.light();
    }

    public long partsDone() {
        return parts.stream()
                .filter(part -> part.task().state() == Occurrence.State.DONE)
                .count();
    }
}
