package zelian.duty.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.calendar.RunningClocks;

/** Works the day by which duties are to be taken on out again; one asked for anew keeps the day it was given then. */
@Repository
class RedatingClaims implements RunningClocks {

    private final JdbcClient db;
    private final ClaimClock clock;

    RedatingClaims(JdbcClient db, ClaimClock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Waiting(UUID id, UUID unit, String number, String title, LocalDate openedOn, LocalDate dueOn) {}

    @Override
    public List<Moved> redate() {
        var moved = new ArrayList<Moved>();
        for (var claim : waiting()) {
            var after = clock.from(claim.openedOn());
            if (after.isAfter(claim.dueOn())) {
                db.sql("update duty.claim set due_on = :after, version = version + 1 where id = :id")
                        .param("after", after)
                        .param("id", claim.id())
                        .update();
                moved.add(new Moved(
                        "claim", claim.id(), claim.unit(), claim.number(), claim.title(), claim.dueOn(), after, true));
            }
        }
        return moved;
    }

    private List<Waiting> waiting() {
        return db.sql("""
                select c.id, c.unit, n.number, n.title, c.opened_on, c.due_on from duty.claim c
                join   duty.pub_node n on n.kind = 'claim' and n.id = c.id
                where  c.state = 'WAITING' order by c.due_on, c.id
                """).query(Waiting.class).list();
    }
}
