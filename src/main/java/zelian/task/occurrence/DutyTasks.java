package zelian.task.occurrence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.duty.DutyId;
import zelian.task.Occurrence;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Shows on the page of a duty what it asks for and how far that is. */
@Component
class DutyTasks implements PagePart {

    private final Occurrences occurrences;
    private final TaskRows rows;
    private final Rights rights;

    DutyTasks(Occurrences occurrences, TaskRows rows, Rights rights) {
        this.occurrences = occurrences;
        this.rows = rows;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("duty")) {
            return Optional.empty();
        }
        var readable = rights.units(viewer, Area.TASK, Act.READ);
        var tasks = occurrences.of(new DutyId(id)).stream()
                .filter(task -> task.owner().equals(viewer.person()) || readable.contains(task.unit()))
                .filter(task -> task.parent() == null)
                .toList();
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(new DutyTasksPart(
                        rows.of(tasks, viewer.day()),
                        tasks.stream()
                                .filter(task -> task.state() == Occurrence.State.DONE)
                                .count()));
    }
}
