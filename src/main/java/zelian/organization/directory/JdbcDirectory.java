package zelian.organization.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;

/** Answers who and where from the organisation's tables: one statement a question, nothing kept between them. */
@Component
class JdbcDirectory implements Directory {

    private static final String TREE = """
            with recursive tree as (
                select id, array[sort] as path from organization.unit where parent is null
                union all
                select u.id, tree.path || u.sort from organization.unit u join tree on u.parent = tree.id)
            """;

    private final JdbcClient jdbc;

    JdbcDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return jdbc.sql("select id, code, name, kind from organization.unit where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Unit(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind")))
                .optional();
    }

    @Override
    public Optional<Holder> holder(TenureId tenure) {
        return jdbc.sql(HolderRow.SELECT.replace(":day", "coalesce(t.until, 'infinity'::date)")
                        + " where t.id = :tenure")
                .param("tenure", tenure.value())
                .query(HolderRow::of)
                .optional();
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        var names = new HashMap<PersonId, String>();
        jdbc.sql("select id, name from organization.person where id = any (:ids)")
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    @Override
    public Map<UnitId, String> unitNames(Collection<UnitId> units) {
        var names = new HashMap<UnitId, String>();
        jdbc.sql("select id, name from organization.unit where id = any (:ids)")
                .param("ids", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new UnitId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    @Override
    public List<Unit> units(LocalDate day) {
        return jdbc.sql(TREE + """
                select u.id, u.code, u.kind,
                    coalesce((select n.name from organization.unit_name n
                        where n.unit = u.id and :day between n.since and coalesce(n.until, 'infinity')), u.name) as name
                from tree join organization.unit u on u.id = tree.id
                where :day between u.since and coalesce(u.until, 'infinity')
                order by tree.path""")
                .param("day", day)
                .query((row, number) -> new Unit(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind")))
                .list();
    }

    @Override
    public List<Holder> holders(UnitId unit, LocalDate day) {
        return jdbc.sql(HolderRow.SELECT + " where p.unit = :unit and " + HolderRow.HELD
                        + " order by p.principal desc, p.sort, t.since, t.id")
                .param("unit", unit.value())
                .param("day", day)
                .query(HolderRow::of)
                .list();
    }

    @Override
    public Optional<Holder> principal(UnitId unit, LocalDate day) {
        return jdbc.sql(HolderRow.SELECT + " where p.unit = :unit and p.principal and " + HolderRow.HELD
                        + " order by t.acting desc, p.sort, t.since, t.id limit 1")
                .param("unit", unit.value())
                .param("day", day)
                .query(HolderRow::of)
                .optional();
    }

    @Override
    public Optional<Holder> inCharge(UnitId unit, LocalDate day) {
        var nearest = jdbc.sql(HolderRow.SELECT + """
                join (select c.tenure, b.depth, min(b.depth) over () as nearest
                    from organization.charge c join organization.unit_branch b on b.above = c.unit
                    join organization.tenure held on held.id = c.tenure
                    where b.below = :unit and :day between c.since and coalesce(c.until, 'infinity')
                        and :day between held.since and coalesce(held.until, 'infinity')) c
                    on c.tenure = t.id and c.depth = c.nearest
                order by t.id limit 2""")
                .param("unit", unit.value())
                .param("day", day)
                .query(HolderRow::of)
                .list();
        return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
    }

    @Override
    public List<Holder> inCare(UnitId unit, LocalDate day) {
        return jdbc.sql(HolderRow.SELECT + """
                where t.id in (select c.tenure
                    from organization.care c join organization.unit_branch b on b.above = c.unit
                    where b.below = :unit and :day between c.since and coalesce(c.until, 'infinity'))
                    and\s""" + HolderRow.HELD + " order by p.principal desc, p.sort, t.since, t.id")
                .param("unit", unit.value())
                .param("day", day)
                .query(HolderRow::of)
                .list();
    }

    @Override
    public List<Holder> posts(PersonId person, LocalDate day) {
        return jdbc.sql(HolderRow.SELECT + " where t.person = :person and " + HolderRow.HELD + """
                order by (select count(*) from organization.unit_branch b where b.below = u.id),
                    u.sort, p.principal desc, p.sort, t.id""")
                .param("person", person.value())
                .param("day", day)
                .query(HolderRow::of)
                .list();
    }

    @Override
    public List<Holder> inRole(Role role, LocalDate day) {
        return jdbc.sql(TREE + HolderRow.SELECT + """
                join tree on tree.id = u.id
                where exists (select 1 from organization.tenure_role r
                    where r.tenure = t.id and r.role = :role and :day between r.since and coalesce(r.until, 'infinity'))
                order by tree.path, p.principal desc, p.sort, t.since, t.id""")
                .param("role", role.name())
                .param("day", day)
                .query(HolderRow::of)
                .list();
    }
}
