package zelian.accountability.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.accountability.CaseId;

/** All appeals (申诉). */
@Repository
public class Appeals {

    private final JdbcClient db;

    Appeals(JdbcClient db) {
        this.db = db;
    }

    void add(CaseId id, Appeal appeal) {
        db.sql("""
                insert into accountability.appeal (id, of_case, way, filed_on, answer_by)
                values (:id, :case, :way, :filedOn, :answerBy)
                """)
                .param("id", appeal.id())
                .param("case", id.value())
                .param("way", appeal.way().name())
                .param("filedOn", appeal.filedOn())
                .param("answerBy", appeal.answerBy())
                .update();
    }

    void decided(UUID appeal, Appeal.Result result, LocalDate day) {
        db.sql("update accountability.appeal set result = :result, decided_on = :day where id = :id")
                .param("result", result.name())
                .param("day", day)
                .param("id", appeal)
                .update();
    }

    public List<Appeal> of(CaseId id) {
        return db.sql("""
                select id, way, filed_on, answer_by, result, decided_on from accountability.appeal
                where  of_case = :case order by id
                """).param("case", id.value()).query(Appeal.class).list();
    }
}
