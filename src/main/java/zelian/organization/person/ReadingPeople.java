package zelian.organization.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ui.Fact;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Pageful;

/** Reads people: a list of names, and all that one reader may know of one person. */
@Service
class ReadingPeople {

    private static final int SIZE = 50;

    private static final String UNITS = """
            array(select x.name
                    || case when c.since > t.since then '（' || c.since || ' 起）' else '' end
                    || case when c.until < coalesce(t.until, 'infinity') then '（至 ' || c.until || '）' else '' end
                from organization.%s c join organization.unit x on x.id = c.unit
                where c.tenure = t.id order by x.sort, c.since) as %s
            """;

    private final JdbcClient jdbc;
    private final Rights rights;
    private final PageParts parts;

    ReadingPeople(JdbcClient jdbc, Rights rights, PageParts parts) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.parts = parts;
    }

    /** Who a list shows. */
    record Wanted(String words, boolean former, String after) {}

    @Transactional(readOnly = true)
    public Pageful<PersonRow> list(Wanted wanted, Viewer viewer) {
        var everyone = mayAnywhere(viewer);
        var after = wanted.after().split("~", 2);
        var rows = jdbc.sql("""
                select pe.id, pe.staff_no, pe.name, h.posts
                from organization.person pe
                left join lateral (
                    select string_agg(u.name || ' ' || p.title, '、' order by p.principal desc, u.sort) as posts
                    from organization.tenure t
                    join organization.post p on p.id = t.post
                    join organization.unit u on u.id = p.unit
                    where t.person = pe.id and :day between t.since and coalesce(t.until, 'infinity')) h on true
                where (:words = '' or pe.name like '%' || :words || '%' or pe.staff_no ilike :words || '%'
                        or h.posts like '%' || :words || '%')
                    and (h.posts is not null or (:everyone and :former))
                    and (not :former or h.posts is null)
                    and pe.staff_no > :after
                order by pe.staff_no
                limit :limit""")
                .param("day", viewer.day())
                .param(
                        "words",
                        wanted.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .param("former", wanted.former())
                .param("everyone", everyone)
                .param("after", after[0])
                .param("limit", SIZE + 1)
                .query((row, number) -> new PersonRow(
                        row.getObject("id", UUID.class),
                        row.getString("staff_no"),
                        row.getString("name"),
                        row.getString("posts")))
                .list();
        return Pageful.of(rows, SIZE, PersonRow::staffNo, wanted.after());
    }

    boolean mayAnywhere(Viewer viewer) {
        return rights.mayAnywhere(viewer, Area.ORGANIZATION, Act.READ);
    }

    @Transactional(readOnly = true)
    public PersonPage page(PersonId id, Viewer viewer) {
        var person = jdbc.sql("select staff_no, name, grade from organization.person where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new String[] {row.getString("staff_no"), row.getString("name"), row.getString("grade")})
                .optional()
                .orElseThrow(() -> new NotFound("person " + id));
        var readable = rights.units(viewer, Area.ORGANIZATION, Act.READ);
        var changeable = rights.units(viewer, Area.ORGANIZATION, Act.CHANGE);
        var tenures = tenures(id, viewer.day(), changeable);
        var own = id.equals(viewer.person());
        var wholly = own || tenures.stream().anyMatch(tenure -> readable.contains(new UnitId(tenure.unit())));
        var now = tenures.stream().filter(TenureRow::held).toList();
        if (!wholly && (now.isEmpty() || viewer.tenure().equals(Viewer.NO_TENURE))) {
            throw new NotFound("person " + id);
        }
        var facts = wholly
                ? Stream.of(new Fact("工号", person[0]), new Fact("管理层级", person[2]))
                        .toList()
                : List.<Fact>of();
        return new PersonPage(
                id.value(),
                person[1],
                now,
                wholly ? tenures.stream().filter(tenure -> !tenure.held()).toList() : List.of(),
                Timeline.of(wholly ? tenures : List.of(), viewer.day()),
                facts,
                wholly,
                !viewer.tenure().equals(Viewer.NO_TENURE) || !readable.isEmpty(),
                !own && !changeable.isEmpty(),
                parts.of("person", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("person", id.value(), viewer, PagePart.Place.SIDE));
    }

    private List<TenureRow> tenures(PersonId id, LocalDate day, Set<UnitId> changeable) {
        var rows = jdbc.sql("""
                select t.id, p.unit, u.name as unit_name, p.title, t.since, t.until, t.grade, t.acting, t.corrected,
                    t.document, :day between t.since and coalesce(t.until, 'infinity') as held,
                    (select pe.name from organization.tenure b join organization.person pe on pe.id = b.person
                        where b.id = t.succeeds) as predecessor,
                    (select pe.name || ' ' || a.since from organization.tenure a
                        join organization.person pe on pe.id = a.person
                        where a.succeeds = t.id order by a.since limit 1) as successor,
                """ + UNITS.formatted("charge", "charge") + ", " + UNITS.formatted("care", "care") + """
                from organization.tenure t
                join organization.post p on p.id = t.post
                join organization.unit u on u.id = p.unit
                where t.person = :person
                order by t.until desc nulls first, t.since desc, t.id""")
                .param("person", id.value())
                .param("day", day)
                .query((row, number) -> row(row, changeable))
                .list();
        return new ArrayList<>(rows);
    }

    private static TenureRow row(ResultSet row, Set<UnitId> changeable) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        return new TenureRow(
                row.getObject("id", UUID.class),
                unit,
                row.getString("unit_name"),
                row.getString("title"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("held"),
                row.getString("grade"),
                row.getBoolean("acting"),
                row.getBoolean("corrected"),
                row.getString("document"),
                row.getString("predecessor"),
                row.getString("successor"),
                List.of((String[]) row.getArray("charge").getArray()),
                List.of((String[]) row.getArray("care").getArray()),
                changeable.contains(new UnitId(unit)));
    }
}
