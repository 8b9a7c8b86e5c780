package zelian.analysis.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.analysis.Known;
import zelian.analysis.Ref;
import zelian.analysis.check.Account.Done;
import zelian.analysis.check.Account.Due;
import zelian.analysis.check.Account.Outcome;
import zelian.duty.DutyId;
import zelian.evidence.Records;
import zelian.task.Occurrence;
import zelian.task.Tasks;

/** What a unit had to do in a stretch of time and what it did, seen from the last day of it. */
@Component
class WorkByThatDay {

    private final Tasks tasks;
    private final Records records;
    private final Directory directory;
    private final Known known;

    WorkByThatDay(Tasks tasks, Records records, Directory directory, Known known) {
        this.tasks = tasks;
        this.records = records;
        this.directory = directory;
        this.known = known;
    }

    /** @param duty only what was due for this duty; null for all */
    List<Due> due(Scene scene, @Nullable DutyId duty) {
        var all = tasks.due(scene.unit(), scene.from(), scene.day()).stream()
                .filter(task -> duty == null || duty.equals(task.duty()))
                .toList();
        var may = known.of(all.stream().map(WorkByThatDay::ref).toList(), scene.viewer());
        var names = names(all.stream().map(Occurrence::owner).toList());
        return all.stream()
                .filter(task -> may.containsKey(ref(task)))
                .map(task -> due(task, names.getOrDefault(task.owner(), ""), scene.day()))
                .toList();
    }

    List<Done> done(Scene scene) {
        var all = records.of(scene.unit(), scene.from(), scene.day());
        var may = known.of(all.stream().map(WorkByThatDay::ref).toList(), scene.viewer());
        var names = names(all.stream().map(Records.Entry::owner).toList());
        return all.stream()
                .filter(record -> may.containsKey(ref(record)))
                .map(record -> new Done(
                        record.happenedOn(),
                        names.getOrDefault(record.owner(), ""),
                        Objects.requireNonNull(may.get(ref(record))).title(),
                        record.proof(),
                        record.enteredOn(),
                        record.enteredOn().isAfter(scene.day()),
                        record.id().value()))
                .toList();
    }

    private static Ref ref(Occurrence task) {
        return new Ref("occurrence", task.id().value());
    }

    private static Ref ref(Records.Entry record) {
        return new Ref("record", record.id().value());
    }

    private Map<PersonId, String> names(List<PersonId> people) {
        return directory.names(people.stream().distinct().toList());
    }

    private static Due due(Occurrence task, String who, LocalDate day) {
        var doneOn = task.doneOn() != null && !task.doneOn().isAfter(day) ? task.doneOn() : null;
        return new Due(
                task.inWords(),
                who,
                task.dueOn(),
                doneOn,
                outcome(task, doneOn, day),
                task.id().value());
    }

    private static Outcome outcome(Occurrence task, @Nullable LocalDate doneOn, LocalDate day) {
        if (task.endedOn() != null && !task.endedOn().isAfter(day)) {
            return Outcome.NOT_ASKED;
        }
        if (doneOn == null) {
            return Outcome.NOT_DONE;
        }
        return doneOn.isAfter(task.dueOn()) ? Outcome.LATE : Outcome.IN_TIME;
    }
}
