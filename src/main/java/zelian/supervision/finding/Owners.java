package zelian.supervision.finding;

import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Party;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;

/** Who confirms what is found in a unit (确认人): its principal of the day. */
@Component
class Owners {

    private final Directory directory;

    Owners(Directory directory) {
        this.directory = directory;
    }

    /** @throws Rejected if the post is vacant */
    Party of(UnitId unit, Viewer by) {
        return directory
                .principal(unit, by.day())
                .map(Party::of)
                .orElseThrow(() -> Rejected.because("supervision.nobody-confirms", directory.unitName(unit), by.day()));
    }
}
