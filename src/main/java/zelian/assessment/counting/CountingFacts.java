package zelian.assessment.counting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.AppraisalTelling;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.appraisal.Purpose;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Measure;
import zelian.assessment.scheme.Schemes;
import zelian.assessment.scheme.Tree;
import zelian.common.Period;

/**
 * Counts the facts of appraisals that wait for it and scores them (取数计分): each in one transaction, all or nothing. What
 * was interrupted waits as before and is counted anew; its row is held while it is counted, so that no two nodes
 * count the same. One that fails twice running is left aside: once may be a database that went away.
 */
@Service
public class CountingFacts {

    private static final Logger LOG = LoggerFactory.getLogger(CountingFacts.class);

    private final Appraisals appraisals;
    private final Schemes schemes;
    private final Indicators indicators;
    private final Facts facts;
    private final Reckoning reckoning;
    private final Progress progress;
    private final AppraisalTelling telling;
    private final TransactionTemplate transaction;
    private final Set<AppraisalId> failedOnce = ConcurrentHashMap.newKeySet();

    CountingFacts(
            Appraisals appraisals,
            Schemes schemes,
            Indicators indicators,
            Facts facts,
            Reckoning reckoning,
            Progress progress,
            AppraisalTelling telling,
            PlatformTransactionManager transactions) {
        this.appraisals = appraisals;
        this.schemes = schemes;
        this.indicators = indicators;
        this.facts = facts;
        this.reckoning = reckoning;
        this.progress = progress;
        this.telling = telling;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Until none waits. What breaks off is left aside with a number to ask for, and the next one is counted. */
    public void countAll() {
        while (countNext()) {
            // One transaction each.
        }
    }

    private boolean countNext() {
        var at = new AppraisalId[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<Appraisal.Counting> next = appraisals.nextToCount();
                next.ifPresent(counting -> {
                    at[0] = counting.head().id();
                    count(counting);
                });
                return next.isPresent();
            }));
        } catch (RuntimeException fault) {
            if (at[0] == null) {
                throw fault;
            }
            LOG.error("counting appraisal {} broke off", at[0], fault);
            if (!failedOnce.add(at[0])) {
                transaction.executeWithoutResult(status -> leaveAside(at[0]));
                failedOnce.remove(at[0]);
            }
            return true;
        }
    }

    private void leaveAside(AppraisalId id) {
        appraisals.breakOff(id, id.toString().substring(0, 8));
        progress.forget(id);
    }

    private void count(Appraisal.Counting counting) {
        var head = counting.head();
        var units = reckoning.assessed(schemes.get(head.scheme()).head(), head);
        count(counting, units);
        var done = head.purpose() == Purpose.TRIAL ? counting.tried() : counting.grade();
        progress.forget(head.id());
        appraisals.move(counting, done);
        failedOnce.remove(head.id());
        telling.moved(Viewer.system(head.startedOn()), "counted", counting, done, "取数计分完成，" + units.size() + " 个单位");
    }

    /** Counts and scores these units, in the caller's transaction. */
    public void count(Appraisal.Counting counting, List<Directory.Unit> units) {
        var head = counting.head();
        var ids = units.stream().map(Directory.Unit::id).toList();
        var period = new Period(schemes.get(head.scheme()).head().since(), head.until());
        facts.forget(head.id());
        var measures = measures(Tree.of(indicators.of(head.scheme())));
        var taken = progress.stretch(head.id(), "取数", measures.size());
        for (var n = 0; n < measures.size(); n++) {
            facts.keep(head.id(), measures.get(n), ids, period);
            taken.reached(n + 1);
        }
        reckoning.reckon(counting, units, progress.stretch(head.id(), "计分", units.size())::reached);
    }

    private static List<Measure> measures(Tree tree) {
        return tree.scored().stream()
                .flatMap(indicator -> Stream.ofNullable(indicator.counting().measure()))
                .distinct()
                .toList();
    }
}
