package zelian.renewal.closing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of a year is still open, counted from what the modules publish; what bears the mark 纪检 is not counted. */
@Repository
class StillOpen {

    private static final String COUNTS = """
            select 'LIST' as kind, count(*) as count from duty.pub_node n
            where  n.kind = 'duty_list' and n.number = cast(:year as text) || ' 年度'
            and    n.state not in ('已印发', '已被替代')
            union all
            select 'CLAIM', count(*) from duty.pub_claim c
            where  c.state in ('WAITING', 'DISPUTED') and c.opened_on between :first and :last
            union all
            select 'OCCURRENCE', count(*) from task.pub_occurrence o
            where  o.state in ('NOT_STARTED', 'UNDER_WAY') and o.due_on between :first and :last
            union all
            select 'RECORD', count(*) from evidence.pub_record r
            where  r.state in ('AWAITING', 'SENT_BACK') and r.happened_on between :first and :last
            union all
            select 'LETTER', count(*) from supervision.pub_node n
            where  n.kind = 'letter' and n.until is null and n.visibility <> 'DISCIPLINE' and n.since between :first and :last
            union all
            select 'FINDING', count(*) from supervision.pub_finding f
            where  f.put_on between :first and :last
            and    (f.state in ('PUT', 'DISPUTED') or f.state = 'CONFIRMED' and f.side = 'SHORTFALL')
            union all
            select 'ITEM', count(*) from rectification.pub_node n
            where  n.kind = 'item' and n.until is null and n.visibility <> 'DISCIPLINE' and n.since between :first and :last
            union all
            select 'DEBRIEF', count(*) from assessment.pub_debrief d where d.year = :year and d.archived_on is null
            union all
            select 'APPRAISAL', count(*) from assessment.pub_node n
            where  n.kind = 'appraisal' and n.number = cast(:year as text) || ' 年度' and n.until is null
            and    n.state <> '试算完成'
            union all
            select 'SUGGESTION', count(*) from renewal.suggestion s where s.year = :year + 1 and s.state = 'OPEN'
            """;

    private final JdbcClient db;

    StillOpen(JdbcClient db) {
        this.db = db;
    }

    private record Row(OpenKind kind, int count) {}

    /** By kind, those of which nothing is open included. */
    Map<OpenKind, Integer> of(int year) {
        var open = new EnumMap<OpenKind, Integer>(OpenKind.class);
        db.sql(COUNTS)
                .param("year", year)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Row.class)
                .list()
                .forEach(row -> open.put(row.kind(), row.count()));
        return open;
    }
}
