package zelian.ledger.entry;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where entries are written: only ever added to. */
@Repository
class Entries {

    private static final String ADD = """
            with written as (
                insert into ledger.entry (id, occurred_at, day, person, name, act, kind, object, unit, canonical)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id)
            insert into ledger.waiting (entry) select id from written
            """;

    private final JdbcTemplate jdbc;

    Entries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes these entries and lines them up for their leaf numbers. */
    void add(List<Entry> all) {
        if (all.size() == 1) {
            jdbc.update(ADD, row -> set(row, all.getFirst())); // a batch of one costs more
        } else {
            jdbc.batchUpdate(ADD, all, Math.max(all.size(), 1), Entries::set);
        }
    }

    private static void set(PreparedStatement row, Entry entry) throws SQLException {
        row.setObject(1, entry.id());
        row.setObject(2, entry.occurredAt().atOffset(ZoneOffset.UTC));
        row.setObject(3, entry.day());
        row.setObject(4, entry.person());
        row.setString(5, entry.name());
        row.setString(6, entry.act());
        row.setString(7, entry.kind());
        row.setObject(8, entry.object());
        row.setObject(9, entry.unit(), Types.OTHER);
        row.setString(10, entry.canonical());
    }
}
