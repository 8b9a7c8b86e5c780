package zelian.duty.item;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.duty.Duties;
import zelian.duty.DutyId;
import zelian.regulation.RuleDescents;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** On the page of a duty: how what its text asks came about. */
@Component
class DescentOfDuty implements PagePart {

    private final Duties duties;
    private final RuleDescents descents;

    DescentOfDuty(Duties duties, RuleDescents descents) {
        this.duties = duties;
        this.descents = descents;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        return kind.equals("duty")
                ? duties.find(new DutyId(id), viewer).flatMap(duty -> descents.of(duty.clauses(), viewer))
                : Optional.empty();
    }
}
