package zelian.duty.checkup;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** What stands on the lists around one: the superior's and those of its siblings; and why alike lines are kept. */
@Repository
class Others {

    private final JdbcClient db;

    Others(JdbcClient db) {
        this.db = db;
    }

    /** A duty in force on another list; {@code readable}: its words may be shown to the reader. */
    record Other(UUID duty, UUID unit, boolean superior, boolean own, String matter, String content, boolean readable) {

        String text() {
            return matter + content;
        }
    }

    /** A reason given for a line. */
    private record Given(UUID duty, String kind, String reason) {}

    List<Other> around(UnitId unit, int year, Viewer viewer) {
        return db.sql("""
                select d.id as duty, l.unit, b.depth > 0 as superior, i.kind = 'OWN' as own, i.matter, i.content,
                       i.publicity <> 'UNIT' or exists
                           (select 1 from organization.pub_scope s where s.tenure = :tenure and s.area = 'DUTY'
                            and s.act = 'READ' and s.unit = l.unit
                            and :day between s.since and coalesce(s.until, 'infinity')) as readable
                from   organization.pub_branch p
                join   organization.pub_branch c on c.above = p.above and c.depth <= 1 and c.below <> p.below
                join   duty.duty_list l on l.unit = c.below and l.year = :year
                join   duty.duty d on d.list = l.id and d.until is null
                join   duty.item i on i.id = d.current_item
                left join organization.pub_branch b on b.above = l.unit and b.below = p.below and b.depth > 0
                where  p.below = :unit and p.depth = 1
                order  by l.unit, i.ordinal
                """)
                .param("unit", unit.value())
                .param("year", year)
                .param("tenure", viewer.tenure().value())
                .param("day", viewer.day())
                .query((row, n) -> new Other(
                        row.getObject("duty", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getBoolean("superior"),
                        row.getBoolean("own"),
                        row.getString("matter"),
                        row.getString("content"),
                        row.getBoolean("readable")))
                .list();
    }

    /** A duty of a superior's list that a line carries out, and how like it the line was drafted, in percent. */
    record Above(UUID item, UUID duty, int likeness) {}

    /** The nearest duty above that each line of a version carries out. */
    Map<UUID, Above> above(UUID version) {
        return db.sql("""
                select distinct on (a.item) a.item, a.duty, a.likeness
                from   duty.item_above a join duty.item i on i.id = a.item
                where  i.list_version = :version and a.distance > 0
                order  by a.item, a.distance, a.likeness desc
                """).param("version", version).query(Above.class).list().stream()
                .collect(Collectors.toMap(Above::item, above -> above));
    }

    /** The reasons given, by duty and kind. */
    Map<UUID, Map<String, String>> reasons(UUID list) {
        return db
                .sql("select r.duty, r.kind, r.reason from duty.kept_as_is r join duty.duty d on d.id = r.duty"
                        + " where d.list = :list")
                .param("list", list)
                .query(Given.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Given::duty, Collectors.toMap(Given::kind, Given::reason)));
    }

    void keep(UUID duty, Hint.Kind kind, String reason, Viewer by) {
        db.sql("""
                insert into duty.kept_as_is (duty, kind, reason, by, by_name, given_on)
                values (:duty, :kind, :reason, :by, :name, :day)
                on conflict (duty, kind) do update
                set reason = excluded.reason, by = excluded.by, by_name = excluded.by_name, given_on = excluded.given_on
                """)
                .param("duty", duty)
                .param("kind", kind.name())
                .param("reason", reason)
                .param("by", by.person().value())
                .param("name", by.name())
                .param("day", by.day())
                .update();
    }
}
