package zelian.publicity.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.DutyListId;
import zelian.duty.Publicity;
import zelian.publicity.PublicationId;

/**
 * Publications and who may read them: 向职工群众公开 is for everybody signed in but the administrators; 系统内 for whoever
 * holds a post with more than an employee's role; 本单位 for the people of the unit and of those below it. What is not
 * published is for those who read of the unit's duties.
 */
@Repository
class Publications {

    private static final String READABLE = """
            (p.unit = any (:units)
             or p.since is not null
                and (p.scope = 'STAFF' or p.scope = 'SYSTEM' and :system
                     or p.scope = 'UNIT' and exists (select 1 from organization.pub_branch b
                                                    where b.above = p.unit and b.below = :unit)))
            """;

    private final JdbcClient db;
    private final Rights rights;

    Publications(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    /** @throws Rejected {@code publicity.open-already} if that version is published or on its way */
    void add(Publication.Proposed proposed) {
        var head = proposed.head();
        var added = db.sql("""
                insert into publicity.publication (id, list, unit, year, title, version, in_force, scope, decision, state,
                    proposer, proposed_on)
                values (:id, :list, :unit, :year, :title, :version, :inForce, :scope, :decision, 'PROPOSED', :by, :day)
                on conflict do nothing
                """)
                .param("id", head.id().value())
                .param("list", head.text().list().value())
                .param("unit", head.text().unit().value())
                .param("year", head.text().year())
                .param("title", head.text().title())
                .param("version", head.text().version())
                .param("inForce", head.text().inForce())
                .param("scope", head.scope().name())
                .param("decision", head.decision())
                .param("by", head.hands().proposer().value())
                .param("day", head.hands().proposed())
                .update();
        if (added == 0) {
            throw Rejected.because("publicity.open-already", head.title());
        }
    }

    /** @throws Rejected if another hand moved it since it was read */
    void move(Publication from, Publication to) {
        var head = to.head();
        var moved = db.sql("""
                update publicity.publication
                set    state = :to, lock = lock + 1, reviewer = :reviewer, reviewed_on = :reviewed,
                       publisher_tenure = :publisher, since = :since, until = :until, reason = :reason
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param(
                        "reviewer",
                        head.hands().reviewer() == null
                                ? null
                                : head.hands().reviewer().value(),
                        Types.OTHER)
                .param("reviewed", head.hands().reviewed(), Types.DATE)
                .param(
                        "publisher",
                        head.hands().publisher() == null
                                ? null
                                : head.hands().publisher().value(),
                        Types.OTHER)
                .param("since", head.since(), Types.DATE)
                .param("until", head.until(), Types.DATE)
                .param("reason", head.reason(), Types.VARCHAR)
                .param("id", head.id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved != 1) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    Publication get(PublicationId id) {
        return db.sql("select p.* from publicity.publication p where p.id = :id")
                .param("id", id.value())
                .query(Publications::publication)
                .optional()
                .orElseThrow(() -> new NotFound("publication " + id));
    }

    /** @throws NotFound if there is none, or it is not for this reader */
    Publication get(PublicationId id, Viewer viewer) {
        return asReader("p.id = :id", viewer)
                .param("id", id.value())
                .query(Publications::publication)
                .optional()
                .orElseThrow(() -> new NotFound("publication " + id));
    }

    /** What this reader may read of, what is open first, the newest first. */
    List<Publication> readable(Viewer viewer) {
        return asReader("true", viewer).query(Publications::publication).list();
    }

    /** Every publication of a list, the newest first. */
    List<Publication> of(DutyListId list) {
        return db.sql("select p.* from publicity.publication p where p.list = :list order by p.id desc")
                .param("list", list.value())
                .query(Publications::publication)
                .list();
    }

    /** What is at a step about these units. */
    List<Publication> at(String state, UUID[] units, int limit) {
        return db.sql("select p.* from publicity.publication p where p.state = :state and p.unit = any (:units)"
                        + " order by p.id limit :limit")
                .param("state", state)
                .param("units", units)
                .param("limit", limit)
                .query(Publications::publication)
                .list();
    }

    private JdbcClient.StatementSpec asReader(String condition, Viewer viewer) {
        return db.sql("select p.* from publicity.publication p where not :administers and " + condition + " and "
                        + READABLE
                        + " order by (p.state = 'PUBLISHED') desc, p.since desc nulls first, p.id desc limit 300")
                .param("administers", viewer.administers())
                .param(
                        "units",
                        rights.units(viewer, Area.DUTY, Act.READ).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .param("system", viewer.roles().stream().anyMatch(role -> role != Role.STAFF))
                .param("unit", viewer.unit().value());
    }

    private static Publication publication(ResultSet row, int ignored) throws SQLException {
        return Publication.of(
                row.getString("state"),
                new PublicationHead(
                        new PublicationId(row.getObject("id", UUID.class)),
                        row.getInt("lock"),
                        new PublicationHead.Text(
                                new DutyListId(row.getObject("list", UUID.class)),
                                new UnitId(row.getObject("unit", UUID.class)),
                                row.getInt("year"),
                                row.getString("title"),
                                row.getString("version"),
                                Objects.requireNonNull(day(row, "in_force"))),
                        Publicity.valueOf(row.getString("scope")),
                        row.getString("decision"),
                        new PublicationHead.Hands(
                                new PersonId(row.getObject("proposer", UUID.class)),
                                Objects.requireNonNull(day(row, "proposed_on")),
                                id(row, "reviewer").map(PersonId::new).orElse(null),
                                day(row, "reviewed_on"),
                                id(row, "publisher_tenure").map(TenureId::new).orElse(null)),
                        day(row, "since"),
                        day(row, "until"),
                        row.getString("reason")));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
