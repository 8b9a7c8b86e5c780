package zelian.task.occurrence;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.calendar.Deadlines;
import zelian.task.Occurrence;

/** Gives lines their names and lights: two questions for any number of lines. */
@Component
class TaskRows {

    private final Directory directory;
    private final Deadlines deadlines;

    TaskRows(Directory directory, Deadlines deadlines) {
        this.directory = directory;
        this.deadlines = deadlines;
    }

    List<TaskRow> of(Collection<Occurrence> occurrences, LocalDate day) {
        var names = directory.names(occurrences.stream().map(Occurrence::owner).collect(toSet()));
        var unitNames =
                directory.unitNames(occurrences.stream().map(Occurrence::unit).collect(toSet()));
        return occurrences.stream()
                .map(task -> new TaskRow(
                        task,
                        names.getOrDefault(task.owner(), ""),
                        unitNames.getOrDefault(task.unit(), ""),
                        task.open() ? deadlines.light(task.dueOn(), day) : null,
                        task.lateOn(day)))
                .toList();
    }
}
