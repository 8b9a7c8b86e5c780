package zelian.analysis.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;
import zelian.analysis.Sight;
import zelian.analysis.check.Account.Urged;

/** What a unit had been urged to by a day: letters sent to it, reminders to its people and the member in charge. */
@Repository
class Urgings {

    private static final String LETTERS = """
            select n.kind, n.id, n.number, n.title, l.addressee as who, l.issued_on as day,
                   l.received_on, l.replied_on, l.closed_on, l.voided_on
            from supervision.pub_letter l
            join supervision.pub_node n on n.kind = 'letter' and n.id = l.id
            where l.unit = :at and l.issued_on between :from and :day and %s
            """.formatted(Sight.SEEN);

    private static final String REMINDERS = """
            select n.kind, n.id, r.title, r.told as who, r.day
            from notice.pub_reminder r
            join analysis.node n on n.kind = r.kind and n.id = r.object
            where n.unit = :at and r.day between :from and :day and %s
              and exists (select 1 from organization.pub_link t
                          where (t.from_kind = 'unit' and t.from_id = :at and t.relation = '任职' and t.to_id = r.told
                              or t.to_kind = 'unit' and t.to_id = :at and t.relation = '分管' and t.from_id = r.told)
                            and r.day between coalesce(t.since, '-infinity') and coalesce(t.until, 'infinity'))
            """.formatted(Sight.SEEN);

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Kinds kinds;

    Urgings(JdbcClient jdbc, Directory directory, Kinds kinds) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.kinds = kinds;
    }

    private record Row(Ref ref, LocalDate day, String kind, String words, PersonId who, String answer) {}

    /** The latest first. */
    List<Urged> of(Scene scene) {
        var rows = new ArrayList<>(jdbc.sql(LETTERS)
                .params(scene.parameters())
                .query((row, number) -> letter(row, scene.day()))
                .list());
        rows.addAll(jdbc.sql(REMINDERS)
                .params(scene.parameters())
                .query((row, number) -> row(row, "提醒", row.getString("title"), ""))
                .list());
        var names = directory.names(rows.stream().map(Row::who).distinct().toList());
        return rows.stream()
                .sorted(Comparator.comparing(Row::day).reversed().thenComparing(Row::kind))
                .map(row -> new Urged(
                        row.day(),
                        row.kind(),
                        row.words(),
                        names.getOrDefault(row.who(), ""),
                        row.answer(),
                        kinds.address(row.ref())))
                .toList();
    }

    private static Row letter(ResultSet row, LocalDate day) throws SQLException {
        return row(row, "函件", row.getString("number") + " " + row.getString("title"), answer(row, day));
    }

    private static Row row(ResultSet row, String kind, String words, String answer) throws SQLException {
        return new Row(
                new Ref(row.getString("kind"), row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                kind,
                words,
                new PersonId(row.getObject("who", UUID.class)),
                answer);
    }

    /** The last that had become of a letter by the day. */
    private static String answer(ResultSet row, LocalDate day) throws SQLException {
        if (by(row, "voided_on", day) != null) {
            return by(row, "voided_on", day) + " 作废";
        }
        if (by(row, "closed_on", day) != null) {
            return by(row, "closed_on", day) + " 办结";
        }
        if (by(row, "replied_on", day) != null) {
            return by(row, "replied_on", day) + " 回告";
        }
        return by(row, "received_on", day) == null ? "当日未签收" : by(row, "received_on", day) + " 签收，当日未回告";
    }

    private static @Nullable LocalDate by(ResultSet row, String column, LocalDate day) throws SQLException {
        var on = row.getObject(column, LocalDate.class);
        return on == null || on.isAfter(day) ? null : on;
    }
}
