package zelian.regulation.descent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.regulation.ClauseId;
import zelian.regulation.RuleDescents;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** On the page of a clause: how what it asks came about. */
@Component
class DescentOfClause implements PagePart, RuleDescents {

    private final Descents descents;

    DescentOfClause(Descents descents) {
        this.descents = descents;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        return kind.equals("clause") ? of(List.of(new ClauseId(id)), viewer) : Optional.empty();
    }

    @Override
    public Optional<Page> of(Collection<ClauseId> clauses, Viewer viewer) {
        var found = descents.of(clauses.stream().map(ClauseId::value).toList());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new DescentPart(found.stream()
                        .map(descents::get)
                        .map(one -> Traced.of(one.id(), one.title(), one.note(), descents.waypoints(one.id()), viewer))
                        .toList()));
    }
}
