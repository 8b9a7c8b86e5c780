package zelian.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Whether duties are worth having: what modules above made of them. */
public interface DutyUses {

    /** The last day on which there was a task, a record or a finding of each of these; those of none are left out. */
    Map<DutyId, LocalDate> last(Collection<DutyId> duties);
}
