package zelian.database;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads whose statements the database plans once a connection, and not anew for each set of parameters. For
 * statements over many views by key, whose planning costs more than their execution and comes out the same
 * every time; not for filters, whose best plan depends on what is asked.
 */
@Component
public class PlannedOnce {

    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    public PlannedOnce(TransactionOperations transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** What is read; in a transaction of the caller, what follows in it is planned once too. */
    public <T> T read(Supplier<T> reading) {
        return transactions.execute(status -> {
            jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
            return reading.get();
        });
    }
}
