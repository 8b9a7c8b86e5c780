package zelian.assessment.result;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.counting.Result;
import zelian.assessment.scheme.Points;

/** How a unit stood in the same stretch of the year before (与上年相比). */
@Repository
class LastYear {

    private final JdbcClient db;

    LastYear(JdbcClient db) {
        this.db = db;
    }

    private record Stood(int total, String grade) {}

    String inWords(Appraisal appraisal, Result result) {
        return stood(appraisal, result)
                .map(before -> "上年 " + Points.exactly(before.total()) + " 分，" + before.grade()
                        + (result.total().isPresent()
                                ? "；变化 " + Points.change(result.total().getAsInt() - before.total())
                                : ""))
                .orElse("上年没有可比的考核结果");
    }

    private Optional<Stood> stood(Appraisal appraisal, Result result) {
        return db.sql("""
                select t.total, t.grade
                from   assessment.appraisal a
                join   assessment.scheme s on s.id = a.scheme
                join   assessment.scheme now on now.id = :scheme
                join   assessment.standing t on t.appraisal = a.id
                where  s.body = now.body and s.since = (now.since - interval '1 year')::date
                  and  a.state in ('RELEASED', 'FINAL') and t.unit = :unit and t.total is not null
                order  by a.id desc, t.stage limit 1
                """)
                .param("scheme", appraisal.head().scheme().value())
                .param("unit", result.unit().value())
                .query(Stood.class)
                .optional();
    }
}
