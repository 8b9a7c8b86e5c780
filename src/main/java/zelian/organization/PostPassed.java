package zelian.organization;

import java.time.LocalDate;
import zelian.access.Directory.Holder;
import zelian.access.TenureId;
import zelian.access.Viewer;

/**
 * A post that someone held is held by another from a day on, who takes over (承接) what is open. Said after
 * {@link HolderChanged}, which is for the ledger, and only where there is a successor. Whoever keeps open matters
 * under {@code from} moves them to {@code successor}; what is closed stays with the predecessor. To be handled
 * idempotently.
 *
 * @param from the tenure that ended before
 * @param day first day of the successor
 */
public record PostPassed(Viewer by, TenureId from, Holder successor, LocalDate day) {

    /** Why a matter has another hand now: 岗位变动，由 朱国栋 承接. */
    public String why() {
        return "岗位变动，由 " + successor.name() + " 承接";
    }
}
