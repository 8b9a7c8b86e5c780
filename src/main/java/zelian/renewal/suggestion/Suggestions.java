package zelian.renewal.suggestion;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.renewal.SuggestionId;
import zelian.renewal.suggestion.Suggestion.Decision;

/** What old years suggested for new ones. */
@Repository
public class Suggestions {

    private final JdbcClient db;

    Suggestions(JdbcClient db) {
        this.db = db;
    }

    /** Adds what was found; what is there already stays as it is. Whether it was new. */
    boolean add(int year, Origin origin, Found found) {
        return db.sql("""
                insert into renewal.suggestion (id, year, origin, kind, source, object, unit, title, note,
                       source_day, due, state)
                values (:id, :year, :origin, :kind, :source, :object, :unit, :title, :note, :day, :due, 'OPEN')
                on conflict (year, origin, kind, source) do nothing
                """)
                        .param("id", Ids.next())
                        .param("year", year)
                        .param("origin", origin.name())
                        .param("kind", found.kind())
                        .param("source", found.source())
                        .param("object", found.object())
                        .param("unit", found.unit())
                        .param("title", found.title())
                        .param("note", found.note())
                        .param("day", found.day())
                        .param("due", found.due())
                        .update()
                == 1;
    }

    /** @throws NotFound if there is none, or it is of a unit not among these */
    public Suggestion get(SuggestionId id, UUID[] units) {
        return db.sql("select * from renewal.suggestion s where s.id = :id and s.unit = any (:units)")
                .param("id", id.value())
                .param("units", units)
                .query(Suggestions::suggestion)
                .optional()
                .orElseThrow(() -> new NotFound("suggestion " + id));
    }

    /** These, as far as they are there, in their order. */
    List<Suggestion> of(int year, Collection<UUID> ids, UUID[] units) {
        return db.sql("""
                select * from renewal.suggestion s
                where  s.year = :year and s.id = any (:ids) and s.unit = any (:units) order by s.id
                """)
                .param("year", year)
                .param("ids", ids.toArray(UUID[]::new))
                .param("units", units)
                .query(Suggestions::suggestion)
                .list();
    }

    /** One page of them by what is asked, one more than the page holds. */
    List<Suggestion> page(int year, SuggestionFilter filter, UUID[] units, int limit) {
        return db.sql("""
                select * from renewal.suggestion s
                where  s.year = :year and s.unit = any (:units)
                and    (cast(:state as text) is null or s.state = :state)
                and    (cast(:origin as text) is null or s.origin = :origin)
                and    (cast(:unit as uuid) is null or s.unit = cast(:unit as uuid))
                and    s.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                order  by s.id limit :limit
                """)
                .param("year", year)
                .param("units", units)
                .param("state", filter.state())
                .param(
                        "origin",
                        filter.origin() == null ? null : filter.origin().name())
                .param("unit", filter.unit())
                .param("after", filter.after())
                .param("limit", limit)
                .query(Suggestions::suggestion)
                .list();
    }

    /** How many of each origin stand how. */
    public List<Count> counts(int year, UUID[] units) {
        return db.sql("""
                select s.origin, count(*) as whole, count(*) filter (where s.state = 'ADOPTED') as adopted,
                       count(*) filter (where s.state = 'DECLINED') as declined,
                       count(*) filter (where s.state = 'OPEN') as undecided
                from   renewal.suggestion s where s.year = :year and s.unit = any (:units)
                group  by s.origin
                """)
                .param("year", year)
                .param("units", units)
                .query(Count.class)
                .list();
    }

    /** One origin's suggestions: {@code whole} came, the rest say what was decided. */
    public record Count(Origin origin, int whole, int adopted, int declined, int undecided) {}

    /** The units that have suggestions in the year. */
    List<UnitId> units(int year, UUID[] units) {
        return db.sql("select distinct s.unit from renewal.suggestion s where s.year = :year and s.unit = any (:units)")
                .param("year", year)
                .param("units", units)
                .query((row, n) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
    }

    /**
     * Stores what was decided.
     *
     * @throws Rejected if somebody decided meanwhile
     */
    void decide(Suggestion.Open from, Suggestion to, Viewer by) {
        var adopted = to instanceof Suggestion.Adopted it ? it : null;
        var decided = db.sql("""
                update renewal.suggestion set state = :state, version = version + 1, list = :list, duty = :duty,
                       matter = :matter, reason = :reason, decider = :person, decider_tenure = :tenure,
                       decider_name = :name, decided_on = :day
                where  id = :id and state = 'OPEN' and version = :lock
                """)
                .param("state", adopted == null ? "DECLINED" : "ADOPTED")
                .param("list", adopted == null ? null : adopted.list().value())
                .param("duty", adopted == null ? null : adopted.duty().value())
                .param("matter", adopted == null ? null : adopted.matter())
                .param("reason", to instanceof Suggestion.Declined it ? it.reason() : null)
                .param("person", by.person().value())
                .param("tenure", by.tenure().value())
                .param("name", by.name())
                .param("day", by.day())
                .param("id", from.head().id().value())
                .param("lock", from.head().lock())
                .update();
        if (decided == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static Suggestion suggestion(ResultSet row, int number) throws SQLException {
        var head = new Suggestion.Head(
                new SuggestionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getInt("year"),
                Origin.valueOf(row.getString("origin")),
                row.getString("kind"),
                row.getObject("object", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("title"),
                row.getString("note"),
                row.getObject("source_day", LocalDate.class),
                row.getObject("due", LocalDate.class));
        return switch (row.getString("state")) {
            case "OPEN" -> new Suggestion.Open(head);
            case "ADOPTED" ->
                new Suggestion.Adopted(
                        head,
                        new DutyListId(row.getObject("list", UUID.class)),
                        new DutyId(row.getObject("duty", UUID.class)),
                        text(row, "matter"),
                        decision(row));
            default -> new Suggestion.Declined(head, text(row, "reason"), decision(row));
        };
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                text(row, "decider_name"), requireNonNull(row.getObject("decided_on", LocalDate.class), "decided"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return requireNonNull(text, column);
    }
}
