package zelian.supervision.visit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.division.DivisionLine;
import zelian.division.Divisions;
import zelian.supervision.VisitId;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** Draws up what a visit looks at from the year's division of tasks, as it stands on the visit's day; nobody types it. */
@Component
class Checklists implements PagePart {

    private final Visits visits;
    private final Divisions divisions;

    Checklists(Visits visits, Divisions divisions) {
        this.visits = visits;
        this.divisions = divisions;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("visit")) {
            return Optional.empty();
        }
        var head = visits.get(new VisitId(id)).head();
        var rows = divisions.ofUnit(head.unit(), head.day()).stream()
                .map(Checklists::row)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new ChecklistPart(rows));
    }

    private static ChecklistPart.Row row(DivisionLine line) {
        return new ChecklistPart.Row(
                "/divisions/lines/" + line.id(),
                line.number(),
                line.words(),
                line.chief() ? "牵头" : "配合",
                line.done() + " / " + line.milestones(),
                line.late(),
                line.next() == null ? "—" : line.next());
    }
}
