package zelian.renewal.opening;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Viewer;
import zelian.common.Ids;

/** Openings of years that were asked for, and how far each is. */
@Repository
public class Openings {

    private final JdbcClient db;
    private final TransactionTemplate apart;

    Openings(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** One opening; {@code state} as stored: WAITING, DONE, BROKEN. So many of the lists are drafted. */
    public record Opening(
            UUID id,
            int year,
            String state,
            UUID askerTenure,
            String askerName,
            LocalDate askedOn,
            @Nullable String fault,
            int done,
            int whole) {

        public boolean waiting() {
            return state.equals("WAITING");
        }

        public boolean broken() {
            return state.equals("BROKEN");
        }
    }

    private static final String SELECT = """
            select o.id, o.year, o.state, o.asker_tenure, o.asker_name, o.asked_on, o.fault,
                   coalesce(p.done, 0) as done, coalesce(p.whole, 0) as whole
            from   renewal.opening o
            left   join renewal.opening_progress p on p.opening = o.id
            """;

    /** The latest of a year. */
    public Optional<Opening> latest(int year) {
        return db.sql(SELECT + " where o.year = :year order by o.id desc limit 1")
                .param("year", year)
                .query(Opening.class)
                .optional();
    }

    /** Asks for it; false if it is asked for already. */
    boolean ask(Viewer by, int year) {
        return db.sql("""
                insert into renewal.opening (id, year, state, asker_tenure, asker_name, asked_on)
                values (:id, :year, 'WAITING', :tenure, :name, :day)
                on conflict (year) where state = 'WAITING' do nothing
                """)
                        .param("id", Ids.next())
                        .param("year", year)
                        .param("tenure", by.tenure().value())
                        .param("name", by.name())
                        .param("day", by.day())
                        .update()
                == 1;
    }

    /** The next to be done, held for this transaction, so that no two nodes do the same. */
    Optional<Opening> next() {
        return db.sql(SELECT + " where o.state = 'WAITING' order by o.id limit 1 for update of o skip locked")
                .query(Opening.class)
                .optional();
    }

    /** For whoever looks on meanwhile: in a transaction of its own, since nothing else can be seen before the end. */
    void progress(UUID id, int done, int whole) {
        apart.executeWithoutResult(begun -> db.sql("""
                insert into renewal.opening_progress (opening, done, whole) values (:id, :done, :whole)
                on conflict (opening) do update set done = excluded.done, whole = excluded.whole
                """)
                .param("id", id)
                .param("done", done)
                .param("whole", whole)
                .update());
    }

    void done(UUID id) {
        db.sql("update renewal.opening set state = 'DONE' where id = :id")
                .param("id", id)
                .update();
    }

    void broken(UUID id, String fault) {
        db.sql("update renewal.opening set state = 'BROKEN', fault = :fault where id = :id")
                .param("fault", fault)
                .param("id", id)
                .update();
    }
}
