package zelian.analysis.chain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.duty.DutyId;
import zelian.duty.DutyUses;

/** What came of duties, as the chain tells it. */
@Component
class UsesOnTheChain implements DutyUses {

    private final JdbcClient db;

    UsesOnTheChain(JdbcClient db) {
        this.db = db;
    }

    private record Use(UUID duty, LocalDate day) {}

    @Override
    public Map<DutyId, LocalDate> last(Collection<DutyId> duties) {
        return db
                .sql("""
                select l.from_id as duty, max(l.since) as day from (
                    select from_kind, from_id, to_kind, since from task.pub_link
                    union all select from_kind, from_id, to_kind, since from evidence.pub_link
                    union all select from_kind, from_id, to_kind, since from supervision.pub_link) l
                where  l.from_kind = 'duty' and l.from_id = any (:duties)
                and    l.to_kind in ('occurrence', 'record', 'finding') and l.since is not null
                group  by l.from_id
                """)
                .param("duties", duties.stream().map(DutyId::value).toArray(UUID[]::new))
                .query(Use.class)
                .list()
                .stream()
                .collect(Collectors.toMap(use -> new DutyId(use.duty()), Use::day));
    }
}
