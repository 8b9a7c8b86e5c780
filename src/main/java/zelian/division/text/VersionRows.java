package zelian.division.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
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
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.division.DivisionId;
import zelian.meeting.AgendaItemId;
import zelian.meeting.MeetingId;

/**
 * The versions of divisions. What was issued is for everyone but the administrators; a draft for those who may read of
 * the body's duties, and once the units are asked, for whoever may speak for a unit.
 */
@Repository
public class VersionRows {

    private static final String SELECT =
            "select v.*, d.unit, d.year from division.version v join division.division d on d.id = v.division ";

    private final JdbcClient db;
    private final Rights rights;

    VersionRows(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    /** @throws NotFound if there is none, or it is not for this reader */
    public DivisionVersion get(DivisionId id, Viewer viewer) {
        return find(id).filter(version -> reads(viewer, version)).orElseThrow(() -> new NotFound("division " + id));
    }

    Optional<DivisionVersion> find(DivisionId id) {
        return db.sql(SELECT + "where v.id = :id")
                .param("id", id.value())
                .query(VersionRows::row)
                .optional();
    }

    public boolean reads(Viewer viewer, DivisionVersion version) {
        if (viewer.administers()) {
            return false;
        }
        return version instanceof DivisionVersion.Issued
                || version instanceof DivisionVersion.Superseded
                || rights.may(viewer, Area.DUTY, Act.READ, version.head().unit())
                || version instanceof DivisionVersion.Consulting && rights.mayAnywhere(viewer, Area.DUTY, Act.DRAFT);
    }

    /** Every version, the latest year first. */
    public List<DivisionVersion> all(Viewer viewer) {
        return db.sql(SELECT + "order by d.year desc, v.ordinal desc").query(VersionRows::row).list().stream()
                .filter(version -> reads(viewer, version))
                .toList();
    }

    /** The versions of one division, the latest first. */
    public List<DivisionVersion> of(UUID division) {
        return db.sql(SELECT + "where v.division = :division order by v.ordinal desc")
                .param("division", division)
                .query(VersionRows::row)
                .list();
    }

    /** What was in force on the day, of every body. */
    public List<DivisionVersion> inForce(LocalDate day) {
        return db.sql(
                        SELECT
                                + "where v.since <= :day and coalesce(v.until, make_date(d.year, 12, 31)) >= :day order by d.year")
                .param("day", day)
                .query(VersionRows::row)
                .list();
    }

    /** The division of a year; made if there is none. */
    UUID division(UnitId unit, int year) {
        db.sql("insert into division.division (id, unit, year) values (:id, :unit, :year) on conflict do nothing")
                .param("id", Ids.next())
                .param("unit", unit.value())
                .param("year", year)
                .update();
        return db.sql("select id from division.division where unit = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query(UUID.class)
                .single();
    }

    void add(DivisionVersion.Draft draft) {
        var head = draft.head();
        db.sql("""
                insert into division.version (id, division, ordinal, state, title, reason, meetings, drafter,
                    drafter_tenure, drafted_on)
                values (:id, :division, :ordinal, 'DRAFT', :title, :reason, :meetings, :drafter, :tenure, :day)
                """)
                .param("id", head.id().value())
                .param("division", head.division())
                .param("ordinal", head.ordinal())
                .param("title", head.title())
                .param("reason", head.reason())
                .param(
                        "meetings",
                        head.meetings().stream().map(MeetingId::value).toArray(UUID[]::new))
                .param("drafter", head.drafter().value())
                .param("tenure", head.drafterTenure().value())
                .param("day", head.days().drafted())
                .update();
    }

    /** @throws Rejected if another hand moved it since it was read */
    void move(DivisionVersion from, DivisionVersion to) {
        var head = to.head();
        var moved = db.sql("""
                update division.version
                set    state = :to, lock = lock + 1, opinions_until = :opinions, submitted_on = :submitted,
                       agenda_item = :item, approved_by = :approver, approved_on = :approved, issued_by = :issuer,
                       since = :since, until = :until, returned = :returned
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param("opinions", head.days().opinionsUntil(), Types.DATE)
                .param("submitted", head.days().submitted(), Types.DATE)
                .param("item", head.item() == null ? null : head.item().value(), Types.OTHER)
                .param(
                        "approver",
                        head.approver() == null ? null : head.approver().value(),
                        Types.OTHER)
                .param("approved", head.days().approved(), Types.DATE)
                .param("issuer", head.issuer() == null ? null : head.issuer().value(), Types.OTHER)
                .param("since", head.days().since(), Types.DATE)
                .param("until", head.days().until(), Types.DATE)
                .param("returned", head.returned(), Types.VARCHAR)
                .param("id", head.id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved != 1) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static DivisionVersion row(ResultSet row, int ignored) throws SQLException {
        var item = row.getObject("agenda_item", UUID.class);
        return DivisionVersion.of(
                row.getString("state"),
                new VersionHead(
                        new DivisionId(row.getObject("id", UUID.class)),
                        row.getInt("lock"),
                        row.getObject("division", UUID.class),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getInt("year"),
                        row.getInt("ordinal"),
                        row.getString("title"),
                        row.getString("reason"),
                        Arrays.stream((UUID[]) row.getArray("meetings").getArray())
                                .map(MeetingId::new)
                                .toList(),
                        Objects.requireNonNull(person(row, "drafter")),
                        new TenureId(row.getObject("drafter_tenure", UUID.class)),
                        new VersionHead.Days(
                                Objects.requireNonNull(day(row, "drafted_on")),
                                day(row, "opinions_until"),
                                day(row, "submitted_on"),
                                day(row, "approved_on"),
                                day(row, "since"),
                                day(row, "until")),
                        item == null ? null : new AgendaItemId(item),
                        person(row, "approved_by"),
                        person(row, "issued_by"),
                        row.getString("returned")));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
