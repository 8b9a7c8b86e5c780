package zelian.analysis.check;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Duties;
import zelian.duty.DutyId;
import zelian.ledger.Deed;
import zelian.ledger.Said;
import zelian.seal.Seals;

/** Makes reverse checks; each is kept in the ledger with who asked and about which day and unit. */
@Service
class Checking {

    private final ReverseChecks checks;
    private final Rights rights;
    private final Directory directory;
    private final Duties duties;
    private final Seals seals;
    private final ApplicationEventPublisher events;

    Checking(
            ReverseChecks checks,
            Rights rights,
            Directory directory,
            Duties duties,
            Seals seals,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.rights = rights;
        this.directory = directory;
        this.duties = duties;
        this.seals = seals;
        this.events = events;
    }

    /**
     * @throws Rejected {@code analysis.incident-not-yet} if its day is still to come
     * @throws NotFound if the reader may not read the unit's chain, or the duty
     */
    @Transactional
    ReverseCheckId check(ReverseCheckForm form, Viewer by) {
        var unit = new UnitId(form.unit());
        rights.require(by, Area.CHAIN, Act.READ, unit);
        if (form.day().isAfter(by.day())) {
            throw Rejected.because("analysis.incident-not-yet", by.day()).at("day");
        }
        var duty = form.duty() == null ? null : new DutyId(form.duty());
        if (duty != null && duties.find(duty, by).isEmpty()) {
            throw new NotFound("duty " + duty);
        }
        var check = new ReverseCheck(
                new ReverseCheckId(Ids.next()),
                unit,
                form.day(),
                form.happened().strip(),
                duty,
                by.person(),
                by.title() + " " + by.name(),
                by.day());
        checks.add(check, by);
        var name = directory.unit(unit).map(Directory.Unit::name).orElse("");
        events.publishEvent(new Deed(
                by,
                "analysis.reverse-checked",
                "reverse_check",
                check.id().value(),
                unit,
                "倒查 " + name + " " + form.day() + " 的责任落实情况",
                Map.of(),
                Map.of(Said.FIELD, seals.digest(check.happened()))));
        return check.id();
    }
}
