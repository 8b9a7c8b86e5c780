package zelian.duty.list;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.ui.Option;
import zelian.ui.Pageful;

/** Puts the index of duty lists together. */
@Component
class ShowingIndex {

    private final ListRows rows;
    private final Approvals approvals;
    private final Rights rights;
    private final Directory directory;

    ShowingIndex(ListRows rows, Approvals approvals, Rights rights, Directory directory) {
        this.rows = rows;
        this.approvals = approvals;
        this.rights = rights;
        this.directory = directory;
    }

    DutyListsPage index(ListRows.Wanted wanted, @Nullable String after, Viewer viewer) {
        var drafting = rights.units(viewer, Area.DUTY, Act.DRAFT);
        var working = new java.util.HashSet<UnitId>(drafting);
        Stream.of(Act.REVIEW, Act.APPROVE, Act.ISSUE)
                .forEach(act -> working.addAll(rights.units(viewer, Area.DUTY, act)));
        var waiting = approvals.waitingFor(viewer, ApprovingLists.KIND).stream()
                .collect(Collectors.toMap(Approvals.Waiting::subject, Approvals.Waiting::step, (a, b) -> a));
        var found = viewer.administers()
                ? Pageful.<ListRows.Entry>all(List.of())
                : rows.index(
                        wanted,
                        viewer,
                        working,
                        rights.units(viewer, Area.DUTY, Act.READ),
                        rights.everywhere(viewer, Area.DUTY, Act.READ),
                        after);
        var names = directory.unitNames(
                found.rows().stream().map(entry -> entry.list().unit()).collect(Collectors.toSet()));
        return new DutyListsPage(
                wanted,
                found.map(entry -> row(
                        entry,
                        working.contains(entry.list().unit()),
                        Optional.ofNullable(waiting.get(entry.list().id().value())),
                        names)),
                waiting.size(),
                units(drafting, viewer),
                viewer.day().getYear());
    }

    private DutyListsPage.Row row(
            ListRows.Entry entry, boolean working, Optional<String> waiting, Map<UnitId, String> names) {
        var state = working ? entry.underWayState() : null;
        return new DutyListsPage.Row(
                entry.list().id().value(),
                entry.list().title(),
                entry.list().year(),
                names.getOrDefault(entry.list().unit(), ""),
                entry.inForce(),
                entry.since(),
                entry.until(),
                state == null ? null : entry.underWay(),
                state == null ? null : Versions.word(state),
                waiting.orElse(null),
                entry.items(),
                entry.claims(),
                entry.claimed());
    }

    private List<Option> units(Collection<UnitId> only, Viewer viewer) {
        return directory.units(viewer.day()).stream()
                .filter(unit -> only.isEmpty() || only.contains(unit.id()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }
}
