package zelian.evidence.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.ClosedYears;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.DutyId;
import zelian.evidence.RecordConfirmed;
import zelian.evidence.RecordId;
import zelian.evidence.RecordSentBack;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;
import zelian.task.Tasks;

/**
 * Stands by records (确认), one by one or many at once: only whoever they are about. From then on a record
 * counts, and the occurrences it cites are done on the day it happened.
 */
@Service
class Confirming {

    private final StoredRecords records;
    private final Tasks tasks;
    private final ClosedYears closed;
    private final ApplicationEventPublisher events;

    Confirming(StoredRecords records, Tasks tasks, ClosedYears closed, ApplicationEventPublisher events) {
        this.records = records;
        this.tasks = tasks;
        this.closed = closed;
        this.events = events;
    }

    /** What confirming many will do, and what is left out and why. */
    record Plan(List<StoredRecords.Whole> confirmed, Map<StoredRecords.Whole, String> leftOut) {}

    /**
     * Confirms one that was entered for the reader.
     *
     * @throws NotFound if it is another's
     * @throws Rejected {@code evidence.not-now}, {@code task.ended}
     */
    @Transactional
    public void confirm(Viewer by, RecordId id) {
        var whole = own(by, id);
        if (!(whole.state() instanceof RecordState.Awaiting awaiting)) {
            throw Rejected.because("evidence.not-now", whole.state().word());
        }
        closed.require(
                by,
                whole.state().head().unit(),
                whole.content().happenedOn(),
                new ClosedYears.Fact("record", id.value()),
                "记实");
        confirm(by, awaiting, awaiting.confirm(by), whole.content());
    }

    /** Whoever entered what they did themselves stands by it at once. */
    void confirm(Viewer by, RecordState.Drafted drafted, Content content) {
        confirm(by, drafted, drafted.confirm(by), content);
    }

    private void confirm(Viewer by, RecordState from, RecordState.Confirmed confirmed, Content content) {
        records.move(from, confirmed);
        var occurrences = new ArrayList<OccurrenceId>();
        var duties = new ArrayList<DutyId>();
        for (var citation : records.citations(confirmed.head().id())) {
            if (citation.isOccurrence()) {
                occurrences.add(citation.occurrence());
                tasks.finish(citation.occurrence(), content.happenedOn(), by);
            } else if (citation.isDuty()) {
                duties.add(citation.duty());
            }
        }
        var head = confirmed.head();
        events.publishEvent(new RecordConfirmed(
                by,
                head.id(),
                content.kind(),
                head.owner(),
                head.tenure(),
                head.unit(),
                content.happenedOn(),
                occurrences,
                duties,
                "确认 %s 的记实：%s".formatted(content.happenedOn(), content.masked().deed())));
    }

    /** Says what confirming these would do; those that cannot be are left out with the reason. */
    Plan plan(Viewer by, Collection<RecordId> ids) {
        var confirmed = new ArrayList<StoredRecords.Whole>();
        var leftOut = new LinkedHashMap<StoredRecords.Whole, String>();
        for (var id : ids) {
            var whole = records.find(id).orElse(null);
            if (whole == null || !whole.state().head().owner().equals(by.person())) {
                continue;
            }
            var hindrance = hindrance(whole, by);
            if (hindrance.isEmpty()) {
                confirmed.add(whole);
            } else {
                leftOut.put(whole, hindrance);
            }
        }
        return new Plan(confirmed, leftOut);
    }

    private String hindrance(StoredRecords.Whole whole, Viewer by) {
        var state = whole.state();
        var happenedOn = whole.content().happenedOn();
        if (!closed.allows(state.head().unit(), happenedOn, by.day())) {
            return happenedOn.getYear() + " 年度已结年，要先申请更正";
        }
        if (!(state instanceof RecordState.Awaiting)) {
            return "现为" + state.word() + "，不是待确认";
        }
        var cited = records.citations(state.head().id()).stream()
                .filter(Citation::isOccurrence)
                .map(Citation::occurrence)
                .toList();
        return tasks.find(cited).values().stream()
                .filter(occurrence -> occurrence.state() == Occurrence.State.ENDED)
                .findFirst()
                .map(occurrence -> "引用的任务“" + occurrence.inWords() + "”已终止，请退回修改")
                .orElse("");
    }

    /** Confirms those the plan confirms; how many. */
    @Transactional
    public int confirm(Viewer by, Collection<RecordId> ids) {
        var plan = plan(by, ids);
        plan.confirmed().forEach(whole -> confirm(by, whole.state().head().id()));
        return plan.confirmed().size();
    }

    /**
     * Does not stand by it: whoever entered it is to change or drop it.
     *
     * @throws NotFound if it is another's
     * @throws Rejected {@code evidence.not-now}, {@code evidence.reason-missing}
     */
    @Transactional
    public void sendBack(Viewer by, RecordId id, String why) {
        own(by, id);
        var awaiting = records.get(id, RecordState.Awaiting.class);
        var back = awaiting.sendBack(by, why);
        records.move(awaiting, back);
        var head = back.head();
        events.publishEvent(new RecordSentBack(
                by, id, head.enteredBy(), head.enteredTenure(), head.unit(), "退回代录的记实：" + back.why()));
    }

    /** Another's record is as if it were not there. */
    private StoredRecords.Whole own(Viewer by, RecordId id) {
        return records.find(id)
                .filter(whole -> whole.state().head().owner().equals(by.person()))
                .orElseThrow(() -> new NotFound("record " + id));
    }
}
