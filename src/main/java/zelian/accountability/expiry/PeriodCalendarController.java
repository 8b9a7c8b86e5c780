package zelian.accountability.expiry;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import zelian.access.Viewer;
import zelian.ui.Page;

/** When influence periods end (到期日历). */
@Controller
class PeriodCalendarController {

    private final ListingPeriods listing;

    PeriodCalendarController(ListingPeriods listing) {
        this.listing = listing;
    }

    @GetMapping("/accountability/periods")
    Page show(Viewer viewer) {
        return listing.list(viewer);
    }
}
