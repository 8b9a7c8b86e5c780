package zelian.duty.claim;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.common.NotFound;
import zelian.duty.Claim;
import zelian.ui.Option;

/** Puts together how far the duties of a list are taken on (领受情况), for one reader. */
@Service
class ReadingCoverage {

    private final ClaimRows rows;
    private final Deadlines deadlines;
    private final Rights rights;
    private final Directory directory;

    ReadingCoverage(ClaimRows rows, Deadlines deadlines, Rights rights, Directory directory) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.rights = rights;
        this.directory = directory;
    }

    /** @param list null for the newest the reader may see */
    ClaimsPage of(@Nullable UUID list, Claim.@Nullable State state, @Nullable String after, Viewer viewer) {
        var lists = viewer.administers() ? List.<ClaimRows.ListOption>of() : rows.lists(viewer);
        var chosen = lists.stream()
                .filter(option -> list == null || option.id().equals(list))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            if (list != null) {
                throw new NotFound("claims of " + list);
            }
            return ClaimsPage.empty();
        }
        var found = rows.of(chosen.id(), state, after, viewer);
        var names =
                directory.names(found.rows().stream().map(ClaimRows.Row::owner).collect(Collectors.toSet()));
        var units = directory.unitNames(
                found.rows().stream().map(ClaimRows.Row::unit).collect(Collectors.toSet()));
        var working = !chosen.over() && rights.may(viewer, Area.DUTY, Act.DRAFT, chosen.unit());
        return new ClaimsPage(
                lists.stream()
                        .map(option -> new Option(option.id().toString(), option.title()))
                        .toList(),
                chosen.id(),
                chosen.title(),
                state == null ? "" : state.name(),
                rows.counts(chosen.id(), viewer),
                found.map(row -> new ClaimsPage.Row(
                        row.id(),
                        row.duty(),
                        row.matter(),
                        names.getOrDefault(row.owner(), ""),
                        units.getOrDefault(row.unit(), ""),
                        row.state().label(),
                        row.openedOn(),
                        row.dueOn(),
                        row.claimedOn(),
                        row.state() == Claim.State.WAITING ? deadlines.light(row.dueOn(), viewer.day()) : null)),
                rights.may(viewer, Area.DUTY, Act.READ, chosen.unit()) ? rows.vacant(chosen.id()) : List.of(),
                working);
    }
}
