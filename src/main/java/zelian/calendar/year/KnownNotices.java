package zelian.calendar.year;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zelian.calendar.HolidayNotices;
import zelian.common.Source;

/** Answers from the notices shipped and those entered, and makes the calendar follow what is entered. */
@Component
class KnownNotices implements HolidayNotices {

    private final EnteredNotices entered;
    private final SharedCalendar calendar;

    KnownNotices(EnteredNotices entered, SharedCalendar calendar) {
        this.entered = entered;
        this.calendar = calendar;
    }

    @Override
    public Optional<HolidayNotice> find(int year) {
        var notices = new HashMap<>(PublishedNotices.read());
        notices.putAll(entered.all());
        return Optional.ofNullable(notices.get(year))
                .map(notice -> new HolidayNotice(year, notice.source().title(), notice.off(), notice.worked()));
    }

    @Override
    @Transactional
    public void put(HolidayNotice notice, LocalDate enteredOn) {
        var source = new Source(notice.title(), null, LocalDate.of(notice.year(), 1, 1), false);
        entered.put(new Notice(notice.year(), source, notice.off(), notice.worked()), enteredOn);
        calendar.refresh();
    }
}
