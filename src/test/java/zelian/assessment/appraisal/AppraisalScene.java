package zelian.assessment.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.access.Viewer;
import zelian.common.Ids;

/** Facts of a year that no other test has, so that what is counted is what is put here. */
final class AppraisalScene {

    /** First day of what is assessed, and its last. */
    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    static final LocalDate UNTIL = LocalDate.of(2020, 6, 30);

    private final JdbcClient db;

    AppraisalScene(JdbcClient db) {
        this.db = db;
    }

    /** A task of that unit that was due on the day, done so many days after it. */
    UUID task(Viewer owner, UUID unit, LocalDate due, int late) {
        var id = Ids.next();
        db.sql("""
                insert into task.occurrence (id, duty, claim, number, title, label, unit, owner, owner_tenure, opens_on,
                                             stated_on, due_on, state, done_on, letters)
                values (:id, :id, :id, '2020-考责', '考责取数', '2020', :unit, :owner, :tenure, :due, :due, :due, 'DONE',
                        :done, 'kzqs')
                """)
                .param("id", id)
                .param("unit", unit)
                .param("owner", owner.person().value())
                .param("tenure", owner.tenure().value())
                .param("due", due)
                .param("done", due.plusDays(late))
                .update();
        return id;
    }

    /** One fact that comes to light later: it was done in time after all. */
    void doneInTime(UUID task) {
        db.sql("alter table task.occurrence disable trigger user").update();
        db.sql("update task.occurrence set done_on = due_on where id = :id")
                .param("id", task)
                .update();
        db.sql("alter table task.occurrence enable trigger user").update();
    }

    List<String> marked(String appraisal, int upToSeat) {
        return db.sql("""
                        select g.tenure || ' ' || r.id || ' ' || i.id || ' ' || i.kind || ' ' || g.seat
                        from   assessment.grader g
                        join   assessment.result r on r.appraisal = g.appraisal and r.unit = g.unit
                        join   assessment.appraisal a on a.id = g.appraisal
                        join   assessment.indicator i on i.scheme = a.scheme and i.kind in ('VERIFIED', 'JUDGED')
                        where  g.appraisal = :appraisal and g.seat <= :seat order by g.unit, i.id, g.seat
                        """)
                .param("appraisal", UUID.fromString(appraisal))
                .param("seat", upToSeat)
                .query(String.class)
                .list();
    }

    String result(String appraisal, UUID unit) {
        return db.sql("select id from assessment.result where appraisal = :appraisal and unit = :unit")
                .param("appraisal", UUID.fromString(appraisal))
                .param("unit", unit)
                .query(String.class)
                .single();
    }

    List<String> totals(String appraisal) {
        return db.sql("select unit || ' ' || points::text || ' ' || coalesce(total::text, '') from assessment.result "
                        + "where appraisal = :appraisal order by unit")
                .param("appraisal", UUID.fromString(appraisal))
                .query(String.class)
                .list();
    }

    long counted(String appraisal) {
        return db.sql("select count(*) from assessment.counted where appraisal = :appraisal")
                .param("appraisal", UUID.fromString(appraisal))
                .query(Long.class)
                .single();
    }

    UUID indicator(String scheme, String title) {
        return db.sql("select id from assessment.indicator where scheme = :scheme and title = :title")
                .param("scheme", UUID.fromString(scheme))
                .param("title", title)
                .query(UUID.class)
                .single();
    }
}
