package zelian.risk.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.risk.RiskCardId;
import zelian.risk.Risks;
import zelian.task.Origin;

/** Reads the cards in force with their measures, for other modules. */
@Repository
class JdbcRisks implements Risks {

    private static final String IN_FORCE = """
            select c.unit, c.id, c.number, c.power || '·' || c.step as title, c.forms, e.grade, m.thread, m.words,
                   m.frequency, m.who
            from   risk.card c
            join   risk.edition e on e.card = c.id and e.state = 'IN_FORCE'
            left join risk.measure m on m.edition = e.id
            where  c.closed_on is null and %s
            order  by c.unit, e.likelihood * e.impact desc, c.number, m.ordinal
            """;

    private final JdbcClient db;

    JdbcRisks(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<UnitId, List<Risk>> of(Collection<UnitId> units) {
        return read(db.sql(IN_FORCE.formatted("c.unit = any (:units)"))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new)));
    }

    @Override
    public Optional<Risk> find(RiskCardId card) {
        return read(db.sql(IN_FORCE.formatted("c.id = :card")).param("card", card.value())).values().stream()
                .flatMap(List::stream)
                .findFirst();
    }

    private static Map<UnitId, List<Risk>> read(JdbcClient.StatementSpec asked) {
        var cards = new LinkedHashMap<UUID, Risk>();
        var byUnit = new HashMap<UnitId, List<Risk>>();
        asked.query(row -> {
            var id = row.getObject("id", UUID.class);
            var unit = new UnitId(row.getObject("unit", UUID.class));
            var card = cards.get(id);
            if (card == null) {
                card = new Risk(
                        new RiskCardId(id),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("forms"),
                        Grade.valueOf(row.getString("grade")).label(),
                        new ArrayList<>());
                cards.put(id, card);
                byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(card);
            }
            if (row.getString("words") != null) {
                card.measures()
                        .add(new Measure(
                                new Origin(PuttingInForce.MEASURE, row.getObject("thread", UUID.class)),
                                row.getString("words"),
                                row.getString("frequency"),
                                row.getString("who")));
            }
        });
        return byUnit;
    }
}
