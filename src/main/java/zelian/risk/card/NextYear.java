package zelian.risk.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.job.DailyWork;
import zelian.risk.RiskCardId;

/** Asks for the measures in force through every year that begins. */
@Component
class NextYear implements DailyWork {

    private static final int AT_ONCE = 200;

    private final JdbcClient db;
    private final Cards cards;
    private final Measures measures;
    private final PuttingInForce puttingInForce;
    private final TransactionTemplate transaction;

    NextYear(
            JdbcClient db,
            Cards cards,
            Measures measures,
            PuttingInForce puttingInForce,
            TransactionTemplate transaction) {
        this.db = db;
        this.cards = cards;
        this.measures = measures;
        this.puttingInForce = puttingInForce;
        this.transaction = transaction;
    }

    @Override
    public Hour hour() {
        return Hour.NIGHT;
    }

    @Override
    public void on(LocalDate day) {
        while (transaction.execute(status -> some(day)) == AT_ONCE) {
            // The next of them, in a transaction of their own.
        }
    }

    private int some(LocalDate day) {
        var due = due(day.getYear());
        due.forEach(id -> cards.inForce(new RiskCardId(id)).ifPresent(edition -> {
            measures.of(edition.head().id())
                    .forEach(measure -> puttingInForce.ask(
                            edition.head().card(), measure, LocalDate.of(day.getYear(), 1, 1), day.getYear()));
            db.sql("update risk.edition set asked_year = :year where id = :id")
                    .params(Map.of("year", day.getYear(), "id", edition.head().id()))
                    .update();
        }));
        return due.size();
    }

    /** Cards in force that were not asked for in the year. */
    private List<UUID> due(int year) {
        return db.sql("""
                select e.card from risk.edition e join risk.card c on c.id = e.card
                where  e.state = 'IN_FORCE' and c.closed_on is null
                  and  coalesce(e.asked_year, extract(year from e.since)) < :year
                order by e.card limit :limit
                """)
                .param("year", year)
                .param("limit", AT_ONCE)
                .query(UUID.class)
                .list();
    }
}
