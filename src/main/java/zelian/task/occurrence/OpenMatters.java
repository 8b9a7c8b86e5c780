package zelian.task.occurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.common.Period;
import zelian.demo.DueDays;
import zelian.notice.Matter;
import zelian.notice.Matters;
import zelian.task.Occurrence;

/**
 * What is to be done next and recorded (本月三件事): what is late, due this month, or within the blue light.
 * What lies further off waits for nobody yet.
 */
@Component
class OpenMatters implements Matters, DueDays {

    /** Open, and somebody's: what comes from a claim that ended before its list did waits for whoever takes over. */
    private static final String OPEN = """
            o.state in ('NOT_STARTED', 'UNDER_WAY')
            and not exists (select 1 from duty.pub_claim c where c.id = o.claim
                            and c.ended_on is not null and not c.ended_with_list)
            """;

    private final JdbcClient db;
    private final Deadlines deadlines;

    OpenMatters(JdbcClient db, Deadlines deadlines) {
        this.db = db;
        this.deadlines = deadlines;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db
                .sql("select " + OccurrenceRow.COLUMNS + " from task.occurrence o where o.owner_tenure = :tenure and "
                        + OPEN + " and o.opens_on <= :day and o.due_on <= :until order by o.due_on, o.id limit :limit")
                .param("tenure", viewer.tenure().value())
                .param("day", viewer.day())
                .param("until", near(viewer.day()))
                .param("limit", limit)
                .query(OccurrenceRow::of)
                .list()
                .stream()
                .map(OpenMatters::matter)
                .toList();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return db
                .sql("select " + OccurrenceRow.COLUMNS + " from task.occurrence o where " + OPEN
                        + " and o.due_on >= :since and o.due_on <= :until order by o.due_on, o.id")
                .param("since", days.since())
                .param("until", days.until() == null ? LocalDate.of(9999, 12, 31) : days.until())
                .query(OccurrenceRow::of)
                .list()
                .stream()
                .map(OpenMatters::matter)
                .toList();
    }

    /** In a demonstration: the next day on which an occurrence is due. */
    @Override
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return db.sql("select min(o.due_on) from task.occurrence o where " + OPEN + " and o.due_on > :day")
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** The end of the month, or of the blue light if that is later. */
    private LocalDate near(LocalDate day) {
        var endOfMonth = day.withDayOfMonth(day.lengthOfMonth());
        var blue = deadlines.dueDays(Light.Colour.BLUE, day).until();
        return blue != null && blue.isAfter(endOfMonth) ? blue : endOfMonth;
    }

    private static Matter matter(Occurrence task) {
        return new Matter(
                "occurrence",
                task.id().value(),
                task.tenure(),
                task.owner(),
                task.unit(),
                "记实",
                task.title(),
                task.label() + "，" + task.state().label(),
                task.dueOn());
    }
}
