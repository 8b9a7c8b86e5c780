package zelian.duty.item;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** On the page of a person: the duties that are theirs, as far as the reader may see them. */
@Component
class DutiesOfPerson implements PagePart {

    private final Duties duties;

    DutiesOfPerson(Duties duties) {
        this.duties = duties;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("person") || viewer.administers()) {
            return Optional.empty();
        }
        var visible = duties.visibleTo(viewer).stream().map(Duty::id).collect(Collectors.toSet());
        var theirs = duties.of(new PersonId(id), viewer.day()).stream()
                .filter(duty -> visible.contains(duty.id()))
                .toList();
        return theirs.isEmpty() ? Optional.empty() : Optional.of(new DutiesPart("承担的责任", theirs));
    }
}
