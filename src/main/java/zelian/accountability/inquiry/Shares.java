package zelian.accountability.inquiry;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.accountability.CaseId;
import zelian.accountability.rule.Responsibility;
import zelian.common.Ids;

/** How responsibility is divided in a case (责任划分). */
@Repository
public class Shares {

    private final JdbcClient db;

    Shares(JdbcClient db) {
        this.db = db;
    }

    /** One share: who, which responsibility, what follows. */
    public record Share(String who, Responsibility responsibility, Follows follows) {}

    void add(CaseId id, Share share) {
        db.sql("""
                insert into accountability.share (id, of_case, who, responsibility, follows)
                values (:id, :case, :who, :responsibility, :follows)
                """)
                .param("id", Ids.next())
                .param("case", id.value())
                .param("who", share.who())
                .param("responsibility", share.responsibility().name())
                .param("follows", share.follows().name())
                .update();
    }

    public List<Share> of(CaseId id) {
        return db.sql("select who, responsibility, follows from accountability.share where of_case = :case order by id")
                .param("case", id.value())
                .query(Share.class)
                .list();
    }
}
