package zelian.evidence.record;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.ClosedYears;
import zelian.access.ClosedYears.Fact;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.Rights;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.evidence.RecordId;
import zelian.evidence.RecordSubmitted;
import zelian.ledger.Deed;
import zelian.regulation.Rules;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;
import zelian.task.Tasks;
import zelian.text.Pinyin;

/**
 * Enters what was done (记实), for oneself or for another (代录), once for everything it counts for. What
 * one enters for oneself counts when it is handed in; what one enters for another, when they confirm.
 */
@Service
class Recording {

    private static final String LATE_ENTRY = "evidence.late-entry";

    private final StoredRecords records;
    private final Confirming confirming;
    private final Tasks tasks;
    private final Rights rights;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Rules rules;
    private final ClosedYears closed;
    private final ApplicationEventPublisher events;

    Recording(
            StoredRecords records,
            Confirming confirming,
            Tasks tasks,
            Rights rights,
            Directory directory,
            WorkingCalendar calendar,
            Rules rules,
            ClosedYears closed,
            ApplicationEventPublisher events) {
        this.records = records;
        this.confirming = confirming;
        this.tasks = tasks;
        this.rights = rights;
        this.directory = directory;
        this.calendar = calendar;
        this.rules = rules;
        this.closed = closed;
        this.events = events;
    }

    /** For whom this reader may enter: themselves first, then the people of units they may record for. */
    List<Holder> owners(Viewer viewer) {
        var owners = new ArrayList<Holder>();
        directory.holder(viewer.tenure()).ifPresent(owners::add);
        if (rights.may(viewer, Area.TASK, Act.RECORD, viewer.unit())) {
            directory.holders(viewer.unit(), viewer.day()).stream()
                    .filter(holder -> !holder.person().equals(viewer.person()))
                    .forEach(owners::add);
        }
        return owners;
    }

    /**
     * Keeps a draft; with {@code handIn} also hands it in.
     *
     * @throws Rejected {@code evidence.not-for-them}, {@code evidence.not-happened-yet}, {@code
     *     evidence.late-needs-reason}, {@code evidence.not-their-task}
     */
    @Transactional
    public RecordId enter(Viewer by, TenureId owner, Content content, Collection<Citation> citations, boolean handIn) {
        var holder = owner(by, owner);
        check(by, content, handIn);
        var head = new RecordState.Head(
                new RecordId(Ids.next()),
                holder.unit(),
                holder.person(),
                holder.tenure(),
                by.person(),
                by.tenure(),
                by.day(),
                0);
        requireOpenYear(by, head, content);
        var drafted = new RecordState.Drafted(head);
        records.add(drafted, content, letters(content, holder));
        cite(by, head, citations);
        tell(by, head, "evidence.record-drafted", "起草记实：" + content.masked().deed());
        if (handIn) {
            handIn(by, drafted, content, holder);
        }
        return head.id();
    }

    /**
     * Changes a draft, or what was sent back; with {@code handIn} also hands it in. Only whoever entered it.
     *
     * @throws Rejected as {@link #enter}, and {@code evidence.not-now}
     */
    @Transactional
    public void change(Viewer by, RecordId id, Content content, Collection<Citation> citations, boolean handIn) {
        var state = own(by, id);
        check(by, content, handIn);
        var head = state.head();
        requireOpenYear(by, head, content);
        var holder = directory.holder(head.tenure()).orElseThrow(() -> new NotFound("tenure " + head.tenure()));
        records.rewrite(state, content, by.day(), letters(content, holder));
        records.forgetCitations(id);
        cite(by, head, citations);
        tell(by, head, "evidence.record-changed", "修改记实：" + content.masked().deed());
        if (handIn) {
            handIn(by, records.get(id, RecordState.class), content, holder);
        }
    }

    /**
     * Gives up a draft, or what was sent back (作废). Only whoever entered it.
     *
     * @throws Rejected {@code evidence.not-now}
     */
    @Transactional
    public void drop(Viewer by, RecordId id) {
        var state = own(by, id);
        records.move(
                state, state instanceof RecordState.SentBack back ? back.drop() : ((RecordState.Drafted) state).drop());
        tell(by, state.head(), "evidence.record-dropped", "作废一条没有确认的记实");
    }

    private void handIn(Viewer by, RecordState state, Content content, Holder holder) {
        if (!state.head().entrusted() && state instanceof RecordState.Drafted drafted) {
            confirming.confirm(by, drafted, content);
            return;
        }
        var awaiting = state instanceof RecordState.SentBack back
                ? back.submit(by.day())
                : ((RecordState.Drafted) state).submit(by.day());
        records.move(state, awaiting);
        events.publishEvent(new RecordSubmitted(
                by,
                state.head().id(),
                state.head().owner(),
                state.head().tenure(),
                state.head().unit(),
                "代 %s 记实，待本人确认：%s".formatted(holder.inWords(), content.masked().deed())));
    }

    private RecordState own(Viewer by, RecordId id) {
        var state = records.get(id, RecordState.class);
        if (!state.head().enteredBy().equals(by.person())) {
            throw new NotFound("record " + id);
        }
        if (!(state instanceof RecordState.Drafted || state instanceof RecordState.SentBack)) {
            throw Rejected.because("evidence.not-now", state.word());
        }
        return state;
    }

    private Holder owner(Viewer by, TenureId owner) {
        return owners(by).stream()
                .filter(holder -> holder.tenure().equals(owner))
                .findFirst()
                .orElseThrow(() -> notForThem(by, owner));
    }

    /** Somebody of a unit whose records the reader may not even read is as if they were not there. */
    private RuntimeException notForThem(Viewer by, TenureId owner) {
        return directory
                .holder(owner)
                .filter(holder -> rights.may(by, Area.TASK, Act.READ, holder.unit()))
                .<RuntimeException>map(
                        holder -> Rejected.because("evidence.not-for-them").at("owner"))
                .orElseGet(() -> new NotFound("tenure " + owner));
    }

    private void requireOpenYear(Viewer by, RecordState.Head head, Content content) {
        closed.require(
                by,
                head.unit(),
                content.happenedOn(),
                new Fact("record", head.id().value()),
                "记实");
    }

    private void check(Viewer by, Content content, boolean handIn) {
        if (content.happenedOn().isAfter(by.day())) {
            throw Rejected.because("evidence.not-happened-yet", content.happenedOn(), by.day())
                    .at("happenedOn");
        }
        if (handIn && content.lateReason() == null && late(content.happenedOn(), by.day())) {
            var rule = rules.on(by.day()).workingDays(LATE_ENTRY);
            throw Rejected.because("evidence.late-needs-reason", rule.value()).at("lateReason");
        }
    }

    /** Whether what happened then is entered late (补录) on the day. */
    boolean late(LocalDate happenedOn, LocalDate day) {
        var allowed = rules.on(day).workingDays(LATE_ENTRY).value();
        return day.isAfter(calendar.plus(happenedOn, new WorkingDays(allowed)));
    }

    /** Only what the person answers for themselves; what is begun for it is under way. */
    private void cite(Viewer by, RecordState.Head head, Collection<Citation> citations) {
        var wanted = citations.stream()
                .filter(Citation::isOccurrence)
                .map(Citation::occurrence)
                .toList();
        var found = tasks.find(wanted);
        var duties = new HashSet<>();
        tasks.undatedOf(head.owner(), by.day()).forEach(undated -> duties.add(undated.duty()));
        for (var citation : citations) {
            if (citation.isOccurrence()) {
                cite(by, head, citation, found);
            } else if (duties.contains(citation.duty())) {
                records.cite(head.id(), citation, by);
            } else {
                throw Rejected.because("evidence.not-their-task").at("citations");
            }
        }
    }

    private void cite(Viewer by, RecordState.Head head, Citation citation, Map<OccurrenceId, Occurrence> found) {
        var occurrence = found.get(citation.occurrence());
        if (occurrence == null || !occurrence.owner().equals(head.owner())) {
            throw Rejected.because("evidence.not-their-task").at("citations");
        }
        records.cite(head.id(), citation, by);
        if (occurrence.open()) {
            tasks.start(occurrence.id(), by);
        }
    }

    private static String letters(Content content, Holder owner) {
        var title = content.kind().talk() ? content.kind().label() : content.deed();
        return Pinyin.ofText(title.substring(0, Math.min(title.length(), 40))).stream()
                        .limit(2)
                        .collect(joining(" "))
                + " " + Pinyin.searchable(Pinyin.ofName(owner.name())) + " " + owner.name();
    }

    private void tell(Viewer by, RecordState.Head head, String act, String sentence) {
        events.publishEvent(new Deed(by, act, "record", head.id().value(), head.unit(), sentence));
    }
}
