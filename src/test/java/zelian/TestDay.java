package zelian;

import java.time.LocalDate;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.calendar.Today;

/** The day of business in tests: a Monday in the middle of the demonstration's year, until a test says otherwise. */
@Component
@Primary
@Profile("test")
public class TestDay implements Today {

    public static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);

    private volatile LocalDate day = MONDAY;

    @Override
    public LocalDate day() {
        return day;
    }

    public void set(LocalDate other) {
        day = other;
    }
}
