package zelian.assessment.scheme;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.assessment.SchemeId;
import zelian.assessment.scoring.Missing;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** All versions of all schemes. */
@Repository
public class Schemes {

    private final JdbcClient db;

    Schemes(JdbcClient db) {
        this.db = db;
    }

    public void add(Scheme.Draft draft) {
        var head = draft.head();
        db.sql("""
                insert into assessment.scheme (id, family, version, body, title, year, since, until, audience, missing,
                    state, drafter, drafter_tenure, drafter_name, drafted_on)
                values (:id, :family, :version, :body, :title, :year, :since, :until, :audience, :missing, 'DRAFT',
                    :drafter, :tenure, :name, :day)
                """)
                .param("id", head.id().value())
                .param("family", head.family())
                .param("version", head.version())
                .param("body", head.body().value())
                .param("title", head.title())
                .param("year", head.year())
                .param("since", head.since())
                .param("until", head.until())
                .param("audience", head.audience().toArray(String[]::new))
                .param("missing", head.missing().name())
                .param("drafter", head.drafter().value())
                .param("tenure", head.drafterTenure().value())
                .param("name", head.drafterName())
                .param("day", head.draftedOn())
                .update();
    }

    public Scheme get(SchemeId id) {
        return db.sql("select * from assessment.scheme where id = :id")
                .param("id", id.value())
                .query(Schemes::scheme)
                .optional()
                .orElseThrow(() -> new NotFound("scheme " + id));
    }

    /** @throws Rejected if it is in another state by now */
    public <S extends Scheme> S get(SchemeId id, Class<S> state) {
        var scheme = get(id);
        if (!state.isInstance(scheme)) {
            throw Rejected.because("assessment.other-state", scheme.head().inWords(), scheme.word());
        }
        return state.cast(scheme);
    }

    /** All versions of the same scheme, the latest first. */
    public List<Scheme> versions(UUID family) {
        return db.sql("select * from assessment.scheme where family = :family order by version desc")
                .param("family", family)
                .query(Schemes::scheme)
                .list();
    }

    /** The version in force. */
    public Optional<Scheme.Published> published(UUID family) {
        return versions(family).stream()
                .filter(Scheme.Published.class::isInstance)
                .map(Scheme.Published.class::cast)
                .findFirst();
    }

    /** The schemes of a body, the latest first; whoever may not draft there sees what was published. */
    public List<Scheme> all(boolean drafts) {
        return db.sql("""
                select * from assessment.scheme
                where  :drafts or state in ('PUBLISHED', 'SUPERSEDED')
                order  by since desc, family, version desc limit 200
                """).param("drafts", drafts).query(Schemes::scheme).list();
    }

    /** @throws Rejected if another hand moved it since it was read */
    void move(Scheme from, Scheme to) {
        requireMoved(db.sql("""
                update assessment.scheme
                set    state = :to, lock = lock + 1, submitted_on = :submitted, published_on = :published,
                       superseded_on = :superseded
                where  id = :id and state = :from and lock = :lock
                """)
                .param("to", to.stored())
                .param("submitted", submitted(to), Types.DATE)
                .param("published", published(to), Types.DATE)
                .param("superseded", to instanceof Scheme.Superseded it ? it.supersededOn() : null, Types.DATE)
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update());
    }

    /** @throws Rejected if another hand changed the draft since it was read */
    public void touch(Scheme.Draft draft, Missing missing) {
        requireMoved(db.sql("""
                update assessment.scheme set lock = lock + 1, missing = :missing
                where  id = :id and state = 'DRAFT' and lock = :lock
                """)
                .param("missing", missing.name())
                .param("id", draft.head().id().value())
                .param("lock", draft.head().lock())
                .update());
    }

    private static void requireMoved(int rows) {
        if (rows == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static @Nullable LocalDate submitted(Scheme scheme) {
        return switch (scheme) {
            case Scheme.Draft ignored -> null;
            case Scheme.Submitted it -> it.submittedOn();
            case Scheme.Published it -> it.submittedOn();
            case Scheme.Superseded it -> it.submittedOn();
        };
    }

    private static @Nullable LocalDate published(Scheme scheme) {
        return switch (scheme) {
            case Scheme.Draft ignored -> null;
            case Scheme.Submitted ignored -> null;
            case Scheme.Published it -> it.publishedOn();
            case Scheme.Superseded it -> it.publishedOn();
        };
    }

    private static Scheme scheme(ResultSet row, int number) throws SQLException {
        var head = head(row);
        return switch (row.getString("state")) {
            case "DRAFT" -> new Scheme.Draft(head);
            case "SUBMITTED" -> new Scheme.Submitted(head, day(row, "submitted_on"));
            case "PUBLISHED" -> new Scheme.Published(head, day(row, "submitted_on"), day(row, "published_on"));
            case "SUPERSEDED" ->
                new Scheme.Superseded(
                        head, day(row, "submitted_on"), day(row, "published_on"), day(row, "superseded_on"));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static SchemeHead head(ResultSet row) throws SQLException {
        return new SchemeHead(
                new SchemeId(row.getObject("id", UUID.class)),
                row.getInt("lock"),
                row.getObject("family", UUID.class),
                row.getInt("version"),
                new UnitId(row.getObject("body", UUID.class)),
                row.getString("title"),
                row.getInt("year"),
                day(row, "since"),
                day(row, "until"),
                List.of((String[]) row.getArray("audience").getArray()),
                Missing.valueOf(row.getString("missing")),
                new PersonId(row.getObject("drafter", UUID.class)),
                new TenureId(row.getObject("drafter_tenure", UUID.class)),
                row.getString("drafter_name"),
                day(row, "drafted_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
