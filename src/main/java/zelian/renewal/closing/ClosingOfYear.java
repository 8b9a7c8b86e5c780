package zelian.renewal.closing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.renewal.year.YearSight;
import zelian.renewal.year.Years;
import zelian.ui.Page;
import zelian.ui.PagePart;

/** On the page of a year: how the closing of the year before it stands. */
@Component
class ClosingOfYear implements PagePart {

    private final Years years;
    private final Closings closings;
    private final YearSight sight;

    ClosingOfYear(Years years, Closings closings, YearSight sight) {
        this.years = years;
        this.closings = closings;
        this.sight = sight;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("year") || !sight.reads(viewer)) {
            return Optional.empty();
        }
        var former = years.get(id).former();
        return Optional.of(new ClosingPart(
                former, closings.find(former).map(Closing::word).orElse("未启动"), "/years/" + former + "/closing"));
    }
}
