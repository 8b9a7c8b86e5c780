package zelian.duty.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Claim;
import zelian.duty.ClaimId;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;

/** The duties in force on a day, and who answered for them. */
@Repository
class JdbcDuties implements Duties {

    /** Every wording that was ever in force, with the days it was. */
    private static final String WORDINGS = """
            select i.*, l.id as list_id, l.unit as list_unit, l.year as list_year,
                   'V' || v.major || '.' || v.minor as number, v.in_force_since, v.in_force_until,
                   array(select u.unit from duty.item_unit u where u.item = i.id and u.part = 'LEAD') as lead_units,
                   array(select u.unit from duty.item_unit u where u.item = i.id and u.part = 'SUPPORT')
                       as support_units,
                   array(select u.unit from duty.item_unit u where u.item = i.id and u.part = 'SUPERVISOR')
                       as supervisor_units,
                   array(select c.clause from duty.item_clause c where c.item = i.id) as clauses,
                   array(select a.duty from duty.item_above a where a.item = i.id) as above
            from   duty.item i
            join   duty.list_version v on v.id = i.list_version
            join   duty.duty_list l on l.id = v.list
            """;

    /** The wording of the day; else the last one before it; else the first one after. */
    private static final String NEAREST = """
             order by (v.in_force_since <= :day and coalesce(v.in_force_until, 'infinity') >= :day) desc,
                      (v.in_force_since <= :day) desc,
                      case when v.in_force_since <= :day then v.in_force_since end desc,
                      v.in_force_since limit 1
            """;

    private static final String LISTS = """
            select l.*, 'V' || v.major || '.' || v.minor as number, v.in_force_since
            from   duty.list_version v
            join   duty.duty_list l on l.id = v.list
            """;

    private static final String IN_FORCE = """
             v.in_force_since <= :day and (v.in_force_until is null or v.in_force_until >= :day)
            """;

    private final JdbcClient db;

    JdbcDuties(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Duty> find(DutyId duty, LocalDate day) {
        return Optional.ofNullable(find(List.of(duty), day).get(duty));
    }

    @Override
    public Optional<Duty> find(DutyId duty, Viewer viewer) {
        if (viewer.administers()) {
            return Optional.empty();
        }
        return Sight.asReader(
                        db.sql(WORDINGS + " where i.duty = :duty and v.in_force_since is not null and " + Sight.READABLE
                                + NEAREST),
                        viewer)
                .param("duty", duty.value())
                .query(DutyRow::duty)
                .optional();
    }

    @Override
    public Map<DutyId, Duty> find(Collection<DutyId> duties, LocalDate day) {
        if (duties.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("select w.* from unnest(cast(:duties as uuid[])) as asked(duty) cross join lateral (" + WORDINGS
                        + " where i.duty = asked.duty and v.in_force_since is not null" + NEAREST + ") w")
                .param("day", day)
                .param("duties", uuids(duties))
                .query(DutyRow::duty)
                .list()
                .stream()
                .collect(Collectors.toMap(Duty::id, Function.identity()));
    }

    @Override
    public List<Duty> wordings(DutyId duty) {
        return db.sql(WORDINGS + " where i.duty = :duty and v.in_force_since is not null"
                        + " order by v.major desc, v.minor desc")
                .param("duty", duty.value())
                .query(DutyRow::duty)
                .list();
    }

    @Override
    public List<Duty> on(LocalDate day) {
        return db.sql(WORDINGS + " where " + IN_FORCE + " order by l.year, l.unit, i.ordinal")
                .param("day", day)
                .query(DutyRow::duty)
                .list();
    }

    @Override
    public List<Duty> in(DutyListId list, LocalDate day) {
        return db.sql(WORDINGS + " where l.id = :list and " + IN_FORCE + " order by i.ordinal")
                .param("list", list.value())
                .param("day", day)
                .query(DutyRow::duty)
                .list();
    }

    @Override
    public List<Duty> of(PersonId person, LocalDate day) {
        return db.sql(WORDINGS + " where " + IN_FORCE + """
                 and exists (select 1 from duty.claim c where c.duty = i.duty and c.owner = :person
                             and c.opened_on <= :day and (c.ended_on is null or c.ended_on >= :day))
                 order by l.year, l.unit, i.ordinal
                """)
                .param("day", day)
                .param("person", person.value())
                .query(DutyRow::duty)
                .list();
    }

    @Override
    public List<Duty> visibleTo(Viewer viewer) {
        if (viewer.administers()) {
            return List.of();
        }
        return Sight.asReader(
                        db.sql(WORDINGS + " where " + IN_FORCE + " and " + Sight.READABLE
                                + " order by l.year, l.unit, i.ordinal"),
                        viewer)
                .query(DutyRow::duty)
                .list();
    }

    @Override
    public Optional<Claim> claim(ClaimId claim) {
        return db.sql("select c.* from duty.claim c where c.id = :claim")
                .param("claim", claim.value())
                .query(DutyRow::claim)
                .optional();
    }

    @Override
    public List<Claim> claims(DutyId duty, LocalDate day) {
        return history(duty).stream().filter(claim -> claim.heldOn(day)).toList();
    }

    @Override
    public List<Claim> history(DutyId duty) {
        return db.sql("select c.* from duty.claim c where c.duty = :duty order by c.opened_on desc, c.id desc")
                .param("duty", duty.value())
                .query(DutyRow::claim)
                .list();
    }

    @Override
    public List<Claim> claims(PersonId person, LocalDate day) {
        return db.sql("""
                select c.* from duty.claim c
                where  c.owner = :person and c.opened_on <= :day and (c.ended_on is null or c.ended_on >= :day)
                order by c.opened_on, c.id
                """)
                .param("person", person.value())
                .param("day", day)
                .query(DutyRow::claim)
                .list();
    }

    @Override
    public List<Claim> claims(UnitId unit, LocalDate day) {
        return db.sql("""
                select c.* from duty.claim c
                where  c.unit = :unit and c.opened_on <= :day and (c.ended_on is null or c.ended_on >= :day)
                order by c.opened_on, c.id
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(DutyRow::claim)
                .list();
    }

    @Override
    public Map<DutyListId, ListOn> lists(Collection<DutyListId> lists, LocalDate day) {
        return db
                .sql(LISTS + " where l.id = any (:lists) and " + IN_FORCE)
                .param("lists", lists.stream().map(DutyListId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(JdbcDuties::listOn)
                .list()
                .stream()
                .collect(Collectors.toMap(ListOn::list, Function.identity()));
    }

    @Override
    public Optional<ListOn> list(UnitId unit, LocalDate day) {
        return db.sql(LISTS + " where l.unit = :unit and " + IN_FORCE + " order by l.year desc limit 1")
                .param("unit", unit.value())
                .param("day", day)
                .query(JdbcDuties::listOn)
                .optional();
    }

    private static ListOn listOn(ResultSet row, int number) throws SQLException {
        return new ListOn(
                new DutyListId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getInt("year"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("in_force_since", LocalDate.class));
    }

    /** As PostgreSQL writes an array, so that one statement serves any number. */
    private static String uuids(Collection<DutyId> duties) {
        return duties.stream().map(DutyId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
