package zelian.rectification.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory.Holder;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.rectification.ItemId;

/** The measures of items. */
@Repository
class Measures {

    private final JdbcClient db;

    Measures(JdbcClient db) {
        this.db = db;
    }

    List<Measure> of(ItemId item) {
        return db.sql("select * from rectification.measure where item = :item order by ordinal")
                .param("item", item.value())
                .query((row, n) -> new Measure(
                        row.getObject("id", UUID.class),
                        row.getInt("ordinal"),
                        row.getString("words"),
                        new PersonId(row.getObject("owner", UUID.class)),
                        new TenureId(row.getObject("owner_tenure", UUID.class)),
                        row.getString("owner_name"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("evidence"),
                        row.getInt("version")))
                .list();
    }

    Optional<Measure> find(ItemId item, UUID measure) {
        return of(item).stream().filter(one -> one.id().equals(measure)).findFirst();
    }

    int add(ItemId item, String words, Holder owner, LocalDate due) {
        return db.sql("""
                insert into rectification.measure (id, item, ordinal, words, owner, owner_tenure, owner_name, due)
                select :id, :item, coalesce(max(ordinal), 0) + 1, :words, :owner, :tenure, :name, :due
                from rectification.measure where item = :item
                returning ordinal
                """)
                .param("id", Ids.next())
                .param("item", item.value())
                .param("words", words)
                .param("owner", owner.person().value())
                .param("tenure", owner.tenure().value())
                .param("name", owner.name())
                .param("due", due)
                .query(Integer.class)
                .single();
    }

    /** Done on a day with its evidence; both null to take that back. */
    void done(Measure measure, @Nullable LocalDate day, @Nullable String evidence) {
        var changed = db.sql("""
                update rectification.measure set done_on = :day, evidence = :evidence, version = version + 1
                where id = :id and version = :lock
                """)
                .param("day", day)
                .param("evidence", evidence)
                .param("id", measure.id())
                .param("lock", measure.lock())
                .update();
        if (changed == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    void remove(Measure measure) {
        db.sql("delete from rectification.measure where id = :id")
                .param("id", measure.id())
                .update();
    }

    /** What is not done passes to the successor, in items still open. */
    void handOver(TenureId from, TenureId to, PersonId successor, String name) {
        db.sql("""
                update rectification.measure m
                set    owner = :successor, owner_tenure = :to, owner_name = :name, version = m.version + 1
                from   rectification.item i
                where  i.id = m.item and i.state <> 'STRUCK_OFF' and m.owner_tenure = :from and m.done_on is null
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("successor", successor.value())
                .param("name", name)
                .update();
    }
}
