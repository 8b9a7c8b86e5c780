package zelian.mandate.granting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Period;
import zelian.common.Rejected;
import zelian.mandate.Grants;
import zelian.mandate.Power;

/** Grants. */
@Repository
class GrantRows implements Grants {

    private final JdbcClient db;

    GrantRows(JdbcClient db) {
        this.db = db;
    }

    void add(Grant.Proposed proposed) {
        var head = proposed.head();
        db.sql("""
                insert into mandate.power_grant (id, grantor, grantee, powers, units, since, until, document, state,
                    proposer, proposer_tenure, proposed_on)
                values (:id, :grantor, :grantee, :powers, :units, :since, :until, :document, 'PROPOSED', :by, :tenure, :day)
                """)
                .param("id", head.id())
                .param("grantor", head.grantor().value())
                .param("grantee", head.grantee().value())
                .param("powers", head.powers().stream().map(Power::name).toArray(String[]::new))
                .param("units", head.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("since", head.since())
                .param("until", head.until())
                .param("document", head.document())
                .param("by", head.proposer().value())
                .param("tenure", head.proposerTenure().value())
                .param("day", head.proposedOn())
                .update();
    }

    /** @throws Rejected if another hand moved it since it was read */
    void move(Grant from, Grant to) {
        var head = to.head();
        var approver = head.approver();
        var moved = db.sql("""
                update mandate.power_grant
                set    state = :to, lock = lock + 1, approver_tenure = :approver, approved_on = :approved, until = :until,
                       reason = :reason
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param("approver", approver == null ? null : approver.value(), Types.OTHER)
                .param("approved", head.approvedOn(), Types.DATE)
                .param("until", head.until())
                .param("reason", head.reason(), Types.VARCHAR)
                .param("id", head.id())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved != 1) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    Grant get(UUID id) {
        return db.sql("select * from mandate.power_grant where id = :id")
                .param("id", id)
                .query(GrantRows::row)
                .optional()
                .orElseThrow(() -> new NotFound("grant " + id));
    }

    List<Grant> all() {
        return db.sql("select * from mandate.power_grant order by since desc, id desc limit 300")
                .query(GrantRows::row)
                .list();
    }

    /** Those a unit grants, is granted, or comes under. */
    List<Grant> about(UnitId unit) {
        return db.sql("select * from mandate.power_grant where :unit in (grantor, grantee) or :unit = any (units)"
                        + " order by since desc, id desc")
                .param("unit", unit.value())
                .query(GrantRows::row)
                .list();
    }

    List<Grant> proposed() {
        return db.sql("select * from mandate.power_grant where state = 'PROPOSED' order by id")
                .query(GrantRows::row)
                .list();
    }

    /** Those in force that end on one of these days. */
    List<Grant> ending(Period days) {
        return db.sql("select * from mandate.power_grant where state = 'APPROVED' and until between :since and :until"
                        + " order by until, id")
                .param("since", days.since())
                .param("until", days.until() == null ? LocalDate.of(9999, 1, 1) : days.until())
                .query(GrantRows::row)
                .list();
    }

    @Override
    public Optional<Granted> of(UnitId grantee, Power power, UnitId unit, LocalDate day) {
        return on(day).stream()
                .filter(grant -> grant.grantee().equals(grantee)
                        && grant.powers().contains(power)
                        && grant.units().contains(unit))
                .findFirst();
    }

    @Override
    public List<Granted> of(UnitId grantee, LocalDate day) {
        return granted("grantee = :grantee and since <= :day", day, grantee);
    }

    @Override
    public List<Granted> on(LocalDate day) {
        return granted(":day between since and until", day, new UnitId(new UUID(0, 0)));
    }

    /** A grant that was withdrawn held until the day before. */
    private List<Granted> granted(String condition, LocalDate day, UnitId grantee) {
        return db
                .sql(
                        "select * from mandate.power_grant where state in ('APPROVED', 'WITHDRAWN') and cast(:grantee as uuid) is"
                                + " not null and " + condition + " order by since desc, id desc")
                .param("day", day)
                .param("grantee", grantee.value())
                .query(GrantRows::row)
                .list()
                .stream()
                .map(Grant::head)
                .map(head -> new Granted(
                        head.grantor(),
                        head.grantee(),
                        head.powers(),
                        head.units(),
                        new Period(head.since(), head.until()),
                        head.document()))
                .toList();
    }

    private static Grant row(ResultSet row, int ignored) throws SQLException {
        var approver = row.getObject("approver_tenure", UUID.class);
        return Grant.of(
                row.getString("state"),
                new GrantHead(
                        row.getObject("id", UUID.class),
                        row.getInt("lock"),
                        new UnitId(row.getObject("grantor", UUID.class)),
                        new UnitId(row.getObject("grantee", UUID.class)),
                        Arrays.stream((String[]) row.getArray("powers").getArray())
                                .map(Power::valueOf)
                                .toList(),
                        Arrays.stream((UUID[]) row.getArray("units").getArray())
                                .map(UnitId::new)
                                .toList(),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("document"),
                        new PersonId(row.getObject("proposer", UUID.class)),
                        new TenureId(row.getObject("proposer_tenure", UUID.class)),
                        row.getObject("proposed_on", LocalDate.class),
                        approver == null ? null : new TenureId(approver),
                        row.getObject("approved_on", LocalDate.class),
                        row.getString("reason")));
    }
}
