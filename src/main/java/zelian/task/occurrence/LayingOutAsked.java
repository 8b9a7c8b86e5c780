package zelian.task.occurrence;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.common.Ids;
import zelian.task.Asked;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;

/** Lays what other modules ask for out into dated occurrences. */
@Component
class LayingOutAsked {

    private final Schedules schedules;
    private final Occurrences occurrences;
    private final Letters letters;

    LayingOutAsked(Schedules schedules, Occurrences occurrences, Letters letters) {
        this.schedules = schedules;
        this.occurrences = occurrences;
        this.letters = letters;
    }

    /** How many were added. */
    int layOut(Asked asked) {
        return schedules.of(asked.often(), asked.year()) instanceof Schedule.Dated(var dues) ? layOut(asked, dues) : 0;
    }

    private int layOut(Asked asked, List<Schedule.Due> dues) {
        var added = 0;
        var found = letters.of(asked.title(), asked.owner());
        for (var index = 0; index < dues.size(); index++) {
            var due = dues.get(index);
            if (due.due().isBefore(asked.since())) {
                continue;
            }
            var occurrence = new Occurrence(
                    new OccurrenceId(Ids.next()),
                    null,
                    asked.origin(),
                    asked.number() + "-" + (index + 1),
                    asked.title(),
                    due.label(),
                    asked.unit(),
                    asked.owner(),
                    asked.tenure(),
                    due.from().isBefore(asked.since()) ? asked.since() : due.from(),
                    due.stated(),
                    due.due(),
                    Occurrence.State.NOT_STARTED,
                    null,
                    null,
                    null,
                    null,
                    0);
            if (occurrences.add(occurrence, null, found)) {
                added++;
            }
        }
        return added;
    }
}
