package zelian.analysis.breaks;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.analysis.Breaks;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** For whoever looks after more than themselves; a clerk's own breaks are among what waits for them. */
@Component
class BreaksOnTheStartPage implements WorkbenchPart {

    private final Breaks breaks;
    private final Directory directory;
    private final Rights rights;

    BreaksOnTheStartPage(Breaks breaks, Directory directory, Rights rights) {
        this.breaks = breaks;
        this.directory = directory;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        if (viewer.administers()
                || viewer.has(Role.CLERK)
                || rights.units(viewer, Area.CHAIN, Act.READ).isEmpty()) {
            return Optional.empty();
        }
        var totals = breaks.totals(viewer);
        var names = Where.names(List.of(), totals, directory);
        return Optional.of(new BreaksPart(
                Summary.sum(totals), Summary.oldest(totals, viewer.day()), Summary.of(totals, names, viewer.day())));
    }
}
