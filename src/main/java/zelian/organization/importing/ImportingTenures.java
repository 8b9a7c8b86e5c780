package zelian.organization.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.ledger.Deed;

/**
 * Takes a file of people and their posts in: all of it or nothing. The same file again changes nothing. Where the
 * file says that a post passed to another, or a unit to another's charge, open matters follow, as if it had been
 * entered here.
 */
@Service
class ImportingTenures {

    private final KnownTenures known;
    private final ImportingUnits units;
    private final EnteringTenures entering;
    private final AmendingTenures amending;
    private final TellingOfPosts posts;
    private final TellingOfCharges charges;
    private final ApplicationEventPublisher events;

    ImportingTenures(
            KnownTenures known,
            ImportingUnits units,
            EnteringTenures entering,
            AmendingTenures amending,
            TellingOfPosts posts,
            TellingOfCharges charges,
            ApplicationEventPublisher events) {
        this.known = known;
        this.units = units;
        this.entering = entering;
        this.amending = amending;
        this.posts = posts;
        this.charges = charges;
        this.events = events;
    }

    /** {@code columns} are those the file has; what it lacks is left as it is known. */
    TenurePlan plan(List<TenureLine> lines, Set<String> columns, LocalDate day) {
        return new TenureRules(units.known(), known.names(), known.all(day), day, columns).plan(lines);
    }

    /**
     * Does what the plan says; other 分管 and 归口 hold from the viewer's day on.
     *
     * @throws Rejected {@code organization.import-has-errors} if the file has errors
     */
    @Transactional
    public TenurePlan take(Viewer by, List<TenureLine> lines, Set<String> columns) {
        var tenuresBefore = known.all(by.day());
        var chargesBefore = charges.all();
        var plan = plan(lines, columns, by.day());
        if (!plan.admissible()) {
            throw Rejected.because(
                    "organization.import-has-errors",
                    plan.of(Remark.Level.ERROR).count());
        }
        if (plan.changesNothing()) {
            return plan;
        }
        var codes = new HashMap<String, UUID>();
        units.known().values().forEach(unit -> codes.put(unit.code(), unit.id().value()));
        plan.differing().forEach(differing -> amending.change(by.day(), differing, codes));
        var added = entering.enter(by, plan, codes);
        events.publishEvent(new Deed(
                by,
                "organization.people-imported",
                "unit",
                codes.values().iterator().next(),
                null,
                "导入人员任职：新增人员 " + plan.people().size() + " 人、任职 " + plan.begun().size() + " 条，变更 "
                        + plan.differing().size() + " 条，未变 " + plan.unchanged() + " 条"));
        posts.tell(by, plan, tenuresBefore, added, codes);
        charges.tell(by, chargesBefore);
        return plan;
    }
}
