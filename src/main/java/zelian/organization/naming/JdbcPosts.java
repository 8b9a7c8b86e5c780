package zelian.organization.naming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.Directory.Unit;
import zelian.access.PersonId;
import zelian.access.PostId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.organization.Posts;

/** Takes the picture of a day (five statements, whatever is asked of it) and reads phrases by it. */
@Component
class JdbcPosts implements Posts {

    private final JdbcClient jdbc;
    private final Directory directory;

    JdbcPosts(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public OfDay on(LocalDate day) {
        return new PictureOfDay(picture(day));
    }

    private Picture picture(LocalDate day) {
        var about = new HashMap<UnitId, Picture.UnitOfDay>();
        var named = directory.units(day);
        jdbc.sql("select id, code, name, kind, parent from organization.unit").query(row -> {
            var id = new UnitId(row.getObject("id", UUID.class));
            var parent = row.getObject("parent", UUID.class);
            var unit = new Unit(id, row.getString("code"), row.getString("name"), row.getString("kind"));
            about.put(id, new Picture.UnitOfDay(unit, parent == null ? null : new UnitId(parent), unit.name()));
        });
        var units = named.stream()
                .map(unit -> {
                    var known = Objects.requireNonNull(about.get(unit.id()));
                    return new Picture.UnitOfDay(
                            unit, known.parent(), unit.name().equals(known.now()) ? null : known.now());
                })
                .toList();
        var order = new HashMap<UnitId, Integer>();
        var names = new HashMap<UnitId, String>();
        units.forEach(unit -> {
            order.put(unit.id(), order.size());
            names.put(unit.id(), unit.name());
        });
        var holdings = jdbc
                .sql("""
                select t.id as tenure, t.person, pe.name, p.id as post, p.title, p.unit, p.principal
                from organization.tenure t
                join organization.person pe on pe.id = t.person
                join organization.post p on p.id = t.post
                where :day between t.since and coalesce(t.until, 'infinity')
                order by p.principal desc, p.sort, t.since, t.id""")
                .param("day", day)
                .query((row, number) -> {
                    var unit = new UnitId(row.getObject("unit", UUID.class));
                    return new Picture.Holding(
                            new Holder(
                                    new TenureId(row.getObject("tenure", UUID.class)),
                                    new PersonId(row.getObject("person", UUID.class)),
                                    row.getString("name"),
                                    new PostId(row.getObject("post", UUID.class)),
                                    row.getString("title"),
                                    unit,
                                    names.getOrDefault(unit, "")),
                            row.getBoolean("principal"));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(
                        holding -> order.getOrDefault(holding.holder().unit(), Integer.MAX_VALUE)))
                .toList();
        var charges = jdbc.sql("""
                select c.tenure, c.unit from organization.charge c join organization.tenure t on t.id = c.tenure
                where :day between c.since and coalesce(c.until, 'infinity')
                    and :day between t.since and coalesce(t.until, 'infinity')""")
                .param("day", day)
                .query((row, number) -> new Picture.Charge(
                        new TenureId(row.getObject("tenure", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class))))
                .list();
        var past = jdbc.sql("""
                select pe.name, max(t.until) as last from organization.person pe
                join organization.tenure t on t.person = pe.id
                group by pe.id, pe.name having max(coalesce(t.until, 'infinity')) < :day""")
                .param("day", day)
                .query((row, number) -> new Picture.Past(row.getString("name"), row.getObject("last", LocalDate.class)))
                .list();
        return new Picture(day, units, holdings, charges, past);
    }
}
