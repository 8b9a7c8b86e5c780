package zelian.rectification.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.calendar.WorkingDays;
import zelian.regulation.Rules;

/** Turns rows of the register into what lists show: names, lights, whose turn. */
@Component
class Lines {

    private final Directory directory;
    private final Deadlines deadlines;
    private final Rules rules;

    Lines(Directory directory, Deadlines deadlines, Rules rules) {
        this.directory = directory;
        this.deadlines = deadlines;
        this.rules = rules;
    }

    /** The names these rows need, asked once. */
    Names names(Collection<Register.Row> rows) {
        var people = rows.stream()
                .flatMap(row -> Stream.of(row.owner(), row.leader()))
                .map(PersonId::new)
                .collect(Collectors.toSet());
        var units = new HashSet<UnitId>();
        rows.forEach(row -> {
            units.add(new UnitId(row.unit()));
            units.add(new UnitId(row.leadUnit()));
        });
        return new Names(directory.names(people), directory.unitNames(units));
    }

    record Names(Map<PersonId, String> people, Map<UnitId, String> units) {

        String person(UUID id) {
            return people.getOrDefault(new PersonId(id), "—");
        }

        String unit(UUID id) {
            return units.getOrDefault(new UnitId(id), "—");
        }
    }

    /** How near the day of the step that is up is; null once nothing runs any more. */
    @Nullable
    Light light(Register.Row row, LocalDate day) {
        var due = row.lookBack() != null ? row.lookBack() : stepDue(row);
        return due == null ? null : deadlines.light(due, day);
    }

    private @Nullable LocalDate stepDue(Register.Row row) {
        return switch (row.state()) {
            case "STRUCK_OFF", "RETURNED" -> null;
            case "SUBMITTED", "REVIEWED", "SIGNED" -> {
                var since = Objects.requireNonNullElse(row.stepSince(), row.due());
                var clock = rules.on(since).workingDays("rectification.turn.clock");
                yield deadlines.after(since, new WorkingDays(clock.value()));
            }
            default -> row.due();
        };
    }

    /** Whose turn it is. */
    String turn(Register.Row row, Names names) {
        return switch (row.state()) {
            case "SUBMITTED" -> names.unit(row.leadUnit());
            case "REVIEWED" -> names.person(row.leader());
            case "SIGNED" -> "机关纪委";
            case "STRUCK_OFF", "RETURNED" -> "—";
            default -> names.person(row.owner());
        };
    }

    /** What happened more than once on the way, and what is to come. */
    String note(Register.Row row) {
        var notes = new ArrayList<String>();
        if (row.sendBacks() > 0) {
            notes.add("退回 " + row.sendBacks() + " 次");
        }
        if (row.extensions() > 0) {
            notes.add("延期 " + row.extensions() + " 次");
        }
        if (row.lookBack() != null) {
            notes.add(row.lookBack() + " 回头看");
        }
        return String.join("，", notes);
    }
}
