package zelian.organization.tree;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ui.HeadPart;
import zelian.ui.Page;

/** Beside the logotype: whose responsibility this is about, and of which year. */
@Component
class UnitPart implements HeadPart {

    private final UnitRows units;

    UnitPart(UnitRows units) {
        this.units = units;
    }

    @Override
    public Place place() {
        return Place.UNIT;
    }

    @Override
    public Optional<Page> part(@Nullable Viewer viewer) {
        if (viewer == null) {
            return Optional.empty();
        }
        return units.root(viewer.day())
                .map(name -> new UnitPartPage(name, viewer.day().getYear()));
    }
}
