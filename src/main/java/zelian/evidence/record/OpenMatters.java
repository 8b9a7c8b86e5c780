package zelian.evidence.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.evidence.RecordKind;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** Records that wait for somebody: to be confirmed by whoever they are about, to be changed after a refusal. */
@Component
class OpenMatters implements Matters {

    private final JdbcClient db;

    OpenMatters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db.sql("""
                select r.id, r.unit, r.kind, r.deed, r.happened_on, r.state, r.owner, r.owner_tenure,
                       r.entered_by, r.entered_tenure
                from   evidence.record r
                where  r.state = 'AWAITING' and r.owner = :person and r.owner_tenure = :tenure
                   or  r.state = 'SENT_BACK' and r.entered_by = :person and r.entered_tenure = :tenure
                order  by r.happened_on, r.id
                limit  :limit
                """)
                .param("person", viewer.person().value())
                .param("tenure", viewer.tenure().value())
                .param("limit", limit)
                .query(OpenMatters::matter)
                .list();
    }

    /** A confirmation has no day of its own: the occurrence it closes is reminded of. */
    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return List.of();
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        var kind = RecordKind.valueOf(row.getString("kind"));
        var awaiting = row.getString("state").equals("AWAITING");
        return new Matter(
                "record",
                id(row, "id"),
                new TenureId(id(row, awaiting ? "owner_tenure" : "entered_tenure")),
                new PersonId(id(row, awaiting ? "owner" : "entered_by")),
                new UnitId(id(row, "unit")),
                awaiting ? "确认" : "修改",
                kind.talk() ? kind.label() + "（内容密存）" : row.getString("deed"),
                row.getString("happened_on") + "，" + kind.label() + (awaiting ? "，代录待确认" : "，本人退回"),
                null);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
