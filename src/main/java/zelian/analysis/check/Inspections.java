package zelian.analysis.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;
import zelian.analysis.Sight;
import zelian.analysis.check.Account.Inspected;
import zelian.analysis.check.Account.Open;

/** What a unit had been inspected for by a day, what was found, and which shortfalls nobody had settled. */
@Repository
class Inspections {

    private static final String VISITS_AND_FINDINGS = """
            select n.kind, n.id, n.title, '检查' as sort, v.held_on as day,
                   case when v.fed_back_on <= :day then v.fed_back_on || ' 反馈' else '当日未反馈' end as standing
            from supervision.pub_visit v
            join supervision.pub_node n on n.kind = 'visit' and n.id = v.id
            where v.unit = :at and v.held_on between :from and :day and %1$s
            union all
            select n.kind, n.id, n.title, case f.side when 'EXPERIENCE' then '经验' else '不足' end, f.put_on,
                   case when f.decided_on <= :day then f.decided_on || ' 已处理'
                        when f.confirmed_on <= :day then f.confirmed_on || ' 确认'
                        else '当日未确认' end
            from supervision.pub_finding f
            join supervision.pub_node n on n.kind = 'finding' and n.id = f.id
            where f.unit = :at and f.put_on between :from and :day and %1$s
            order by day desc, sort, id
            """.formatted(Sight.SEEN);

    /** What was dropped, waived or turned into an item by the day is settled; an item speaks for itself. */
    private static final String UNSETTLED = """
            select n.kind, n.id, n.title, n.number, f.confirm_by
            from supervision.pub_finding f
            join supervision.pub_node n on n.kind = 'finding' and n.id = f.id
            where f.unit = :at and f.side = 'SHORTFALL' and f.put_on <= :day
              and (f.state in ('PUT', 'DISPUTED', 'CONFIRMED') or f.decided_on > :day) and %s
            order by f.put_on, n.id
            """.formatted(Sight.SEEN);

    private final JdbcClient jdbc;
    private final Kinds kinds;

    Inspections(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** The latest first. */
    List<Inspected> of(Scene scene) {
        return jdbc.sql(VISITS_AND_FINDINGS)
                .params(scene.parameters())
                .query((row, number) -> new Inspected(
                        row.getObject("day", LocalDate.class),
                        row.getString("sort"),
                        row.getString("title"),
                        row.getString("standing"),
                        kinds.address(ref(row))))
                .list();
    }

    List<Open> unsettled(Scene scene) {
        return jdbc.sql(UNSETTLED)
                .params(scene.parameters())
                .query((row, number) -> new Open(
                        "问题",
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("confirm_by", LocalDate.class),
                        kinds.address(ref(row))))
                .list();
    }

    private static Ref ref(ResultSet row) throws SQLException {
        return new Ref(row.getString("kind"), row.getObject("id", UUID.class));
    }
}
