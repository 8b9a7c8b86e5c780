package zelian.duty.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.duty.ClaimId;
import zelian.seal.Seals;

/** Disputes (异议) with their answers; what was said is sealed. */
@Repository
class Disputes {

    private final JdbcClient db;
    private final Seals seals;

    Disputes(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** How a dispute is answered. */
    enum Outcome {
        ADJUST("调整"),
        UPHOLD("维持");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** A dispute as those concerned may read it. */
    record Dispute(
            LocalDate raisedOn,
            String reason,
            Optional<Outcome> outcome,
            Optional<String> answer,
            Optional<String> answeredBy,
            Optional<LocalDate> answeredOn) {}

    void raise(ClaimId claim, Viewer by, String reason) {
        var id = Ids.next();
        db.sql(
                        "insert into duty.dispute (id, claim, reason, raised_by, raised_on) values (:id, :claim, :reason, :by, :day)")
                .param("id", id)
                .param("claim", claim.value())
                .param("reason", seals.seal(reasonPlace(id), reason))
                .param("by", by.person().value())
                .param("day", by.day())
                .update();
    }

    void answer(ClaimId claim, Viewer by, Outcome outcome, String answer) {
        var open = db.sql("select id from duty.dispute where claim = :claim and outcome is null")
                .param("claim", claim.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Rejected.because("common.changed-meanwhile"));
        db.sql("""
                update duty.dispute
                set    outcome = :outcome, answer = :answer, answered_by = :by, answered_name = :name,
                       answered_title = :title, answered_on = :day
                where  id = :id and outcome is null
                """)
                .param("outcome", outcome.name())
                .param("answer", seals.seal(answerPlace(open), answer))
                .param("by", by.person().value())
                .param("name", by.name())
                .param("title", by.title())
                .param("day", by.day())
                .param("id", open)
                .update();
    }

    /** The latest first. */
    List<Dispute> of(ClaimId claim) {
        return db.sql("""
                select d.*, d.answered_title || ' ' || d.answered_name as answered_by_words
                from   duty.dispute d where d.claim = :claim order by d.id desc
                """)
                .param("claim", claim.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Dispute(
                            row.getObject("raised_on", LocalDate.class),
                            seals.open(reasonPlace(id), row.getBytes("reason")),
                            Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                            Optional.ofNullable(row.getBytes("answer"))
                                    .map(bytes -> seals.open(answerPlace(id), bytes)),
                            Optional.ofNullable(row.getString("answered_by_words")),
                            Optional.ofNullable(row.getObject("answered_on", LocalDate.class)));
                })
                .list();
    }

    private static String reasonPlace(UUID dispute) {
        return "duty.dispute:" + dispute + ".reason";
    }

    private static String answerPlace(UUID dispute) {
        return "duty.dispute:" + dispute + ".answer";
    }
}
