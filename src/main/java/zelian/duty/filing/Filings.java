package zelian.duty.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.common.Rejected;

/** Lists filed with the unit above. */
@Repository
class Filings {

    private final JdbcClient db;

    Filings(JdbcClient db) {
        this.db = db;
    }

    /** An issued version as it may be filed: by which unit, with which. */
    record Issued(
            UUID version,
            String number,
            UnitId unit,
            @Nullable UnitId superior,
            boolean current) {}

    /** A list of the year below a unit, and how its newest issued version stands. */
    record Row(
            UUID list,
            String title,
            UUID unit,
            String number,
            LocalDate issuedOn,
            @Nullable UUID filing,
            @Nullable String state,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate answeredOn,
            @Nullable String remark) {}

    /** The version in force, or the last one that was. */
    Optional<Issued> issued(UUID list) {
        return db.sql("""
                select v.id, 'V' || v.major || '.' || v.minor as number, l.unit, b.above, v.state = 'ISSUED' as current
                from   duty.list_version v
                join   duty.duty_list l on l.id = v.list
                left join organization.pub_branch b on b.below = l.unit and b.depth = 1
                where  v.list = :list and v.state in ('ISSUED', 'SUPERSEDED')
                order  by v.in_force_since desc, v.major desc, v.minor desc limit 1
                """)
                .param("list", list)
                .query((row, n) -> new Issued(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        new UnitId(row.getObject("unit", UUID.class)),
                        unit(row.getObject("above", UUID.class)),
                        row.getBoolean("current")))
                .optional();
    }

    Optional<Filing> of(UUID version) {
        return db.sql("select * from duty.filing where version = :version")
                .param("version", version)
                .query(Filings::filing)
                .optional();
    }

    /** The lists in force of that year right below these units, those to answer first. */
    List<Row> below(Collection<UnitId> superiors, int year) {
        return db.sql("""
                select l.id as list, l.title, l.unit, 'V' || v.major || '.' || v.minor as number, v.issued_on,
                       f.id as filing, f.state, f.filed_on, f.answered_on, f.remark
                from   duty.duty_list l
                join   duty.list_version v on v.list = l.id and v.state = 'ISSUED'
                join   organization.pub_branch b on b.below = l.unit and b.depth = 1
                left join duty.filing f on f.version = v.id
                where  l.year = :year and b.above = any (:superiors)
                order  by coalesce(f.state, 'NONE') = 'FILED' desc, f.filed_on desc nulls last, l.title
                """)
                .param("year", year)
                .param("superiors", superiors.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Row.class)
                .list();
    }

    void add(Filing.Head head) {
        var added = db.sql("""
                insert into duty.filing (id, version, list, unit, superior, state, words, filed_by, filed_name, filed_on)
                values (:id, :version, :list, :unit, :superior, 'FILED', :words, :by, :name, :day)
                on conflict (version) do nothing
                """)
                .param("id", head.id())
                .param("version", head.version())
                .param("list", head.list())
                .param("unit", head.unit().value())
                .param("superior", head.superior().value())
                .param("words", head.words())
                .param("by", head.filedBy().value())
                .param("name", head.filedName())
                .param("day", head.filedOn())
                .update();
        if (added == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    void move(Filing.Filed from, Filing to, Filing.Answer answer) {
        var moved = db.sql("""
                update duty.filing
                set    state = :state, lock = lock + 1, remark = :remark, answered_by = :by, answered_name = :name,
                       answered_on = :day
                where  id = :id and state = 'FILED' and lock = :lock
                """)
                .param("state", to.stored())
                .param("remark", to instanceof Filing.Remarked remarked ? remarked.remark() : null)
                .param("by", answer.by().value())
                .param("name", answer.name())
                .param("day", answer.on())
                .param("id", from.head().id())
                .param("lock", from.head().lock())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    private static Filing filing(ResultSet row, int number) throws SQLException {
        var head = new Filing.Head(
                row.getObject("id", UUID.class),
                row.getInt("lock"),
                row.getObject("version", UUID.class),
                row.getObject("list", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                new UnitId(row.getObject("superior", UUID.class)),
                row.getString("words"),
                new PersonId(row.getObject("filed_by", UUID.class)),
                row.getString("filed_name"),
                row.getObject("filed_on", LocalDate.class));
        if (row.getString("state").equals("FILED")) {
            return new Filing.Filed(head);
        }
        var answer = new Filing.Answer(
                new PersonId(row.getObject("answered_by", UUID.class)),
                row.getString("answered_name"),
                row.getObject("answered_on", LocalDate.class));
        return row.getString("state").equals("RECEIVED")
                ? new Filing.Received(head, answer)
                : new Filing.Remarked(head, answer, row.getString("remark"));
    }
}
