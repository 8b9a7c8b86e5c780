package zelian.renewal.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.common.Ids;
import zelian.duty.Duties.ListOn;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;

/** Which list of a year was drafted from which of the year before, line by line. */
@Repository
public class TakenLists {

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batches;

    TakenLists(JdbcClient db, NamedParameterJdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    /** A list somebody had drafted by hand: named and left as it is. */
    void left(int year, ListOn former, DutyListId list) {
        insert(Ids.next(), year, former, list, false);
    }

    /** A list drafted from the former one. {@code duties}: the new duties by the key of their words. */
    void drafted(int year, ListOn former, DutyListId list, List<Line> lines, Map<String, DutyId> duties) {
        var taken = Ids.next();
        insert(taken, year, former, list, true);
        var ids = lines.stream().map(line -> Ids.next()).toList();
        var rows = new SqlParameterSource[lines.size()];
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            rows[i] = new MapSqlParameterSource("id", ids.get(i))
                    .addValue("taken", taken)
                    .addValue("ordinal", i + 1)
                    .addValue("former", line.former().id().value())
                    .addValue(
                            "duty",
                            Objects.requireNonNull(duties.get(line.wording().key()))
                                    .value())
                    .addValue("subject", line.former().subject())
                    .addValue("matter", line.former().matter());
        }
        batches.batchUpdate("""
                insert into renewal.taken_line (id, taken, ordinal, former, duty, subject, matter)
                values (:id, :taken, :ordinal, :former, :duty, :subject, :matter)
                """, rows);
        changes(lines, ids);
    }

    private void changes(List<Line> lines, List<UUID> ids) {
        var rows = new ArrayList<SqlParameterSource>();
        for (var i = 0; i < lines.size(); i++) {
            var id = ids.get(i);
            lines.get(i)
                    .changes()
                    .forEach((change, note) -> rows.add(new MapSqlParameterSource("line", id)
                            .addValue("change", change.name())
                            .addValue("note", note)));
        }
        batches.batchUpdate(
                "insert into renewal.line_change (line, change, note) values (:line, :change, :note)",
                rows.toArray(SqlParameterSource[]::new));
    }

    private void insert(UUID id, int year, ListOn former, DutyListId list, boolean drafted) {
        db.sql("""
                insert into renewal.taken_list (id, year, unit, former, former_version, list, drafted)
                values (:id, :year, :unit, :former, :version, :list, :drafted)
                """)
                .param("id", id)
                .param("year", year)
                .param("unit", former.unit().value())
                .param("former", former.list().value())
                .param("version", former.version())
                .param("list", list.value())
                .param("drafted", drafted)
                .update();
    }

    /**
     * One list of the year.
     *
     * @param state the badge word of the new list, as it stands now
     * @param toLookAt how many lines have changed in a way somebody should look at
     */
    public record Row(
            UnitId unit,
            DutyListId former,
            String formerVersion,
            DutyListId list,
            String state,
            boolean drafted,
            int lines,
            int toLookAt) {}

    public List<Row> of(int year, UUID[] units) {
        return db.sql("""
                select t.unit, t.former, t.former_version, t.list, coalesce(n.state, '已退出清单') as state, t.drafted,
                       (select count(*) from renewal.taken_line l where l.taken = t.id) as lines,
                       (select count(distinct c.line) from renewal.line_change c
                        join renewal.taken_line l on l.id = c.line
                        where l.taken = t.id and c.change <> 'MOVED') as to_look_at
                from   renewal.taken_list t
                left   join duty.pub_node n on n.kind = 'duty_list' and n.id = t.list
                where  t.year = :year and t.unit = any (:units)
                order  by lines desc, t.id
                """)
                .param("year", year)
                .param("units", units)
                .query((row, n) -> new Row(
                        new UnitId(row.getObject("unit", UUID.class)),
                        new DutyListId(row.getObject("former", UUID.class)),
                        row.getString("former_version"),
                        new DutyListId(row.getObject("list", UUID.class)),
                        row.getString("state"),
                        row.getBoolean("drafted"),
                        row.getInt("lines"),
                        row.getInt("to_look_at")))
                .list();
    }
}
