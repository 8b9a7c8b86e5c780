package zelian.duty.basis;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;

/** What units decided about the texts their duties rest on: for good, whatever version or year asks again. */
@Repository
class Decisions {

    private final JdbcClient db;

    Decisions(JdbcClient db) {
        this.db = db;
    }

    /** One decision; {@code holds} says which holds, or how they are joined. */
    record Decision(
            Correspondence.Kind kind,
            UUID clause,
            UUID other,
            String about,
            String holds,
            String reason,
            String byName,
            LocalDate decidedOn) {

        Correspondence.Key key() {
            return new Correspondence.Key(kind, clause, other, about);
        }
    }

    Map<Correspondence.Key, Decision> of(UnitId unit) {
        return db
                .sql("select kind, clause, other, about, holds, reason, by_name, decided_on from duty.basis_decision"
                        + " where unit = :unit")
                .param("unit", unit.value())
                .query(Decision.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Decision::key, decision -> decision));
    }

    void keep(UnitId unit, Correspondence.Key key, String holds, String reason, Viewer by) {
        db.sql("""
                insert into duty.basis_decision
                       (id, unit, kind, clause, other, about, holds, reason, by, by_name, decided_on)
                values (:id, :unit, :kind, :clause, :other, :about, :holds, :reason, :by, :name, :day)
                on conflict (unit, kind, clause, other, about) do update
                set holds = excluded.holds, reason = excluded.reason, by = excluded.by, by_name = excluded.by_name,
                    decided_on = excluded.decided_on
                """)
                .param("id", Ids.next())
                .param("unit", unit.value())
                .param("kind", key.kind().name())
                .param("clause", key.clause())
                .param("other", key.other())
                .param("about", key.about())
                .param("holds", holds)
                .param("reason", reason)
                .param("by", by.person().value())
                .param("name", by.name())
                .param("day", by.day())
                .update();
    }
}
