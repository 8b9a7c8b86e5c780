package zelian.calendar.day;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.calendar.Today;

/** The real day of business. */
@Component
@Profile("!demo")
class BeijingDay implements Today {

    private final Clock clock;

    BeijingDay(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate day() {
        return LocalDate.now(clock);
    }
}
