package zelian.organization.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Role;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** The table of posts and roles, and the changes proposed to it. */
@Repository
class RoleTable {

    private static final String ROWS = """
            select r.id, r.title, r.unit_kind, r.unit_name, r.role, r.since, r.until, r.approved_by,
                count(distinct p.id) as posts,
                count(distinct t.person) as holders,
                exists (select 1 from organization.post_role_change c where c.ends = r.id and c.decided_at is null) as ending
            from organization.post_role r
            left join (organization.post p join organization.unit u on u.id = p.unit)
                on p.title like r.title and u.kind like r.unit_kind and u.name like r.unit_name
            left join organization.tenure t on t.post = p.id and :day between t.since and coalesce(t.until, 'infinity')
            """;

    private static final String PROPOSALS = """
            select c.id, c.ends, coalesce(c.title, r.title) as title, coalesce(c.unit_kind, r.unit_kind) as unit_kind,
                coalesce(c.unit_name, r.unit_name) as unit_name, coalesce(c.role, r.role) as role,
                c.reason, c.proposed_by, c.proposer, c.proposed_at
            from organization.post_role_change c left join organization.post_role r on r.id = c.ends
            where c.decided_at is null
            """;

    private final JdbcClient db;

    RoleTable(JdbcClient db) {
        this.db = db;
    }

    /** In the order of the roles. */
    List<RoleRow> inForce(LocalDate day) {
        return db
                .sql(ROWS + " where r.until is null or r.until >= :day group by r.id order by r.title, r.unit_kind")
                .param("day", day)
                .query(RoleTable::row)
                .list()
                .stream()
                .sorted(Comparator.comparing(RoleRow::role))
                .toList();
    }

    RoleRow get(UUID id, LocalDate day) {
        return db.sql(ROWS + " where r.id = :id group by r.id")
                .param("id", id)
                .param("day", day)
                .query(RoleTable::row)
                .optional()
                .orElseThrow(() -> new NotFound("row " + id));
    }

    /** Posts held today that no row fits, such as 宣传处 某某 (2 人): whoever holds them has no role. */
    List<Uncovered> uncovered(LocalDate day) {
        return db.sql("""
                        select p.title, u.kind, count(distinct t.person) as holders
                        from organization.tenure t
                        join organization.post p on p.id = t.post
                        join organization.unit u on u.id = p.unit
                        where :day between t.since and coalesce(t.until, 'infinity')
                          and not exists (select 1 from organization.tenure_role r
                              where r.tenure = t.id and :day between r.since and coalesce(r.until, 'infinity'))
                        group by p.title, u.kind order by u.kind, p.title
                        """)
                .param("day", day)
                .query((row, number) ->
                        new Uncovered(row.getString("title"), row.getString("kind"), row.getInt("holders")))
                .list();
    }

    /** Everything the program came with is now approved. */
    int approveDelivered(String by, String delivered, Instant now) {
        return db.sql("""
                        update organization.post_role set approved_by = :by, approved_at = :now
                        where approved_by = :delivered and until is null
                        """)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("delivered", delivered)
                .update();
    }

    List<RoleProposal> proposals() {
        return db.sql(PROPOSALS + " order by c.proposed_at")
                .query(RoleTable::proposal)
                .list();
    }

    RoleProposal proposal(UUID id) {
        return db.sql(PROPOSALS + " and c.id = :id")
                .param("id", id)
                .query(RoleTable::proposal)
                .optional()
                .orElseThrow(() -> new NotFound("proposal " + id));
    }

    void propose(RoleProposal proposal) {
        var adds = proposal.ends() == null;
        var added = db.sql("""
                        insert into organization.post_role_change
                            (id, ends, title, unit_kind, unit_name, role, reason, proposed_by, proposer, proposed_at)
                        values (:id, :ends, :title, :unitKind, :unitName, :role, :reason, :by, :proposer, :at)
                        on conflict do nothing
                        """)
                .param("id", proposal.id())
                .param("ends", proposal.ends())
                .param("title", adds ? proposal.title() : null)
                .param("unitKind", adds ? proposal.unitKind() : null)
                .param("unitName", adds ? proposal.unitName() : null)
                .param("role", adds ? proposal.role().name() : null)
                .param("reason", proposal.reason())
                .param("by", proposal.proposedBy())
                .param("proposer", proposal.proposer())
                .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw Rejected.because("organization.already-proposed");
        }
    }

    void decide(RoleProposal proposal, boolean agreed, String by, Instant now) {
        var decided = db.sql("""
                        update organization.post_role_change
                        set decided_by = :by, decided_at = :now, agreed = :agreed where id = :id and decided_at is null
                        """)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("agreed", agreed)
                .param("id", proposal.id())
                .update();
        if (decided == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    void add(UUID id, RoleProposal proposal, LocalDate since, String by, Instant now) {
        db.sql("""
                        insert into organization.post_role
                            (id, title, unit_kind, unit_name, role, since, approved_by, approved_at)
                        values (:id, :title, :unitKind, :unitName, :role, :since, :by, :now)
                        """)
                .param("id", id)
                .param("title", proposal.title())
                .param("unitKind", proposal.unitKind())
                .param("unitName", proposal.unitName())
                .param("role", proposal.role().name())
                .param("since", since)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The row held to the day before; one that began on the day itself ends with it. */
    void end(UUID id, LocalDate day) {
        db.sql("update organization.post_role set until = greatest(since, :last) where id = :id")
                .param("id", id)
                .param("last", day.minusDays(1))
                .update();
    }

    private static RoleRow row(ResultSet row, int number) throws SQLException {
        return new RoleRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("unit_kind"),
                row.getString("unit_name"),
                Role.valueOf(row.getString("role")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("approved_by"),
                row.getInt("posts"),
                row.getInt("holders"),
                row.getBoolean("ending"));
    }

    private static RoleProposal proposal(ResultSet row, int number) throws SQLException {
        return new RoleProposal(
                row.getObject("id", UUID.class),
                row.getObject("ends", UUID.class),
                row.getString("title"),
                row.getString("unit_kind"),
                row.getString("unit_name"),
                Role.valueOf(row.getString("role")),
                row.getString("reason"),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposer"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
