package zelian.accountability.execution;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.accountability.CaseId;
import zelian.common.Ids;

/** Return visits (回访): that they were made; what was said is sealed with the case. */
@Repository
class Visits {

    private final JdbcClient db;

    Visits(JdbcClient db) {
        this.db = db;
    }

    void add(CaseId id, LocalDate day) {
        db.sql("insert into accountability.visit (id, of_case, on_day) values (:id, :case, :day)")
                .param("id", Ids.next())
                .param("case", id.value())
                .param("day", day)
                .update();
    }

    int count(CaseId id) {
        return db.sql("select count(*) from accountability.visit where of_case = :case")
                .param("case", id.value())
                .query(Integer.class)
                .single();
    }
}
