package zelian.ledger.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.ledger.entry.Entry;

/** The ledger as it is read: always from the canonical text, never from the columns that find it. */
@Repository
class Journal {

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param leaf null while the entry waits for its number */
    record Line(@Nullable Long leaf, Entry entry, String canonical) {}

    /**
     * The latest entries first.
     *
     * @param only entries of this person alone; null for all
     * @param units the units the filter's name stands for; null without such a filter
     */
    List<Line> lines(JournalFilter filter, @Nullable PersonId only, @Nullable Collection<UUID> units, int limit) {
        var where = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (only != null) {
            where.add("e.person = :only");
            values.put("only", only.value());
        }
        if (filter.from() != null) {
            where.add("e.day >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.add("e.day <= :to");
            values.put("to", filter.to());
        }
        if (filter.who() != null && JournalFilter.given(filter.who())) {
            where.add("e.name = :who");
            values.put("who", filter.who().strip());
        }
        if (filter.act() != null && JournalFilter.given(filter.act())) {
            where.add("e.act = :act");
            values.put("act", filter.act());
        }
        if (filter.kind() != null && JournalFilter.given(filter.kind())) {
            where.add("e.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.object() != null) {
            where.add("e.object = :object");
            values.put("object", filter.object());
        }
        if (units != null) {
            where.add("e.unit = any (:units)");
            values.put("units", units.toArray(UUID[]::new));
        }
        if (filter.after() != null) {
            where.add("e.id < :after");
            values.put("after", filter.after());
        }
        return jdbc.sql("""
                select l.number, e.canonical
                from ledger.entry e left join ledger.leaf l on l.entry = e.id
                %s
                order by e.id desc
                limit :limit
                """.formatted(where.isEmpty() ? "" : "where " + String.join(" and ", where)))
                .params(values)
                .param("limit", limit)
                .query((row, n) -> line(row.getObject(1, Long.class), row.getString(2)))
                .list();
    }

    Optional<Line> line(UUID entry) {
        return jdbc.sql("""
                select l.number, e.canonical
                from ledger.entry e left join ledger.leaf l on l.entry = e.id
                where e.id = :entry
                """)
                .param("entry", entry)
                .query((row, n) -> line(row.getObject(1, Long.class), row.getString(2)))
                .optional();
    }

    /** What was done to an object, the latest first. */
    List<Entry> of(String kind, UUID object, int limit) {
        return jdbc
                .sql("""
                select canonical from ledger.entry
                where object = :object and kind = :kind
                order by id desc
                limit :limit
                """)
                .param("object", object)
                .param("kind", kind)
                .param("limit", limit)
                .query(String.class)
                .list()
                .stream()
                .map(Entry::read)
                .toList();
    }

    private static Line line(@Nullable Long leaf, String canonical) {
        return new Line(leaf, Entry.read(canonical), canonical);
    }
}
