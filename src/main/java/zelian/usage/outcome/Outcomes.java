package zelian.usage.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.common.NotFound;
import zelian.usage.OutcomeId;

/** All results and decisions there are to be used, as their modules publish them. */
@Repository
public class Outcomes {

    private static final String SELECT = "select o.* from usage.outcome o where ";

    private final JdbcClient db;

    Outcomes(JdbcClient db) {
        this.db = db;
    }

    /** @throws NotFound if the reader may not know of it */
    public Outcome get(OutcomeId id, Viewer viewer) {
        return one(SELECT + "o.id = :id and " + Sight.KNOWS, id, viewer);
    }

    /** @throws NotFound if the reader has no hand in what is proposed */
    public Outcome made(OutcomeId id, Viewer viewer) {
        return one(SELECT + "o.id = :id and " + Sight.MAKES, id, viewer);
    }

    private Outcome one(String sql, OutcomeId id, Viewer viewer) {
        return db.sql(sql)
                .params(Sight.values(viewer))
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFound("outcome " + id));
    }

    public boolean makes(OutcomeId id, Viewer viewer) {
        return db.sql("select exists (" + SELECT + "o.id = :id and " + Sight.MAKES + ")")
                .params(Sight.values(viewer))
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Without asking who may know.
     *
     * @throws NotFound once its module no longer publishes it
     */
    public Outcome any(OutcomeId id) {
        return db.sql(SELECT + "o.id = :id")
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFound("outcome " + id));
    }

    /** The results of one appraisal in whose use the reader has a hand, by unit. */
    public List<Outcome> of(AppraisalId appraisal, Viewer viewer) {
        return db.sql(SELECT + "o.kind = 'RESULT' and o.appraisal = :appraisal and " + Sight.MAKES
                        + " order by o.unit_name, o.id")
                .params(Sight.values(viewer))
                .param("appraisal", appraisal.value())
                .query((row, n) -> read(row))
                .list();
    }

    static Outcome read(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        return new Outcome(
                new OutcomeId(row.getObject("id", UUID.class)),
                kind,
                new UnitId(row.getObject("unit", UUID.class)),
                person(row.getObject("object", UUID.class)),
                Objects.requireNonNull(row.getString("title")),
                Objects.requireNonNullElse(row.getString("unit_name"), ""),
                Objects.requireNonNull(row.getString("level")),
                row.getObject("known_on", LocalDate.class),
                row.getObject("fixed_on", LocalDate.class),
                row.getBoolean("stands"));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
