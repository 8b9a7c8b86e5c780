package zelian.duty.handing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;

/** The units below one, and what their lists already carry out of its list. */
@Repository
class Below {

    private final JdbcClient db;

    Below(JdbcClient db) {
        this.db = db;
    }

    /**
     * A unit that may get lines.
     *
     * @param state of its list's newest version; empty if it has no list
     * @param carried the superior's duties that its list carries out, or leaves out with a reason
     */
    record Target(UnitId unit, String name, String kind, String state, Set<UUID> carried) {

        /** Nothing can be written into a list that is being judged. */
        boolean judged() {
            return state.equals("REVIEW") || state.equals("APPROVAL") || state.equals("TO_ISSUE");
        }
    }

    /** @param drafting the units whose lists the reader may draft */
    List<Target> of(UnitId unit, int year, Set<UnitId> drafting) {
        return db.sql("""
                select n.id, n.title, n.note as kind, coalesce(v.state, '') as state,
                       array(select a.duty from duty.item i join duty.item_above a on a.item = i.id
                             where i.list_version = v.id
                             union select t.above from duty.trimmed t where t.list = l.id) as carried
                from   organization.pub_branch b
                join   organization.pub_node n on n.kind = 'unit' and n.id = b.below and n.until is null
                left join duty.duty_list l on l.unit = b.below and l.year = :year
                left join lateral (select w.id, w.state from duty.list_version w where w.list = l.id
                                   order by w.major desc, w.minor desc limit 1) v on true
                where  b.above = :unit and b.depth > 0 and b.below = any (:drafting)
                order  by b.depth, n.number
                """)
                .param("unit", unit.value())
                .param("year", year)
                .param("drafting", drafting.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, n) -> new Target(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getString("state"),
                        new HashSet<>(
                                Arrays.asList((UUID[]) row.getArray("carried").getArray()))))
                .list();
    }
}
