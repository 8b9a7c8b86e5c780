package zelian.duty.item;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.duty.Duties;
import zelian.duty.DutyId;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** On the page of a clause: the duties that rest on it. */
@Component
class DutiesOfClause implements PagePart {

    private final DutyRows rows;
    private final Duties duties;

    DutiesOfClause(DutyRows rows, Duties duties) {
        this.rows = rows;
        this.duties = duties;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("clause") || viewer.administers()) {
            return Optional.empty();
        }
        var ids = rows.restingOn(id, viewer).stream().map(DutyId::new).toList();
        var found = duties.find(ids, viewer.day());
        var resting = ids.stream().map(found::get).filter(Objects::nonNull).toList();
        return Optional.of(new DutiesPart("以它为依据的责任", resting));
    }
}
