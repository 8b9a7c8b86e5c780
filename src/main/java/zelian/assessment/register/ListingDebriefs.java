package zelian.assessment.register;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.debrief.Debrief;
import zelian.calendar.Deadlines;
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Say;

/** Puts the list of debriefs together for one reader. */
@Component
class ListingDebriefs {

    private static final int SIZE = 50;

    private final DebriefRows rows;
    private final Directory directory;
    private final Rights rights;
    private final Deadlines deadlines;

    ListingDebriefs(DebriefRows rows, Directory directory, Rights rights, Deadlines deadlines) {
        this.rows = rows;
        this.directory = directory;
        this.rights = rights;
        this.deadlines = deadlines;
    }

    DebriefsPage list(DebriefFilter filter, Viewer viewer) {
        rights.requireAnywhere(viewer, Area.ASSESSMENT, Act.READ);
        var found = rows.rows(filter, viewer, SIZE + 1);
        var names = directory.names(found.stream()
                .map(DebriefRows.Row::turn)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        return new DebriefsPage(
                filter.year() == null ? null : filter.year().toString(),
                filter.state(),
                Option.words(rows.years(viewer).stream().map(String::valueOf).toArray(String[]::new)),
                Stream.of("NOTICED", "RETURNED", "DRAFTED", "REVIEWED", "HELD", "FED_BACK", "ARCHIVED")
                        .map(stored -> new Option(stored, Debrief.word(stored)))
                        .toList(),
                Pageful.of(found, SIZE, row -> row.id().toString(), filter.after())
                        .map(row -> line(row, names, viewer)),
                rights.mayAnywhere(viewer, Area.ASSESSMENT, Act.LEAD));
    }

    private DebriefsPage.Row line(DebriefRows.Row row, Map<PersonId, String> names, Viewer viewer) {
        var turn = row.turn();
        return new DebriefsPage.Row(
                "/debriefs/" + row.id(),
                row.speakerName(),
                row.speakerPost(),
                "/debriefs/sessions/" + row.session(),
                row.sessionTitle(),
                Say.day(row.sessionOn()),
                Debrief.word(row.state()),
                row.unwritten() ? deadlines.light(row.draftBy(), viewer.day()) : null,
                turn == null ? "—" : names.getOrDefault(new PersonId(turn), "—"));
    }
}
