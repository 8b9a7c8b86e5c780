package zelian.pledge.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.pledge.PledgeId;

/** Who signed which digest, and when. */
@Repository
public class Signatures {

    private final JdbcClient db;

    Signatures(JdbcClient db) {
        this.db = db;
    }

    /** 甲方 or 乙方. */
    public enum Side {
        UPPER("甲方"),
        LOWER("乙方");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One that counts. */
    public record Signature(Side side, String who, LocalDate on, Instant at, String digest) {}

    void add(PledgeId letter, Side side, Viewer by, String digest) {
        db.sql("""
                insert into pledge.signature (id, letter, side, person, tenure, who, on_day, digest)
                values (:id, :letter, :side, :person, :tenure, :who, :day, :digest)
                """)
                .param("id", Ids.next())
                .param("letter", letter.value())
                .param("side", side.name())
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("who", by.title() + " " + by.name())
                .param("day", by.day())
                .param("digest", digest)
                .update();
    }

    void withdraw(PledgeId letter, LocalDate day) {
        db.sql("update pledge.signature set withdrawn_on = :day where letter = :letter and withdrawn_on is null")
                .param("day", day)
                .param("letter", letter.value())
                .update();
    }

    public List<Signature> of(PledgeId letter) {
        return db.sql("select * from pledge.signature where letter = :letter and withdrawn_on is null order by id")
                .param("letter", letter.value())
                .query((row, n) -> new Signature(
                        Side.valueOf(row.getString("side")),
                        row.getString("who"),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("digest")))
                .list();
    }
}
