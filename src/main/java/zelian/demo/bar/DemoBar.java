package zelian.demo.bar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.calendar.DemoDay;
import zelian.demo.DueDays;
import zelian.ui.HeadPart;
import zelian.ui.Page;

/** The note stuck on every page of a demonstration: its day, and who one is. */
@Component
@Profile("demo")
class DemoBar implements HeadPart {

    private final DemoDay day;
    private final List<DueDays> dueDays;

    DemoBar(DemoDay day, List<DueDays> dueDays) {
        this.day = day;
        this.dueDays = dueDays;
    }

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Optional<Page> part(@Nullable Viewer viewer) {
        return Optional.of(new DemoBarPage(
                day.day(), viewer == null ? null : viewer.name(), viewer == null ? null : viewer.title()));
    }

    /** The next day on which anything is due. */
    Optional<LocalDate> nextDue(LocalDate today) {
        return dueDays.stream()
                .flatMap(module -> module.nextAfter(today).stream())
                .min(LocalDate::compareTo);
    }
}
