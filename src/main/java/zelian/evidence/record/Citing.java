package zelian.evidence.record;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.evidence.RecordId;
import zelian.ledger.Deed;
import zelian.task.OccurrenceId;
import zelian.task.Tasks;

/** Cites a confirmed record once more (引用): entered once, it counts wherever it belongs. */
@Service
class Citing {

    private final StoredRecords records;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    Citing(StoredRecords records, Tasks tasks, ApplicationEventPublisher events) {
        this.records = records;
        this.tasks = tasks;
        this.events = events;
    }

    /**
     * Lets an own confirmed record count for another own occurrence too, which is then done.
     *
     * @throws NotFound if the record is another's, or the occurrence not theirs to see
     * @throws Rejected {@code evidence.not-confirmed}, {@code evidence.not-their-task}, {@code task.ended}
     */
    @Transactional
    public void cite(Viewer by, RecordId id, OccurrenceId target) {
        var occurrence = tasks.find(target, by).orElseThrow(() -> new NotFound("occurrence " + target));
        if (!occurrence.owner().equals(by.person())) {
            throw Rejected.because("evidence.not-their-task").at("record");
        }
        var whole = confirmed(id);
        if (!whole.state().head().owner().equals(by.person())) {
            throw new NotFound("record " + id);
        }
        cite(by, whole, Citation.of(target), "引用已有记实办理“" + occurrence.inWords() + "”");
        tasks.finish(target, whole.content().happenedOn(), by);
    }

    /** For an object of a module above, which has asked its own rules. */
    @Transactional
    public void cite(Viewer by, RecordId id, String kind, UUID target) {
        cite(by, confirmed(id), new Citation(kind, target), "引用记实作佐证");
    }

    private void cite(Viewer by, StoredRecords.Whole whole, Citation citation, String sentence) {
        var head = whole.state().head();
        if (records.cite(head.id(), citation, by)) {
            events.publishEvent(
                    new Deed(by, "evidence.record-cited", "record", head.id().value(), head.unit(), sentence));
        }
    }

    private StoredRecords.Whole confirmed(RecordId id) {
        var whole = records.find(id).orElseThrow(() -> new NotFound("record " + id));
        if (!(whole.state() instanceof RecordState.Confirmed)) {
            throw Rejected.because("evidence.not-confirmed", whole.state().word());
        }
        return whole;
    }
}
