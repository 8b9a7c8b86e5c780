package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.supervision.LetterId;

/** Requests for more time to answer (延期申请). */
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
            @Nullable Boolean granted,
            @Nullable String decidedName,
            @Nullable LocalDate decidedOn) {

        String word() {
            return granted == null ? "待批准" : granted ? "已批准" : "不通过";
        }
    }

    /** @throws Rejected while an earlier request is undecided */
    void ask(LetterId letter, LocalDate oldDue, LocalDate newDue, Viewer by) {
        try {
            db.sql("""
                    insert into supervision.letter_extension (id, letter, asked_by, asked_name, asked_on, old_due, new_due)
                    values (:id, :letter, :by, :name, :day, :old, :new)
                    """)
                    .param("id", Ids.next())
                    .param("letter", letter.value())
                    .param("by", by.person().value())
                    .param("name", by.name())
                    .param("day", by.day())
                    .param("old", oldDue)
                    .param("new", newDue)
                    .update();
        } catch (DuplicateKeyException pending) {
            throw Rejected.because("supervision.extension-pending");
        }
    }

    /** The latest first. */
    List<Extension> of(LetterId letter) {
        return db.sql("select * from supervision.letter_extension where letter = :letter order by id desc")
                .param("letter", letter.value())
                .query((row, n) -> new Extension(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("asked_by", UUID.class)),
                        row.getString("asked_name"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("old_due", LocalDate.class),
                        row.getObject("new_due", LocalDate.class),
                        row.getObject("granted", Boolean.class),
                        row.getString("decided_name"),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    /** The one nobody has decided. */
    Optional<Extension> open(LetterId letter) {
        return of(letter).stream().filter(one -> one.granted() == null).findFirst();
    }

    /** @throws Rejected if another hand decided since */
    void decide(Extension extension, boolean granted, Viewer by) {
        var decided = db.sql("""
                update supervision.letter_extension
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
