package zelian.supervision.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.calendar.RunningClocks;

/** Works the day by which findings put to a unit are to be confirmed out again. */
@Repository
class RedatingFindings implements RunningClocks {

    private final JdbcClient db;
    private final FeedingBack feedingBack;

    RedatingFindings(JdbcClient db, FeedingBack feedingBack) {
        this.db = db;
        this.feedingBack = feedingBack;
    }

    private record Put(UUID id, UUID unit, int ordinal, String title, LocalDate putOn, LocalDate confirmBy) {}

    @Override
    public List<Moved> redate() {
        var moved = new ArrayList<Moved>();
        for (var finding : put()) {
            var after = feedingBack.confirmBy(finding.putOn());
            if (after.isAfter(finding.confirmBy())) {
                db.sql("update supervision.finding set confirm_by = :after, version = version + 1 where id = :id")
                        .param("after", after)
                        .param("id", finding.id())
                        .update();
                moved.add(new Moved(
                        "finding",
                        finding.id(),
                        finding.unit(),
                        "问题 %03d".formatted(finding.ordinal()),
                        finding.title(),
                        finding.confirmBy(),
                        after,
                        true));
            }
        }
        return moved;
    }

    private List<Put> put() {
        return db.sql("""
                select f.id, f.unit, f.ordinal, f.title, f.put_on, f.confirm_by from supervision.finding f
                where  f.state = 'PUT' order by f.put_on, f.id
                """).query(Put.class).list();
    }
}
