package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Duties;
import zelian.evidence.Records;
import zelian.rectification.Rectification;
import zelian.task.Tasks;

/** Finds what a letter of the demonstration is about, by its words, as {@code kind:id}. */
@Component
@Profile("demo")
class StorySubjects {

    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 4);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final Duties duties;
    private final Tasks tasks;
    private final Records records;
    private final Rectification rectification;

    StorySubjects(Duties duties, Tasks tasks, Records records, Rectification rectification) {
        this.duties = duties;
        this.tasks = tasks;
        this.records = records;
        this.rectification = rectification;
    }

    /** @param words such as {@code item 核对科研设备账实}; {@code record} alone is the unit's latest */
    @Nullable
    String of(@Nullable String words, UnitId unit, Viewer by) {
        if (words == null) {
            return null;
        }
        var parts = words.split(" ", 2);
        return switch (parts[0]) {
            case "duty" -> "duty:" + duty(parts[1], by);
            case "task" -> "occurrence:" + task(parts[1], unit);
            case "record" -> "record:" + record(unit, by);
            case "item" -> "item:" + item(parts[1], unit, by);
            default -> throw new IllegalStateException("about what? " + words);
        };
    }

    private UUID duty(String matter, Viewer by) {
        return duties.visibleTo(by).stream()
                .filter(duty -> duty.matter().equals(matter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no duty " + matter))
                .id()
                .value();
    }

    private UUID task(String title, UnitId unit) {
        return tasks.due(unit, BEGINNING, END).stream()
                .filter(task -> task.open() && task.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open task " + title))
                .id()
                .value();
    }

    private UUID record(UnitId unit, Viewer by) {
        var all = records.of(unit, BEGINNING, by.day());
        if (all.isEmpty()) {
            throw new IllegalStateException("nothing recorded by " + unit);
        }
        return all.getLast().id().value();
    }

    private UUID item(String title, UnitId unit, Viewer by) {
        return rectification.open(unit, by.day(), by).stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open item " + title))
                .id()
                .value();
    }
}
