package zelian.organization.importing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PostId;
import zelian.access.TenureId;
import zelian.common.Period;

/** People and tenures as they are known before an import. */
@Repository
class KnownTenures {

    private final JdbcClient jdbc;

    KnownTenures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names by 工号. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        jdbc.sql("select staff_no, name from organization.person").query(row -> {
            names.put(row.getString("staff_no"), row.getString("name"));
        });
        return names;
    }

    /** Every tenure; charge and care on its first day, and on the day given (or its last, if it ended before). */
    List<KnownTenure> all(LocalDate day) {
        return jdbc.sql("""
                select t.id, t.post, pe.staff_no, pe.name, u.code, p.title, p.single, t.since, t.until, t.grade,
                    array(select x.code from organization.charge c join organization.unit x on x.id = c.unit
                        where c.tenure = t.id and t.since between c.since and coalesce(c.until, 'infinity')) as charge,
                    array(select x.code from organization.charge c join organization.unit x on x.id = c.unit
                        where c.tenure = t.id and least(:day, t.until) between c.since and coalesce(c.until, 'infinity'))
                        as charge_now,
                    array(select x.code from organization.care c join organization.unit x on x.id = c.unit
                        where c.tenure = t.id and t.since between c.since and coalesce(c.until, 'infinity')) as care,
                    array(select x.code from organization.care c join organization.unit x on x.id = c.unit
                        where c.tenure = t.id and least(:day, t.until) between c.since and coalesce(c.until, 'infinity'))
                        as care_now
                from organization.tenure t
                join organization.person pe on pe.id = t.person
                join organization.post p on p.id = t.post
                join organization.unit u on u.id = p.unit""")
                .param("day", day)
                .query((row, number) -> new KnownTenure(
                        new TenureId(row.getObject("id", UUID.class)),
                        new PostId(row.getObject("post", UUID.class)),
                        row.getString("staff_no"),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("title"),
                        row.getBoolean("single"),
                        new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                        row.getString("grade"),
                        codes(row, "charge"),
                        codes(row, "charge_now"),
                        codes(row, "care"),
                        codes(row, "care_now")))
                .list();
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        Array codes = row.getArray(column);
        return Set.of((String[]) codes.getArray());
    }
}
