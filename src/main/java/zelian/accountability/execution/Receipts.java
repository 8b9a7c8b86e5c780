package zelian.accountability.execution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.accountability.CaseId;

/** The receipts of executed decisions (执行回执). */
@Repository
public class Receipts {

    private final JdbcClient db;

    Receipts(JdbcClient db) {
        this.db = db;
    }

    /** One receipt. */
    public record Receipt(
            ReceiptMatter matter, LocalDate due, @Nullable LocalDate doneOn) {}

    /** Asked anew when a decision was made anew. */
    void ask(CaseId id, List<ReceiptMatter> matters, LocalDate due) {
        matters.forEach(matter -> db.sql("""
                        insert into accountability.receipt (of_case, matter, due) values (:case, :matter, :due)
                        on conflict (of_case, matter) do update set due = excluded.due, done_on = null, done_by = null
                        """)
                .param("case", id.value())
                .param("matter", matter.name())
                .param("due", due)
                .update());
    }

    /** False if it was done before, or is not asked for. */
    boolean done(CaseId id, ReceiptMatter matter, Viewer by) {
        return db.sql("""
                update accountability.receipt set done_on = :day, done_by = :by
                where  of_case = :case and matter = :matter and done_on is null
                """)
                        .param("day", by.day())
                        .param("by", by.person().value())
                        .param("case", id.value())
                        .param("matter", matter.name())
                        .update()
                == 1;
    }

    public List<Receipt> of(CaseId id) {
        return db.sql(
                        "select matter, due, done_on from accountability.receipt where of_case = :case order by due, matter")
                .param("case", id.value())
                .query(Receipt.class)
                .list();
    }
}
