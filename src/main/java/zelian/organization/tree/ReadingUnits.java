package zelian.organization.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;

/** Puts the page of one unit together; no more statements for a large unit than for a small one. */
@Service
class ReadingUnits {

    private static final String POSTS = """
            select p.id as post, p.title, p.principal, p.single, t.id as tenure, t.person, pe.name, t.since, t.until,
                coalesce(t.acting, false) as acting, coalesce(t.corrected, false) as corrected,
                array(select x.name from organization.charge c join organization.unit x on x.id = c.unit
                    where c.tenure = t.id and :day between c.since and coalesce(c.until, 'infinity')
                    order by x.sort) as charge,
                array(select x.name from organization.care c join organization.unit x on x.id = c.unit
                    where c.tenure = t.id and :day between c.since and coalesce(c.until, 'infinity')
                    order by x.sort) as care
            from organization.post p
            """;

    private final UnitRows units;
    private final Access access;
    private final Directory directory;
    private final PageParts parts;
    private final JdbcClient jdbc;

    ReadingUnits(UnitRows units, Access access, Directory directory, PageParts parts, JdbcClient jdbc) {
        this.units = units;
        this.access = access;
        this.directory = directory;
        this.parts = parts;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public UnitPage page(UnitId id, Viewer viewer) {
        var unit = units.find(id, viewer.day()).orElseThrow(() -> new NotFound("unit " + id));
        var wholly = access.wholly(viewer, id);
        var above = new ArrayList<>(List.of(new Link("组织机构", "/organization")));
        units.above(id, viewer.day()).forEach(each -> above.add(new Link(each.name(), each.address())));
        return new UnitPage(
                unit,
                above,
                today(id, viewer.day()),
                wholly ? past(id, viewer.day()) : List.of(),
                units.below(id, viewer.day()),
                directory
                        .inCharge(id, viewer.day())
                        .map(holder -> new Link(holder.name(), "/people/" + holder.person()))
                        .orElse(null),
                facts(unit, wholly),
                wholly,
                access.changes(viewer, id),
                parts.of("unit", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("unit", id.value(), viewer, PagePart.Place.SIDE));
    }

    private List<PostRow> today(UnitId unit, LocalDate day) {
        return jdbc.sql(POSTS + """
                left join organization.tenure t
                    on t.post = p.id and :day between t.since and coalesce(t.until, 'infinity')
                left join organization.person pe on pe.id = t.person
                where p.unit = :unit and (t.id is not null or p.single)
                order by p.principal desc, p.sort, t.since, t.id""")
                .param("unit", unit.value())
                .param("day", day)
                .query(ReadingUnits::row)
                .list();
    }

    private List<PostRow> past(UnitId unit, LocalDate day) {
        return jdbc.sql(POSTS + """
                join organization.tenure t on t.post = p.id and t.until < :day
                join organization.person pe on pe.id = t.person
                where p.unit = :unit
                order by t.until desc, t.id""")
                .param("unit", unit.value())
                .param("day", day)
                .query(ReadingUnits::row)
                .list();
    }

    private List<Fact> facts(UnitRow unit, boolean wholly) {
        var facts = new ArrayList<>(List.of(new Fact("编码", unit.code()), new Fact("类型", unit.kind())));
        if (wholly) {
            facts.add(new Fact("设立", Say.day(unit.since())));
            facts.add(new Fact("撤销", unit.until() == null ? null : Say.day(unit.until())));
            var earlier = jdbc.sql("""
                    select name || '（' || since || ' 至 ' || until || '）' from organization.unit_name
                    where unit = :unit and until is not null order by since""")
                    .param("unit", unit.id().value())
                    .query(String.class)
                    .list();
            facts.add(new Fact("曾用名", String.join("\n", earlier)));
        }
        return facts;
    }

    private static PostRow row(ResultSet row, int number) throws SQLException {
        return new PostRow(
                row.getObject("post", UUID.class),
                row.getString("title"),
                row.getBoolean("principal"),
                row.getBoolean("single"),
                row.getObject("tenure", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("acting"),
                row.getBoolean("corrected"),
                List.of((String[]) row.getArray("charge").getArray()),
                List.of((String[]) row.getArray("care").getArray()));
    }
}
