package zelian.analysis.search;

import static java.util.stream.Collectors.joining;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.analysis.Ref;

/** The copy that search looks in. */
@Repository
class SearchEntries {

    private static final int FETCHED = 2000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JdbcTemplate cursor;

    SearchEntries(JdbcClient jdbc, JdbcTemplate batches, DataSource database) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.cursor = new JdbcTemplate(database);
        cursor.setFetchSize(FETCHED);
    }

    /**
     * Hands over nodes that are not in the copy, or stand there otherwise than they are. Within a transaction they
     * are read once by a cursor, however many; without one all are held in memory.
     */
    void eachDrifted(int size, Consumer<List<SearchEntry>> batch) {
        var drifted = new ArrayList<SearchEntry>(size);
        cursor.query("""
                    select n.kind, n.id, n.unit, n.who, n.visibility, n.title, n.number
                    from analysis.node n
                    left join analysis.search_entry e on e.kind = n.kind and e.id = n.id
                    where e.id is null
                      or (e.title, e.number, e.unit, e.who, e.visibility)
                         is distinct from (n.title, n.number, n.unit, n.who, n.visibility)
                    """, row -> {
            drifted.add(entry(row, 0));
            if (drifted.size() == size) {
                batch.accept(List.copyOf(drifted));
                drifted.clear();
            }
        });
        batch.accept(drifted);
    }

    /** These nodes as they are, and what follows from each directly: issuing a list makes its duties appear. */
    List<SearchEntry> of(Collection<Ref> refs, int most) {
        var touched = refs.stream().map(Ref::id).toList();
        var all = Stream.concat(touched.stream(), following(touched, most).stream())
                .distinct()
                .toList();
        return jdbc.sql("""
                        select n.kind, n.id, n.unit, n.who, n.visibility, n.title, n.number
                        from analysis.node n where n.id = any (cast(:ids as uuid[]))
                        """)
                .param("ids", array(all))
                .query(SearchEntries::entry)
                .list();
    }

    /** What the chain leads to in one step; from a unit, a person or a text it leads to too much that did not change. */
    private List<UUID> following(List<UUID> ids, int most) {
        return jdbc.sql("""
                        select l.to_id from analysis.link l
                        where l.from_id = any (cast(:ids as uuid[]))
                          and l.from_kind not in ('unit', 'person', 'regulation', 'clause')
                        limit :most
                        """)
                .param("ids", array(ids))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
    }

    void put(List<SearchEntry> entries) {
        batches.batchUpdate("""
                insert into analysis.search_entry (kind, id, unit, who, visibility, title, number, words, letters, grams)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (kind, id) do update set unit = excluded.unit, who = excluded.who,
                    visibility = excluded.visibility, title = excluded.title, number = excluded.number,
                    words = excluded.words, letters = excluded.letters, grams = excluded.grams
                """, entries, 500, SearchEntries::set);
    }

    private static SearchEntry entry(ResultSet row, int number) throws SQLException {
        return new SearchEntry(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("who", UUID.class),
                row.getString("visibility"),
                row.getString("title"),
                row.getString("number"));
    }

    private static void set(PreparedStatement row, SearchEntry entry) throws SQLException {
        row.setString(1, entry.kind());
        row.setObject(2, entry.id());
        row.setObject(3, entry.unit());
        row.setObject(4, entry.who());
        row.setString(5, entry.visibility());
        row.setString(6, entry.title());
        row.setString(7, entry.number());
        row.setString(8, entry.words());
        row.setString(9, entry.letters());
        row.setArray(10, row.getConnection().createArrayOf("text", entry.grams().toArray()));
    }

    /** Takes out what is no longer there. */
    int dropGone() {
        return jdbc.sql("""
                        delete from analysis.search_entry e
                        where not exists (select 1 from analysis.node n where n.kind = e.kind and n.id = e.id)
                        """).update();
    }
}
