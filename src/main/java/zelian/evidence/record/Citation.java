package zelian.evidence.record;

import java.util.UUID;
import zelian.duty.DutyId;
import zelian.task.OccurrenceId;

/** What a record is cited by (引用): an occurrence it performs, a duty, an object of a module above. */
record Citation(String kind, UUID target) {

    static final String OCCURRENCE = "occurrence";
    static final String DUTY = "duty";

    static Citation of(OccurrenceId occurrence) {
        return new Citation(OCCURRENCE, occurrence.value());
    }

    static Citation of(DutyId duty) {
        return new Citation(DUTY, duty.value());
    }

    boolean isOccurrence() {
        return kind.equals(OCCURRENCE);
    }

    boolean isDuty() {
        return kind.equals(DUTY);
    }

    OccurrenceId occurrence() {
        return new OccurrenceId(target);
    }

    DutyId duty() {
        return new DutyId(target);
    }
}
