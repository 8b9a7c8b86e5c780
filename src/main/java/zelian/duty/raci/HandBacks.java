package zelian.duty.raci;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;

/** Duties given back. */
@Repository
class HandBacks {

    private final JdbcClient db;

    HandBacks(JdbcClient db) {
        this.db = db;
    }

    /** @throws Rejected {@code duty.handed-back-already} while another of the duty is under way */
    void add(HandBack.Proposed proposed) {
        var head = proposed.head();
        var added = db.sql("""
                insert into duty.hand_back (id, duty, list, body, matter, from_unit, to_unit, reason, before, state, proposer,
                    proposer_tenure, proposed_on)
                values (:id, :duty, :list, :body, :matter, :from, :to, :reason, :before, 'PROPOSED', :by, :tenure, :day)
                on conflict do nothing
                """)
                .param("id", head.id())
                .param("duty", head.duty().value())
                .param("list", head.list().value())
                .param("body", head.body().value())
                .param("matter", head.matter())
                .param("from", head.from().value())
                .param("to", head.to().value())
                .param("reason", head.reason())
                .param("before", head.before())
                .param("by", head.hands().proposer().value())
                .param("tenure", head.hands().proposerTenure().value())
                .param("day", head.hands().proposed())
                .update();
        if (added == 0) {
            throw Rejected.because("duty.handed-back-already", head.matter());
        }
    }

    /** @throws Rejected if another hand moved it since it was read */
    void move(HandBack from, HandBack to) {
        var head = to.head();
        var decider = head.hands().decider();
        var moved = db.sql("""
                update duty.hand_back
                set    state = :to, lock = lock + 1, decider_tenure = :decider, decided_on = :decided, answer = :answer,
                       moved_on = :moved, version = :version, after = :after
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param("decider", decider == null ? null : decider.value(), Types.OTHER)
                .param("decided", head.hands().decided(), Types.DATE)
                .param("answer", head.answer(), Types.VARCHAR)
                .param("moved", head.hands().moved(), Types.DATE)
                .param("version", head.version(), Types.VARCHAR)
                .param("after", head.after(), Types.VARCHAR)
                .param("id", head.id())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved != 1) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    HandBack get(UUID id) {
        return db.sql("select * from duty.hand_back where id = :id")
                .param("id", id)
                .query(HandBacks::row)
                .optional()
                .orElseThrow(() -> new NotFound("hand-back " + id));
    }

    List<HandBack> of(DutyListId list) {
        return db.sql("select * from duty.hand_back where list = :list order by id desc")
                .param("list", list.value())
                .query(HandBacks::row)
                .list();
    }

    /** What is at a step in lists of these bodies. */
    List<HandBack> at(String state, UUID[] bodies, int limit) {
        return db.sql(
                        "select * from duty.hand_back where state = :state and body = any (:bodies) order by id limit :limit")
                .param("state", state)
                .param("bodies", bodies)
                .param("limit", limit)
                .query(HandBacks::row)
                .list();
    }

    private static HandBack row(ResultSet row, int ignored) throws SQLException {
        var decider = row.getObject("decider_tenure", UUID.class);
        return HandBack.of(
                row.getString("state"),
                new HandBackHead(
                        row.getObject("id", UUID.class),
                        row.getInt("lock"),
                        new DutyId(row.getObject("duty", UUID.class)),
                        new DutyListId(row.getObject("list", UUID.class)),
                        new UnitId(row.getObject("body", UUID.class)),
                        row.getString("matter"),
                        new UnitId(row.getObject("from_unit", UUID.class)),
                        new UnitId(row.getObject("to_unit", UUID.class)),
                        row.getString("reason"),
                        row.getString("before"),
                        new HandBackHead.Hands(
                                new PersonId(row.getObject("proposer", UUID.class)),
                                new TenureId(row.getObject("proposer_tenure", UUID.class)),
                                row.getObject("proposed_on", LocalDate.class),
                                decider == null ? null : new TenureId(decider),
                                row.getObject("decided_on", LocalDate.class),
                                row.getObject("moved_on", LocalDate.class)),
                        row.getString("answer"),
                        row.getString("version"),
                        row.getString("after")));
    }
}
