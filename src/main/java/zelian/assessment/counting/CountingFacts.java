package zelian.assessment.counting;

import java.util.List;
import java.util.Optional;
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
 * count the same.
 */
@Service
public class CountingFacts {

    private static final Logger LOG = LoggerFactory.getLogger(CountingFacts.class);

    private final Appraisals appraisals;
    private final Schemes schemes;
    private final Indicators indicators;
    private final Facts facts;
    private final Reckoning reckoning;
    private final AppraisalTelling telling;
    private final TransactionTemplate transaction;

    CountingFacts(
            Appraisals appraisals,
            Schemes schemes,
            Indicators indicators,
            Facts facts,
            Reckoning reckoning,
            AppraisalTelling telling,
            PlatformTransactionManager transactions) {
        this.appraisals = appraisals;
        this.schemes = schemes;
        this.indicators = indicators;
        this.facts = facts;
        this.reckoning = reckoning;
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
            transaction.executeWithoutResult(
                    status -> appraisals.breakOff(at[0], at[0].toString().substring(0, 8)));
            return true;
        }
    }

    private void count(Appraisal.Counting counting) {
        var head = counting.head();
        var units = reckoning.assessed(schemes.get(head.scheme()).head(), head);
        count(counting, units);
        var done = head.purpose() == Purpose.TRIAL ? counting.tried() : counting.grade();
        appraisals.move(counting, done);
        telling.moved(Viewer.system(head.startedOn()), "counted", counting, done, "取数计分完成，" + units.size() + " 个单位");
    }

    /** Counts and scores these units, in the caller's transaction. */
    public void count(Appraisal.Counting counting, List<Directory.Unit> units) {
        var head = counting.head();
        var ids = units.stream().map(Directory.Unit::id).toList();
        var period = new Period(schemes.get(head.scheme()).head().since(), head.until());
        facts.forget(head.id());
        measures(Tree.of(indicators.of(head.scheme()))).forEach(measure -> facts.keep(head.id(), measure, ids, period));
        reckoning.reckon(counting, units);
    }

    private static Stream<Measure> measures(Tree tree) {
        return tree.scored().stream()
                .flatMap(indicator -> Stream.ofNullable(indicator.counting().measure()))
                .distinct();
    }
}
