package zelian.organization.administrator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** Proposed changes of the administrators. */
@Repository
class AdministratorChanges {

    private static final String OPEN = """
            select c.id, c.account, a.administers, a.name, c.new_name, c.new_login, c.reason, c.proposed_by,
                p.name as proposer, c.proposed_at
            from organization.administrator_change c
            join organization.account a on a.id = c.account
            join organization.account p on p.id = c.proposed_by
            where c.decided_at is null
            """;

    private final JdbcClient db;

    AdministratorChanges(JdbcClient db) {
        this.db = db;
    }

    List<AdministratorChange> open() {
        return db.sql(OPEN + " order by c.proposed_at")
                .query(AdministratorChanges::read)
                .list();
    }

    AdministratorChange get(UUID id) {
        return db.sql(OPEN + " and c.id = :id")
                .param("id", id)
                .query(AdministratorChanges::read)
                .optional()
                .orElseThrow(() -> new NotFound("change of an administrator " + id));
    }

    void add(AdministratorChange change) {
        var added = db.sql("""
                        insert into organization.administrator_change
                            (id, account, new_login, new_name, reason, proposed_by, proposed_at)
                        values (:id, :account, :login, :name, :reason, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", change.id())
                .param("account", change.account())
                .param("login", change.successorLogin())
                .param("name", change.successor())
                .param("reason", change.reason())
                .param("by", change.proposedBy())
                .param("at", change.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw Rejected.because("organization.administrator-changing");
        }
    }

    void decide(AdministratorChange change, boolean agreed, Viewer by, Instant now) {
        var decided = db.sql("""
                        update organization.administrator_change
                        set decided_by = :by, decided_at = :now, agreed = :agreed where id = :id and decided_at is null
                        """)
                .param("by", by.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("agreed", agreed)
                .param("id", change.id())
                .update();
        if (decided == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static AdministratorChange read(ResultSet row, int number) throws SQLException {
        return new AdministratorChange(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                Role.valueOf(row.getString("administers")),
                row.getString("name"),
                row.getString("new_name"),
                row.getString("new_login"),
                row.getString("reason"),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposer"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
