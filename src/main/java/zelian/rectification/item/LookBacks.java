package zelian.rectification.item;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.rectification.ItemId;

/** Looking back on what was struck off (回头看). */
@Repository
class LookBacks {

    private final JdbcClient db;

    LookBacks(JdbcClient db) {
        this.db = db;
    }

    /** What a look back found. */
    enum Result {
        HOLDS("巩固"),
        RETURNED("反弹");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** @param result null until it was done */
    record LookBack(
            ItemId item,
            LocalDate due,
            @Nullable Result result,
            @Nullable String doneBy,
            @Nullable LocalDate doneOn,
            @Nullable ItemId newItem) {}

    void plan(ItemId item, LocalDate due) {
        db.sql("insert into rectification.look_back (item, due) values (:item, :due)")
                .param("item", item.value())
                .param("due", due)
                .update();
    }

    Optional<LookBack> of(ItemId item) {
        return db.sql("select * from rectification.look_back where item = :item")
                .param("item", item.value())
                .query((row, n) -> {
                    var result = row.getString("result");
                    var next = row.getObject("new_item", UUID.class);
                    return new LookBack(
                            item,
                            row.getObject("due", LocalDate.class),
                            result == null ? null : Result.valueOf(result),
                            row.getString("done_name"),
                            row.getObject("done_on", LocalDate.class),
                            next == null ? null : new ItemId(next));
                })
                .optional();
    }

    /** @throws Rejected if another hand was faster */
    void done(ItemId item, Result result, Viewer by, UUID opinion, @Nullable ItemId newItem) {
        var done = db.sql("""
                update rectification.look_back
                set result = :result, done_by = :by, done_name = :name, done_on = :day, opinion = :opinion, new_item = :next
                where item = :item and result is null
                """)
                .param("result", result.name())
                .param("by", by.person().value())
                .param("name", by.name())
                .param("day", by.day())
                .param("opinion", opinion)
                .param("next", newItem == null ? null : newItem.value())
                .param("item", item.value())
                .update();
        if (done == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }
}
