package zelian.renewal.archive;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.renewal.archive.Archives.Archive;
import zelian.renewal.year.YearSight;
import zelian.renewal.year.Years;

/** Asks for archives and hands them out; each handing out is kept. */
@Service
class FetchingArchives {

    private final Archives archives;
    private final Years years;
    private final YearSight sight;
    private final ApplicationEventPublisher events;

    FetchingArchives(Archives archives, Years years, YearSight sight, ApplicationEventPublisher events) {
        this.archives = archives;
        this.years = years;
        this.sight = sight;
        this.events = events;
    }

    /** @throws Rejected {@code renewal.not-closed} */
    @Transactional
    public void ask(Viewer by, int year) {
        sight.requireReader(by);
        if (!archives.closed(year)) {
            throw Rejected.because("renewal.not-closed", year);
        }
        if (archives.ask(by, year)) {
            deed(by, year, "archive-asked", "制作 %d 年度归档".formatted(year));
        }
    }

    /** For whoever prepares or decides. */
    @Transactional
    public Archive fetch(Viewer by, int year) {
        sight.requireReader(by);
        var archive = archives.made(year);
        deed(by, year, "archive-fetched", "下载 %d 年度归档".formatted(year));
        return archive;
    }

    private void deed(Viewer by, int year, String act, String sentence) {
        var next = years.get(year + 1);
        events.publishEvent(new Deed(by, "renewal." + act, "year", next.id(), next.unit(), sentence));
    }
}
