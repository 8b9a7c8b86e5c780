package zelian.renewal.opening;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.TenureId;
import zelian.organization.Viewers;
import zelian.renewal.opening.Openings.Opening;

/**
 * Opens the years that were asked for, in the background: each in one transaction, all or nothing, in the name and on the
 * day of whoever asked; what was interrupted is begun anew.
 */
@Service
public class RunningOpenings {

    private static final Logger LOG = LoggerFactory.getLogger(RunningOpenings.class);

    private final Openings openings;
    private final OpeningYears opening;
    private final Viewers viewers;
    private final TransactionTemplate transaction;

    RunningOpenings(Openings openings, OpeningYears opening, Viewers viewers, PlatformTransactionManager transactions) {
        this.openings = openings;
        this.opening = opening;
        this.viewers = viewers;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Until none waits. */
    public void runAll() {
        while (runNext()) {
            // One transaction each.
        }
    }

    private boolean runNext() {
        var at = new Opening[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var next = openings.next();
                next.ifPresent(asked -> {
                    at[0] = asked;
                    run(asked);
                });
                return next.isPresent();
            }));
        } catch (RuntimeException fault) {
            var asked = at[0];
            if (asked == null) {
                throw fault;
            }
            LOG.error("opening {} of {} broke off", asked.id(), asked.year(), fault);
            transaction.executeWithoutResult(
                    status -> openings.broken(asked.id(), asked.id().toString().substring(0, 8)));
            return true;
        }
    }

    private void run(Opening asked) {
        opening.open(
                viewers.acting(new TenureId(asked.askerTenure()), asked.askedOn()),
                asked.year(),
                (done, whole) -> openings.progress(asked.id(), done, whole));
        openings.done(asked.id());
    }
}
