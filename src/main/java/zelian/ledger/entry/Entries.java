package zelian.ledger.entry;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where entries are written: only ever added to. */
@Repository
class Entries {

    private final JdbcTemplate jdbc;

    Entries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the entry and lines it up for its leaf number, in one statement. */
    void add(Entry entry) {
        jdbc.update(
                """
                with written as (
                    insert into ledger.entry (id, occurred_at, day, person, name, act, kind, object, unit, canonical)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    returning id)
                insert into ledger.waiting (entry) select id from written
                """,
                entry.id(),
                entry.occurredAt().atOffset(ZoneOffset.UTC),
                entry.day(),
                entry.person(),
                entry.name(),
                entry.act(),
                entry.kind(),
                entry.object(),
                entry.unit(),
                entry.canonical());
    }
}
