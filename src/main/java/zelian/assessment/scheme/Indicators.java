package zelian.assessment.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.assessment.IndicatorId;
import zelian.assessment.SchemeId;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.regulation.ClauseId;

/** The indicators of schemes. */
@Repository
public class Indicators {

    private final JdbcClient db;

    Indicators(JdbcClient db) {
        this.db = db;
    }

    /** Of one version, in the order they were put. */
    public List<Indicator> of(SchemeId scheme) {
        return db.sql("select * from assessment.indicator where scheme = :scheme order by ordinal, id")
                .param("scheme", scheme.value())
                .query(Indicators::indicator)
                .list();
    }

    public Indicator get(SchemeId scheme, IndicatorId id) {
        return db.sql("select * from assessment.indicator where scheme = :scheme and id = :id")
                .param("scheme", scheme.value())
                .param("id", id.value())
                .query(Indicators::indicator)
                .optional()
                .orElseThrow(() -> new NotFound("indicator " + id));
    }

    /** Adds it, or changes the one of that id. */
    public void put(SchemeId scheme, Indicator indicator) {
        var asked = indicator.asked();
        var counting = indicator.counting();
        db.sql("""
                insert into assessment.indicator (id, scheme, key, parent, ordinal, kind, title, weight, clause, amount,
                    timing, standard, requirement, measure, method, target, per, cap)
                values (:id, :scheme, :key, :parent, :ordinal, :kind, :title, :weight, :clause, :amount, :timing,
                    :standard, :requirement, :measure, :method, :target, :per, :cap)
                on conflict (id) do update
                set    title = excluded.title, kind = excluded.kind, weight = excluded.weight, clause = excluded.clause,
                       amount = excluded.amount, timing = excluded.timing, standard = excluded.standard,
                       requirement = excluded.requirement, measure = excluded.measure, method = excluded.method,
                       target = excluded.target, per = excluded.per, cap = excluded.cap
                """)
                .param("id", indicator.id().value())
                .param("scheme", scheme.value())
                .param("key", indicator.key())
                .param("parent", value(indicator.parent()), Types.OTHER)
                .param("ordinal", indicator.ordinal())
                .param("kind", indicator.kind().name())
                .param("title", indicator.title())
                .param("weight", indicator.weight())
                .param("clause", asked.clause() == null ? null : asked.clause().value(), Types.OTHER)
                .param("amount", asked.amount())
                .param("timing", asked.timing())
                .param("standard", asked.standard())
                .param("requirement", asked.requirement())
                .param("measure", name(counting.measure()), Types.VARCHAR)
                .param("method", name(counting.method()), Types.VARCHAR)
                .param("target", counting.target())
                .param("per", counting.per())
                .param("cap", counting.cap())
                .update();
    }

    /** With everything beneath it. */
    public void remove(SchemeId scheme, IndicatorId id) {
        db.sql("""
                with recursive gone as (
                    select i.id from assessment.indicator i where i.scheme = :scheme and i.id = :id
                    union all
                    select i.id from assessment.indicator i join gone on gone.id = i.parent)
                delete from assessment.indicator i using gone where i.id = gone.id
                """).param("scheme", scheme.value()).param("id", id.value()).update();
    }

    /** The same tree under another version. */
    public void copy(List<Indicator> indicators, SchemeId to) {
        var copies = new HashMap<IndicatorId, IndicatorId>();
        indicators.forEach(indicator -> copies.put(indicator.id(), new IndicatorId(Ids.next())));
        Tree.of(indicators).inOrder().forEach(indicator -> {
            var under = indicator.parent() == null ? null : copies.get(indicator.parent());
            put(to, indicator.copied(Objects.requireNonNull(copies.get(indicator.id())), under));
        });
    }

    private static @Nullable UUID value(@Nullable IndicatorId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        var clause = row.getObject("clause", UUID.class);
        var measure = row.getString("measure");
        var method = row.getString("method");
        return new Indicator(
                new IndicatorId(row.getObject("id", UUID.class)),
                row.getObject("key", UUID.class),
                parent == null ? null : new IndicatorId(parent),
                row.getInt("ordinal"),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("weight"),
                new Indicator.Asked(
                        clause == null ? null : new ClauseId(clause),
                        row.getString("amount"),
                        row.getString("timing"),
                        row.getString("standard"),
                        row.getString("requirement")),
                new Indicator.Counting(
                        measure == null ? null : Measure.valueOf(measure),
                        method == null ? null : Method.valueOf(method),
                        row.getInt("target"),
                        row.getInt("per"),
                        row.getInt("cap")));
    }
}
