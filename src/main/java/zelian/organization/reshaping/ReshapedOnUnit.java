package zelian.organization.reshaping;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** On the page of a unit: how it changed its shape. That is as public as its name. */
@Component
class ReshapedOnUnit implements PagePart {

    private final Shape shape;

    ReshapedOnUnit(Shape shape) {
        this.shape = shape;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("unit")) {
            return Optional.empty();
        }
        var lines = shape.of(new UnitId(id)).stream()
                .map(done -> new ReshapedPart.Line(
                        done.day().toString(), Kind.valueOf(done.kind()).label(), done.sentence()))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new ReshapedPart(lines));
    }
}
