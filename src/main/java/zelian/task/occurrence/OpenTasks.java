package zelian.task.occurrence;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.task.Occurrence;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** The three things of the month (本月三件事) of whoever has any: late first, then by day. */
@Component
class OpenTasks implements WorkbenchPart {

    private static final int FIRST = 3;

    private final Occurrences occurrences;
    private final TaskRows rows;

    OpenTasks(Occurrences occurrences, TaskRows rows) {
        this.occurrences = occurrences;
        this.rows = rows;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        var open = occurrences.openOf(viewer.person());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var month = YearMonth.from(viewer.day());
        return Optional.of(new OpenTasksPart(
                rows.of(open.stream().limit(FIRST).toList(), viewer.day()),
                open.size(),
                count(open, task -> task.lateOn(viewer.day())),
                count(open, task -> YearMonth.from(task.dueOn()).equals(month))));
    }

    private static int count(List<Occurrence> tasks, Predicate<Occurrence> which) {
        return (int) tasks.stream().filter(which).count();
    }
}
