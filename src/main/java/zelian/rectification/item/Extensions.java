package zelian.rectification.item;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.rectification.ItemId;

/** Requests for more time (延期). */
@Repository
class Extensions {

    private final JdbcClient db;

    Extensions(JdbcClient db) {
        this.db = db;
    }

    /** @param granted null while nobody has decided */
    record Extension(
            UUID id,
            PersonId askedBy,
            String askedName,
            LocalDate askedOn,
            LocalDate oldDue,
            LocalDate newDue,
            UUID reason,
            @Nullable Boolean granted,
            @Nullable String decidedName,
            @Nullable LocalDate decidedOn) {}

    /** @throws Rejected while an earlier request is undecided */
    void ask(Head head, LocalDate newDue, Viewer by, UUID reason) {
        try {
            db.sql("""
                    insert into rectification.extension (id, item, asked_by, asked_name, asked_on, old_due, new_due, reason)
                    values (:id, :item, :by, :name, :day, :old, :new, :reason)
                    """)
                    .param("id", Ids.next())
                    .param("item", head.id().value())
                    .param("by", by.person().value())
                    .param("name", by.name())
                    .param("day", by.day())
                    .param("old", head.due())
                    .param("new", newDue)
                    .param("reason", reason)
                    .update();
        } catch (DuplicateKeyException pending) {
            throw Rejected.because("rectification.extension-pending");
        }
    }

    /** The latest first. */
    List<Extension> of(ItemId item) {
        return db.sql("select * from rectification.extension where item = :item order by id desc")
                .param("item", item.value())
                .query((row, n) -> new Extension(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("asked_by", UUID.class)),
                        row.getString("asked_name"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("old_due", LocalDate.class),
                        row.getObject("new_due", LocalDate.class),
                        row.getObject("reason", UUID.class),
                        row.getObject("granted", Boolean.class),
                        row.getString("decided_name"),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    void decide(Extension extension, boolean granted, Viewer by) {
        var decided = db.sql("""
                update rectification.extension
                set granted = :granted, decided_by = :by, decided_name = :name, decided_on = :day
                where id = :id and granted is null
                """)
                .param("granted", granted)
                .param("by", by.person().value())
                .param("name", by.name())
                .param("day", by.day())
                .param("id", extension.id())
                .update();
        if (decided == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }
}
