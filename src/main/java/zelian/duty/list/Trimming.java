package zelian.duty.list;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.duty.Column;
import zelian.duty.Wording;

/**
 * What a unit does with lines handed down to it (共性事项): it puts them in its own words, or leaves one out with a
 * reason (裁剪); the matter itself stays the superior's.
 */
@Repository
class Trimming {

    private static final int LONGEST = 200;

    private final JdbcClient db;

    Trimming(JdbcClient db) {
        this.db = db;
    }

    /** Whether the line carries out a duty of a list above. */
    boolean handedDown(Item item) {
        return !item.wording().own()
                && db.sql("select exists (select 1 from duty.item_above where item = :item and distance > 0)")
                        .param("item", item.id())
                        .query(Boolean.class)
                        .single();
    }

    /** @throws Rejected if a line handed down would become another matter */
    void requireSameMatter(Item item, Wording wording) {
        var same = Wording.plain(item.wording().word(Column.MATTER)).equals(Wording.plain(wording.word(Column.MATTER)))
                && !wording.own();
        if (!same && handedDown(item)) {
            throw Rejected.because("duty.common-matter-stays", item.wording().word(Column.MATTER))
                    .at("matter");
        }
    }

    /**
     * Notes why a line handed down is left out.
     *
     * @throws Rejected if it was handed down and no reason is given
     */
    void leaveOut(Item item, String reason, Viewer by) {
        if (!handedDown(item)) {
            return;
        }
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Rejected.because("duty.trimmed-without-reason", item.wording().word(Column.MATTER), LONGEST)
                    .at("reason");
        }
        db.sql("""
                insert into duty.trimmed (list, above, matter, reason, by, by_name, trimmed_on)
                select v.list, a.duty, i.matter, :reason, :by, :name, :day
                from   duty.item_above a
                join   duty.item i on i.id = a.item
                join   duty.list_version v on v.id = i.list_version
                where  a.item = :item and a.distance > 0
                on conflict (list, above) do update
                set reason = excluded.reason, by = excluded.by, by_name = excluded.by_name,
                    trimmed_on = excluded.trimmed_on
                """)
                .param("reason", reason)
                .param("by", by.person().value())
                .param("name", by.name())
                .param("day", by.day())
                .param("item", item.id())
                .update();
    }

    /** A duty above that the list leaves out is taken up again. */
    void takeUpAgain(UUID version) {
        db.sql("""
                delete from duty.trimmed t using duty.list_version v
                where  v.id = :version and t.list = v.list and t.above in
                       (select a.duty from duty.item_above a join duty.item i on i.id = a.item
                        where i.list_version = :version)
                """).param("version", version).update();
    }
}
