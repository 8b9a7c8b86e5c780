package zelian.calendar.day;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import zelian.calendar.DemoDay;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;

/** The day a demonstration shows (演示日期), kept in one row. */
@Repository
@Profile("demo")
class ShownDay implements DemoDay {

    /** The first working day of the demonstration's year, until the demonstration moves it. */
    private static final LocalDate OPENING = LocalDate.of(2026, 1, 4);

    private final JdbcClient db;
    private final WorkingCalendar calendar;

    ShownDay(JdbcClient db, WorkingCalendar calendar) {
        this.db = db;
        this.calendar = calendar;
    }

    @Override
    public LocalDate day() {
        return db.sql("select day from calendar.demo_day")
                .query(LocalDate.class)
                .optional()
                .orElse(OPENING);
    }

    @Override
    @Transactional
    public void goTo(LocalDate day) {
        db.sql("""
                insert into calendar.demo_day (day) values (:day)
                on conflict (only_row) do update set day = excluded.day
                """).param("day", day).update();
    }

    @Override
    @Transactional
    public void nextWorkingDay() {
        goTo(calendar.plus(day(), new WorkingDays(1)));
    }

    @Override
    @Transactional
    public void previousWorkingDay() {
        goTo(calendar.plus(day(), new WorkingDays(-1)));
    }

    @Override
    @Transactional
    public void midYear() {
        goTo(calendar.onOrBefore(LocalDate.of(day().getYear(), 6, 30)));
    }

    @Override
    @Transactional
    public void yearEnd() {
        goTo(calendar.onOrBefore(LocalDate.of(day().getYear(), 12, 31)));
    }
}
