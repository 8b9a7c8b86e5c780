package zelian.renewal.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.HolidayNotices;
import zelian.calendar.RunningClocks;
import zelian.calendar.RunningClocks.Moved;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.task.Tasks;

/**
 * Enters a year's notice of holidays (导入放假安排) and works the days of what is open out again: occurrences from the days
 * stated, clocks of working days from the day they began, those never shorter than before.
 */
@Service
class EnteringNotices {

    private final HolidayNotices notices;
    private final Tasks tasks;
    private final List<RunningClocks> clocks;
    private final Rights rights;
    private final NamedParameterJdbcOperations batches;
    private final ApplicationEventPublisher events;

    EnteringNotices(
            HolidayNotices notices,
            Tasks tasks,
            List<RunningClocks> clocks,
            Rights rights,
            NamedParameterJdbcOperations batches,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.tasks = tasks;
        this.clocks = clocks;
        this.rights = rights;
        this.batches = batches;
        this.events = events;
    }

    /** Whoever keeps reference data (业务管理员), and the system administrator. */
    boolean enters(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.SYSTEM, Act.DRAFT)
                || rights.mayAnywhere(viewer, Area.SYSTEM, Act.ADMINISTER);
    }

    /**
     * Enters it in place of the one known for the year.
     *
     * @throws Rejected as {@link NoticeText#read}, and {@code renewal.notice-title}
     */
    @Transactional
    public void enter(Viewer by, int year, String title, String text) {
        if (!enters(by)) {
            throw new NotFound("calendar");
        }
        if (title.isBlank()) {
            throw Rejected.because("renewal.notice-title").at("title");
        }
        var notice = NoticeText.read(year, title.strip(), text);
        notices.put(notice, by.day());
        var moved = new ArrayList<Moved>();
        tasks.redate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).forEach(one -> moved.add(moved(one)));
        clocks.forEach(running -> moved.addAll(running.redate()));
        keep(year, by.day(), moved.stream().filter(Moved::open).toList());
        events.publishEvent(new Deed(
                by,
                "renewal.holidays-entered",
                "calendar",
                new UUID(0, year),
                null,
                "导入 %d 年放假安排：放假 %d 天、调休上班 %d 天，重算时限 %d 项"
                        .formatted(year, notice.off().size(), notice.worked().size(), moved.size()),
                Map.of(),
                Map.of("文件", notice.title())));
    }

    private static Moved moved(Tasks.Moved one) {
        return new Moved(
                "occurrence",
                one.occurrence().value(),
                one.unit().value(),
                one.number(),
                one.title(),
                one.before(),
                one.after(),
                true);
    }

    private void keep(int year, LocalDate day, List<Moved> moved) {
        batches.batchUpdate(
                """
                insert into renewal.moved_due (id, year, entered_on, kind, object, unit, number, title, before, after)
                values (:id, :year, :day, :kind, :object, :unit, :number, :title, :before, :after)
                """,
                moved.stream()
                        .map(one -> new MapSqlParameterSource("id", Ids.next())
                                .addValue("year", year)
                                .addValue("day", day)
                                .addValue("kind", one.kind())
                                .addValue("object", one.id())
                                .addValue("unit", one.unit())
                                .addValue("number", one.number())
                                .addValue("title", one.title())
                                .addValue("before", one.before())
                                .addValue("after", one.after()))
                        .toArray(SqlParameterSource[]::new));
    }
}
