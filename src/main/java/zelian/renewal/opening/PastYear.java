package zelian.renewal.opening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.duty.DutyId;
import zelian.regulation.ClauseId;

/** What became of duties in the year that ends, as the modules that know publish it; a few statements a list. */
@Repository
class PastYear {

    private final JdbcClient db;

    PastYear(JdbcClient db) {
        this.db = db;
    }

    /** Who answered for a duty at the end, and who did before. */
    record Held(Set<PersonId> still, Set<PersonId> ended) {

        static final Held NOBODY = new Held(Set.of(), Set.of());

        Set<PersonId> everyone() {
            var everyone = new HashSet<>(still);
            everyone.addAll(ended);
            return everyone;
        }
    }

    private record Claim(UUID duty, UUID owner, @Nullable LocalDate endedOn) {}

    Map<DutyId, Held> claims(Collection<DutyId> duties, LocalDate lastDay) {
        var held = new HashMap<DutyId, Held>();
        db.sql("""
                select c.duty, c.owner, c.ended_on from duty.pub_claim c
                where  c.duty = any (:duties) and c.opened_on <= :lastDay
                """)
                .param("duties", uuids(duties))
                .param("lastDay", lastDay)
                .query(Claim.class)
                .list()
                .forEach(claim -> {
                    var one = held.computeIfAbsent(
                            new DutyId(claim.duty()), duty -> new Held(new HashSet<>(), new HashSet<>()));
                    var still = claim.endedOn() == null || claim.endedOn().isAfter(lastDay);
                    (still ? one.still() : one.ended()).add(new PersonId(claim.owner()));
                });
        return held;
    }

    /** Duties of which one occurrence was done, or which a record cites. */
    Set<DutyId> performed(Collection<DutyId> duties) {
        return ids("""
                select distinct d from unnest(cast(:duties as uuid[])) as d
                where  exists (select 1 from task.pub_occurrence o where o.duty = d and o.state = 'DONE')
                or     exists (select 1 from evidence.pub_link l
                               where l.from_kind = 'duty' and l.from_id = d and l.to_kind = 'record')
                """, duties, null);
    }

    /** Duties with an objection that is not answered yet, or was answered with a change to come. */
    Set<DutyId> disputed(Collection<DutyId> duties, LocalDate lastDay) {
        return ids("""
                select distinct c.duty from duty.pub_dispute d
                join   duty.pub_claim c on c.id = d.claim
                where  c.duty = any (:duties) and d.raised_on <= :lastDay
                and    (d.outcome is null or d.outcome = 'ADJUST')
                """, duties, lastDay);
    }

    private record Clause(UUID id, String title) {}

    /** Clauses that are not in force after the day, with what they are called. */
    Map<ClauseId, String> repealed(Collection<ClauseId> clauses, LocalDate lastDay) {
        var repealed = new HashMap<ClauseId, String>();
        db.sql("""
                select n.id, n.title from regulation.pub_node n
                where  n.kind = 'clause' and n.id = any (:clauses) and n.until <= :lastDay
                """)
                .param(
                        "clauses",
                        clauses.stream().map(ClauseId::value).distinct().toArray(UUID[]::new))
                .param("lastDay", lastDay)
                .query(Clause.class)
                .list()
                .forEach(clause -> repealed.put(new ClauseId(clause.id()), clause.title()));
        return repealed;
    }

    private Set<DutyId> ids(String sql, Collection<DutyId> duties, @Nullable LocalDate lastDay) {
        var statement = db.sql(sql).param("duties", uuids(duties));
        if (lastDay != null) {
            statement = statement.param("lastDay", lastDay);
        }
        var found = new HashSet<DutyId>();
        List<UUID> ids = statement.query(UUID.class).list();
        ids.forEach(id -> found.add(new DutyId(id)));
        return found;
    }

    private static UUID[] uuids(Collection<DutyId> duties) {
        return duties.stream().map(DutyId::value).toArray(UUID[]::new);
    }
}
