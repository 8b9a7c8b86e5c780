package zelian.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;

/**
 * The open matters that one statement of a module lists, whoever they wait for.
 *
 * <p>The statement yields {@code kind, id, tenure, person, unit, act, title, second, due}, as {@link Matter} has them,
 * and {@code since}: from which day on it waits, null for always.
 */
public final class ListedMatters {

    private final JdbcClient db;
    private final String statement;

    public ListedMatters(JdbcClient db, String statement) {
        this.db = db;
        this.statement = "select * from (" + statement + ") m ";
    }

    /** As {@link Matters#waitingFor}. */
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return matters(db.sql(statement + """
                where m.tenure = :tenure and coalesce(m.since, :day) <= :day
                order by m.due nulls last, m.id limit :limit
                """)
                .param("tenure", viewer.tenure().value())
                .param("day", viewer.day())
                .param("limit", limit));
    }

    /** As {@link Matters#due}. */
    public List<Matter> due(Period days) {
        return matters(db.sql(statement + "where m.due >= :first and m.due <= :last order by m.due, m.id")
                .param("first", days.since())
                .param("last", days.until() == null ? days.since() : days.until()));
    }

    private static List<Matter> matters(JdbcClient.StatementSpec asked) {
        return asked.query(Row.class).list().stream().map(Row::matter).toList();
    }

    private record Row(
            String kind,
            UUID id,
            UUID tenure,
            UUID person,
            UUID unit,
            String act,
            String title,
            @Nullable String second,
            @Nullable LocalDate due) {

        Matter matter() {
            return new Matter(
                    kind, id, new TenureId(tenure), new PersonId(person), new UnitId(unit), act, title, second, due);
        }
    }
}
