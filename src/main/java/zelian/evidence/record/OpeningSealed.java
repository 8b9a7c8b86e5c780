package zelian.evidence.record;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.evidence.RecordId;
import zelian.ledger.Deed;

/**
 * Opens what is sealed in a record (查阅密存). Whoever it is about and whoever entered it read it as it is;
 * whoever may verify records of the unit states a purpose first, which is kept, and may read it that day;
 * nobody else does.
 */
@Service
class OpeningSealed {

    private final StoredRecords records;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    OpeningSealed(StoredRecords records, Rights rights, ApplicationEventPublisher events) {
        this.records = records;
        this.rights = rights;
        this.events = events;
    }

    /** How much of a record this reader sees. */
    enum Sight {
        WHOLE,
        /** May open the rest for a purpose. */
        MASKED_MAY_OPEN,
        MASKED
    }

    Sight sight(Viewer viewer, StoredRecords.Whole whole) {
        var head = whole.state().head();
        if (head.owner().equals(viewer.person()) || head.enteredBy().equals(viewer.person())) {
            return Sight.WHOLE;
        }
        if (!(whole.state() instanceof RecordState.Confirmed)
                || !rights.may(viewer, Area.TASK, Act.VERIFY, head.unit())) {
            return Sight.MASKED;
        }
        return records.openedToday(head.id(), viewer) ? Sight.WHOLE : Sight.MASKED_MAY_OPEN;
    }

    /**
     * Opens it for a purpose.
     *
     * @throws NotFound if the reader may not
     * @throws Rejected {@code evidence.purpose-missing}
     */
    @Transactional
    public void open(Viewer by, RecordId id, String purpose) {
        var whole = records.find(id).orElseThrow(() -> new NotFound("record " + id));
        if (sight(by, whole) == Sight.MASKED || whole.state() instanceof RecordState.Drafted) {
            throw new NotFound("record " + id);
        }
        if (purpose.isBlank()) {
            throw Rejected.because("evidence.purpose-missing").at("purpose");
        }
        records.keepOpening(id, by, purpose.strip());
        events.publishEvent(new Deed(
                by,
                "evidence.sealed-opened",
                "record",
                id.value(),
                whole.state().head().unit(),
                "查阅记实的密存内容，用途：" + purpose.strip()));
    }
}
