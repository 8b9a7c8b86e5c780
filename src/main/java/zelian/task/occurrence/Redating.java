package zelian.task.occurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.calendar.Deadlines;
import zelian.task.OccurrenceId;
import zelian.task.Tasks.Moved;

/** Works due days out again from the days stated, once the working days of a year are known. */
@Repository
class Redating {

    private final JdbcClient db;
    private final Deadlines deadlines;

    Redating(JdbcClient db, Deadlines deadlines) {
        this.db = db;
        this.deadlines = deadlines;
    }

    private record Open(UUID id, String number, String title, UUID unit, LocalDate statedOn, LocalDate dueOn) {

        Moved to(LocalDate due) {
            return new Moved(new OccurrenceId(id), number, title, new UnitId(unit), dueOn, due);
        }
    }

    List<Moved> redate(LocalDate from, LocalDate to) {
        var moved = open(from, to).stream()
                .map(open -> open.to(deadlines.by(open.statedOn())))
                .filter(one -> !one.before().equals(one.after()))
                .toList();
        moved.stream().map(Moved::after).distinct().forEach(day -> move(moved, day));
        return moved;
    }

    /** All that fall on one day at once: there are few days, however many occurrences. */
    private void move(List<Moved> moved, LocalDate day) {
        db.sql("update task.occurrence o set due_on = :due, version = version + 1 where o.id = any (:ids)")
                .param("due", day)
                .param(
                        "ids",
                        moved.stream()
                                .filter(one -> one.after().equals(day))
                                .map(one -> one.occurrence().value())
                                .toArray(UUID[]::new))
                .update();
    }

    private List<Open> open(LocalDate from, LocalDate to) {
        return db.sql("""
                select o.id, o.number, o.title, o.unit, o.stated_on, o.due_on from task.occurrence o
                where  o.state in ('NOT_STARTED', 'UNDER_WAY') and o.stated_on between :from and :to
                order  by o.stated_on, o.id
                """).param("from", from).param("to", to).query(Open.class).list();
    }
}
