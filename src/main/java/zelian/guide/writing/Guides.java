package zelian.guide.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.text.Wording;

/** Guides and their editions. */
@Repository
public class Guides {

    private static final String SELECT = """
            select e.*, g.unit, g.aspect, g.matter, g.begun_on
            from   guide.edition e join guide.guide g on g.id = e.guide
            """;

    private final JdbcClient db;

    Guides(JdbcClient db) {
        this.db = db;
    }

    /** What makes two the same matter: without blanks and punctuation. */
    static String key(String aspect, String matter) {
        return Wording.key(plain(aspect), plain(matter));
    }

    private static String plain(String words) {
        return words.replaceAll("\\p{P}", "");
    }

    /** @throws Rejected {@code guide.there-already} */
    void add(EditionHead first) {
        var guide = first.guide();
        var added = db.sql("""
                insert into guide.guide (id, unit, aspect, matter, key, latest, begun_on)
                values (:id, :unit, :aspect, :matter, :key, :latest, :day) on conflict (unit, key) do nothing
                """)
                .param("id", guide.id())
                .param("unit", guide.unit().value())
                .param("aspect", guide.aspect())
                .param("matter", guide.matter())
                .param("key", key(guide.aspect(), guide.matter()))
                .param("latest", first.id())
                .param("day", guide.begunOn())
                .update();
        if (added == 0) {
            throw Rejected.because("guide.there-already", guide.title()).at("matter");
        }
        addEdition(first);
    }

    void addEdition(EditionHead head) {
        db.sql("""
                insert into guide.edition (id, guide, ordinal, state, steps, ask, form, example, reason, writer, written_on)
                values (:id, :guide, :ordinal, 'DRAFTED', :steps, :ask, :form, :example, :reason, :writer, :day)
                """)
                .param("id", head.id())
                .param("guide", head.guide().id())
                .param("ordinal", head.ordinal())
                .param("steps", head.text().steps())
                .param("ask", head.text().ask())
                .param("form", head.text().form())
                .param("example", head.text().example())
                .param("reason", head.reason())
                .param("writer", head.hands().writer().value())
                .param("day", head.hands().written())
                .update();
        db.sql("update guide.guide set latest = :latest where id = :id")
                .param("latest", head.id())
                .param("id", head.guide().id())
                .update();
    }

    /** @throws Rejected if another hand changed it since it was read */
    void word(UUID edition, int lock, Text text) {
        requireOne(db.sql("""
                update guide.edition
                set    steps = :steps, ask = :ask, form = :form, example = :example, lock = lock + 1
                where  id = :id and lock = :lock and state in ('DRAFTED', 'SENT_BACK')
                """)
                .param("steps", text.steps())
                .param("ask", text.ask())
                .param("form", text.form())
                .param("example", text.example())
                .param("id", edition)
                .param("lock", lock)
                .update());
    }

    void move(Edition from, Edition to) {
        var head = to.head();
        requireOne(db.sql("""
                update guide.edition
                set    state = :to, lock = lock + 1, submitter = :submitter, submitted_on = :submitted,
                       reviewer = :reviewer, reviewed_on = :reviewed, since = :since, until = :until, returned = :returned
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param("submitter", value(head.hands().submitter()))
                .param("submitted", head.hands().submitted(), Types.DATE)
                .param("reviewer", value(head.hands().reviewer()))
                .param("reviewed", head.hands().reviewed(), Types.DATE)
                .param("since", head.since(), Types.DATE)
                .param("until", head.until(), Types.DATE)
                .param("returned", head.returned())
                .param("id", head.id())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update());
    }

    /** Every edition, the latest first. @throws NotFound if there is no such guide */
    public List<Edition> editions(UUID guide) {
        var all = db.sql(SELECT + "where e.guide = :guide order by e.ordinal desc")
                .param("guide", guide)
                .query(Guides::edition)
                .list();
        if (all.isEmpty()) {
            throw new NotFound("guide " + guide);
        }
        return all;
    }

    /** The latest edition of every guide, by aspect and matter. */
    public List<Edition> latest() {
        return db.sql(SELECT + "where e.id = g.latest order by g.aspect, g.matter")
                .query(Guides::edition)
                .list();
    }

    /** Every published one. */
    public List<Edition> published() {
        return db.sql(SELECT + "where e.state = 'PUBLISHED' order by g.aspect, g.matter")
                .query(Guides::edition)
                .list();
    }

    /** The published one for that matter, else for the whole aspect; that of the unit itself before another's. */
    public Optional<Edition> of(UnitId unit, String aspect, String matter) {
        return db.sql(SELECT + """
                where  e.state = 'PUBLISHED' and g.key in (:exact, :whole)
                order by (g.key = :exact) desc, (g.unit = :unit) desc, g.id limit 1
                """)
                .param("unit", unit.value())
                .param("exact", key(aspect, matter))
                .param("whole", key(aspect, ""))
                .query(Guides::edition)
                .optional();
    }

    /** The same among published ones that are at hand, so that many duties cost one statement. */
    public static Optional<Edition> among(List<Edition> published, UnitId unit, String aspect, String matter) {
        var exact = key(aspect, matter);
        var whole = key(aspect, "");
        return published.stream()
                .filter(edition -> {
                    var own = key(edition.head().guide());
                    return own.equals(exact) || own.equals(whole);
                })
                .min(Comparator.comparing((Edition edition) ->
                                !key(edition.head().guide()).equals(exact))
                        .thenComparing(edition -> !edition.head().guide().unit().equals(unit))
                        .thenComparing(edition -> edition.head().guide().id()));
    }

    private static String key(Guide guide) {
        return key(guide.aspect(), guide.matter());
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static Edition edition(ResultSet row, int ignored) throws SQLException {
        return Edition.of(
                row.getString("state"),
                new EditionHead(
                        row.getObject("id", UUID.class),
                        row.getInt("lock"),
                        new Guide(
                                row.getObject("guide", UUID.class),
                                new UnitId(row.getObject("unit", UUID.class)),
                                row.getString("aspect"),
                                row.getString("matter"),
                                row.getObject("begun_on", LocalDate.class)),
                        row.getInt("ordinal"),
                        new Text(
                                row.getString("steps"),
                                row.getString("ask"),
                                row.getString("form"),
                                row.getString("example")),
                        row.getString("reason"),
                        new EditionHead.Hands(
                                Objects.requireNonNull(person(row, "writer")),
                                row.getObject("written_on", LocalDate.class),
                                person(row, "submitter"),
                                row.getObject("submitted_on", LocalDate.class),
                                person(row, "reviewer"),
                                row.getObject("reviewed_on", LocalDate.class)),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("returned")));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
