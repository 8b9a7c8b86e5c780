package zelian.risk.card;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.risk.RiskCardId;

/** The measures of editions. */
@Repository
public class Measures {

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batches;

    Measures(JdbcClient db, NamedParameterJdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    public List<Measure> of(UUID edition) {
        return of(List.of(edition)).getOrDefault(edition, List.of());
    }

    /** By edition, each in its order. */
    public Map<UUID, List<Measure>> of(Collection<UUID> editions) {
        return db
                .sql("select * from risk.measure where edition = any (:editions) order by edition, ordinal")
                .param("editions", editions.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("edition", UUID.class), read(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The card of the measure in force. @throws NotFound if it is not in force */
    public RiskCardId card(UUID thread) {
        return db.sql("select e.card from risk.measure m join risk.edition e on e.id = m.edition"
                        + " where m.thread = :thread and e.state = 'IN_FORCE'")
                .param("thread", thread)
                .query(UUID.class)
                .optional()
                .map(RiskCardId::new)
                .orElseThrow(() -> new NotFound("risk measure " + thread));
    }

    void add(Map<UUID, List<Measure>> byEdition) {
        batches.batchUpdate(
                """
                insert into risk.measure (id, edition, thread, ordinal, kind, layer, words, who, frequency, basis, owner,
                    owner_tenure)
                values (:id, :edition, :thread, :ordinal, :kind, :layer, :words, :who, :frequency, :basis, :owner, :tenure)
                """,
                byEdition.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(measure -> row(entry.getKey(), measure)))
                        .toArray(SqlParameterSource[]::new));
    }

    /** These and no others, in this order. */
    void replace(UUID edition, List<Measure> measures) {
        db.sql("delete from risk.measure where edition = :edition")
                .param("edition", edition)
                .update();
        add(Map.of(edition, measures));
    }

    private static SqlParameterSource row(UUID edition, Measure measure) {
        return new MapSqlParameterSource("id", Ids.next())
                .addValue("edition", edition)
                .addValue("thread", measure.thread())
                .addValue("ordinal", measure.ordinal())
                .addValue("kind", measure.kind().name())
                .addValue("layer", measure.layer().name())
                .addValue("words", measure.words())
                .addValue("who", measure.who())
                .addValue("frequency", measure.frequency())
                .addValue("basis", measure.basis())
                .addValue(
                        "owner",
                        Optional.ofNullable(measure.owner())
                                .map(PersonId::value)
                                .orElse(null))
                .addValue(
                        "tenure",
                        Optional.ofNullable(measure.tenure())
                                .map(TenureId::value)
                                .orElse(null));
    }

    private static Measure read(ResultSet row) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        return new Measure(
                row.getObject("thread", UUID.class),
                row.getInt("ordinal"),
                MeasureKind.valueOf(row.getString("kind")),
                Layer.valueOf(row.getString("layer")),
                row.getString("words"),
                row.getString("who"),
                row.getString("frequency"),
                row.getString("basis"),
                owner == null ? null : new PersonId(owner),
                tenure(row.getObject("owner_tenure", UUID.class)));
    }

    private static @Nullable TenureId tenure(@Nullable UUID id) {
        return id == null ? null : new TenureId(id);
    }
}
