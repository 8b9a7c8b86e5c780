package zelian.regulation.descent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** Every descent with its texts. */
@Repository
class Descents {

    private static final String OPEN = """
            select d.id, d.unit, d.title, d.note, count(m.id) as texts, min(m.since) as since,
                   count(m.id) filter (where m.state = 'RECORDED') as unverified
            from   regulation.descent d left join regulation.waypoint m on m.descent = d.id
            """;

    private final JdbcClient db;

    Descents(JdbcClient db) {
        this.db = db;
    }

    /** One descent; {@code since} is the first day of its first text. */
    record Descent(UUID id, UnitId unit, String title, String note, int texts, LocalDate since, int unverified) {}

    List<Descent> all() {
        return db.sql(OPEN + " group by d.id order by min(m.since) nulls last, d.title")
                .query(Descents::descent)
                .list();
    }

    Optional<Descent> find(UUID id) {
        return db.sql(OPEN + " where d.id = :id group by d.id")
                .param("id", id)
                .query(Descents::descent)
                .optional();
    }

    Descent get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("descent " + id));
    }

    /** Those in which any of these clauses stands. */
    List<UUID> of(Collection<UUID> clauses) {
        return clauses.isEmpty()
                ? List.of()
                : db.sql("select distinct descent from regulation.waypoint where clause in (:clauses)")
                        .param("clauses", clauses)
                        .query(UUID.class)
                        .list();
    }

    /** The texts in the order of their days. */
    List<Waypoint> waypoints(UUID descent) {
        return db.sql("select * from regulation.waypoint where descent = :descent order by since, id")
                .param("descent", descent)
                .query(Descents::waypoint)
                .list();
    }

    Waypoint waypoint(UUID id) {
        return db.sql("select * from regulation.waypoint where id = :id")
                .param("id", id)
                .query(Descents::waypoint)
                .optional()
                .orElseThrow(() -> new NotFound("waypoint " + id));
    }

    /** @throws Rejected if there is one of that title */
    void open(UUID id, UnitId unit, String title, String note, LocalDate day) {
        var opened = db.sql("""
                insert into regulation.descent (id, unit, title, note, opened_on)
                values (:id, :unit, :title, :note, :day) on conflict (title) do nothing
                """)
                .param("id", id)
                .param("unit", unit.value())
                .param("title", title)
                .param("note", note)
                .param("day", day)
                .update();
        if (opened == 0) {
            throw Rejected.because("regulation.descent-there-already", title).at("title");
        }
    }

    void add(Waypoint.Head head) {
        texts(db.sql("""
                insert into regulation.waypoint (id, descent, state, title, article, gist, since, until, follows, clause,
                                                  seen_in, recorded_by, recorded_name, recorded_on)
                values (:id, :descent, 'RECORDED', :title, :article, :gist, :since, :until, :follows, :clause,
                        :seenIn, :by, :name, :day)
                """), head.text())
                .param("id", head.id())
                .param("descent", head.descent())
                .param("by", head.recordedBy().value())
                .param("name", head.recordedName())
                .param("day", head.recordedOn())
                .update();
    }

    void word(Waypoint.Head head) {
        requireOne(texts(db.sql("""
                update regulation.waypoint
                set    title = :title, article = :article, gist = :gist, since = :since, until = :until,
                       follows = :follows, clause = :clause, seen_in = :seenIn, lock = lock + 1
                where  id = :id and state = 'RECORDED' and lock = :lock
                """), head.text())
                .param("id", head.id())
                .param("lock", head.lock())
                .update());
    }

    void move(Waypoint from, Waypoint.Verified to) {
        requireOne(db.sql("""
                update regulation.waypoint
                set    state = 'VERIFIED', until = :until, checked = :checked, verified_by = :by, verified_name = :name,
                       verified_on = :day, lock = lock + 1
                where  id = :id and lock = :lock and state = :from
                """)
                .param("until", to.head().text().until(), Types.DATE)
                .param("checked", to.checked().stored())
                .param("by", to.by().value())
                .param("name", to.byName())
                .param("day", to.on())
                .param("id", to.head().id())
                .param("lock", from.head().lock())
                .param("from", from instanceof Waypoint.Recorded ? "RECORDED" : "VERIFIED")
                .update());
    }

    private static JdbcClient.StatementSpec texts(JdbcClient.StatementSpec statement, Waypoint.Text text) {
        return statement
                .param("title", text.title())
                .param("article", text.article())
                .param("gist", text.gist())
                .param("since", text.since())
                .param("until", text.until(), Types.DATE)
                .param("follows", text.follows(), Types.OTHER)
                .param("clause", text.clause(), Types.OTHER)
                .param("seenIn", text.seenIn());
    }

    private static void requireOne(int changed) {
        if (changed != 1) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static Descent descent(ResultSet row, int number) throws SQLException {
        return new Descent(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("title"),
                row.getString("note"),
                row.getInt("texts"),
                row.getObject("since", LocalDate.class),
                row.getInt("unverified"));
    }

    private static Waypoint waypoint(ResultSet row, int number) throws SQLException {
        var head = new Waypoint.Head(
                row.getObject("id", UUID.class),
                row.getObject("descent", UUID.class),
                row.getInt("lock"),
                new Waypoint.Text(
                        row.getString("title"),
                        row.getString("article"),
                        row.getString("gist"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getObject("follows", UUID.class),
                        row.getObject("clause", UUID.class),
                        row.getString("seen_in")),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getString("recorded_name"),
                row.getObject("recorded_on", LocalDate.class));
        return row.getString("state").equals("RECORDED")
                ? new Waypoint.Recorded(head)
                : new Waypoint.Verified(
                        head,
                        row.getString("checked").equals("yes") ? Waypoint.Checked.YES : Waypoint.Checked.SECOND_HAND,
                        new PersonId(row.getObject("verified_by", UUID.class)),
                        row.getString("verified_name"),
                        row.getObject("verified_on", LocalDate.class));
    }
}
