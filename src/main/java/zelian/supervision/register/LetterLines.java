package zelian.supervision.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.ui.MattersPart;

/** Turns rows of letters into what lists show: names, lights, whose turn. */
@Component
class LetterLines {

    private final Directory directory;
    private final Deadlines deadlines;

    LetterLines(Directory directory, Deadlines deadlines) {
        this.directory = directory;
        this.deadlines = deadlines;
    }

    /** The names these rows need, asked once. */
    Names names(Collection<LetterRows.Row> rows) {
        var people = rows.stream()
                .flatMap(row -> Stream.of(row.addressee(), row.handler(), row.signer(), row.drafter()))
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet());
        var units = new HashSet<UnitId>();
        rows.forEach(row -> {
            units.add(new UnitId(row.unit()));
            units.add(new UnitId(row.body()));
        });
        return new Names(directory.names(people), directory.unitNames(units));
    }

    record Names(Map<PersonId, String> people, Map<UnitId, String> units) {

        String person(@Nullable UUID id) {
            return id == null ? "—" : people.getOrDefault(new PersonId(id), "—");
        }

        String unit(UUID id) {
            return units.getOrDefault(new UnitId(id), "—");
        }
    }

    @Nullable
    Light light(LetterRows.Row row, LocalDate day) {
        return row.due() == null ? null : deadlines.light(row.due(), day);
    }

    /** These letters as a short list on another page. */
    List<MattersPart.Row> matters(List<LetterRows.Row> rows, Viewer viewer) {
        var names = names(rows);
        return rows.stream()
                .map(row -> new MattersPart.Row(
                        "/letters/" + row.id(),
                        row.title(),
                        (row.number() == null ? LetterWords.kind(row.kind()) : row.number()) + "，"
                                + names.unit(row.unit()) + "，"
                                + LetterWords.state(row.state(), row.returned())
                                + (row.open() ? "，轮到 " + turn(row, names) : ""),
                        light(row, viewer.day()),
                        "查看"))
                .toList();
    }

    /** Whose turn it is. */
    String turn(LetterRows.Row row, Names names) {
        return switch (row.state()) {
            case "DRAFTED" -> names.person(row.drafter());
            case "SUBMITTED" -> names.person(row.signer());
            case "ISSUED", "RECEIVED" -> names.person(row.addressee());
            case "HANDLING" -> names.person(row.handler());
            case "REPLIED", "EVALUATED" -> names.unit(row.body());
            default -> "—";
        };
    }

    /** Its kind, and what stands out about it. */
    String second(LetterRows.Row row) {
        var notes = new ArrayList<String>();
        notes.add(LetterWords.kind(row.kind()));
        if (!row.urgency().equals("ORDINARY")) {
            notes.add(row.urgency().equals("URGENT") ? "特急" : "重要");
        }
        if (row.redone() > 0) {
            notes.add("重办 " + row.redone() + " 次");
        }
        if (row.adoption() != null) {
            notes.add(Objects.requireNonNull(LetterWords.adoption(row.adoption())));
        }
        if (row.grade() != null) {
            notes.add(Objects.requireNonNull(LetterWords.grade(row.grade())));
        }
        return String.join("，", notes);
    }
}
