package zelian.evidence.record;

import static java.util.stream.Collectors.toSet;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import zelian.access.Directory.Holder;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.evidence.RecordId;
import zelian.evidence.RecordKind;
import zelian.regulation.Rules;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;
import zelian.task.Tasks;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;

/** The form of a record with everything known filled in: who, for what, when, and of which kind. */
@Service
class WritingRecord {

    private final StoredRecords records;
    private final Recording recording;
    private final Tasks tasks;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Rules rules;
    private final ReadingBackground background;
    private final PageParts parts;

    WritingRecord(
            StoredRecords records,
            Recording recording,
            Tasks tasks,
            Duties duties,
            Deadlines deadlines,
            Rules rules,
            ReadingBackground background,
            PageParts parts) {
        this.records = records;
        this.recording = recording;
        this.tasks = tasks;
        this.duties = duties;
        this.deadlines = deadlines;
        this.rules = rules;
        this.background = background;
        this.parts = parts;
    }

    /**
     * A new record, for the occurrence or the duty come from, if any.
     *
     * @throws NotFound if the occurrence is not the reader's to see
     * @throws Rejected {@code evidence.not-for-them} if the reader may not enter for whoever owes it
     */
    RecordFormPage begin(Viewer viewer, @Nullable OccurrenceId task, @Nullable DutyId duty, @Nullable TenureId chosen) {
        var owners = recording.owners(viewer);
        var occurrence =
                task == null ? null : tasks.find(task, viewer).orElseThrow(() -> new NotFound("occurrence " + task));
        var owner = owner(owners, viewer, occurrence, chosen);
        var cited = new HashSet<String>();
        if (occurrence != null) {
            cited.add(occurrence.id().toString());
        }
        if (duty != null) {
            cited.add(duty.toString());
        }
        var asked = asked(occurrence == null ? duty : occurrence.duty(), viewer);
        var title = occurrence != null ? occurrence.title() : asked == null ? "" : asked.matter();
        var content = new Content(
                title.isEmpty() ? RecordKind.OTHER : Suggesting.kind(title),
                viewer.day(),
                null,
                "",
                "",
                "",
                "",
                "",
                "",
                null);
        return page(
                null,
                owner,
                owners,
                content,
                title.isEmpty() ? "" : content.kind().name(),
                cited,
                asked,
                null,
                viewer);
    }

    /**
     * A draft, or what was sent back, to go on with.
     *
     * @throws NotFound if the reader did not enter it
     * @throws Rejected {@code evidence.not-now}
     */
    RecordFormPage resume(Viewer viewer, RecordId id) {
        var whole = records.find(id).orElseThrow(() -> new NotFound("record " + id));
        var head = whole.state().head();
        if (!head.enteredBy().equals(viewer.person())) {
            throw new NotFound("record " + id);
        }
        if (!(whole.state() instanceof RecordState.Drafted || whole.state() instanceof RecordState.SentBack)) {
            throw Rejected.because("evidence.not-now", whole.state().word());
        }
        var owners = recording.owners(viewer);
        var owner = owners.stream()
                .filter(holder -> holder.person().equals(head.owner()))
                .findFirst()
                .orElseThrow(() -> Rejected.because("evidence.not-for-them"));
        var cited = records.citations(id).stream()
                .map(citation -> citation.target().toString())
                .collect(toSet());
        var why = whole.state() instanceof RecordState.SentBack back ? back.why() : null;
        return page(
                id,
                owner,
                List.of(owner),
                whole.content(),
                whole.content().kind().name(),
                cited,
                null,
                why,
                viewer);
    }

    private static Holder owner(
            List<Holder> owners, Viewer viewer, @Nullable Occurrence occurrence, @Nullable TenureId chosen) {
        return owners.stream()
                .filter(holder -> occurrence != null
                        ? holder.person().equals(occurrence.owner())
                        : holder.tenure().equals(chosen == null ? viewer.tenure() : chosen))
                .findFirst()
                .orElseThrow(() -> Rejected.because("evidence.not-for-them"));
    }

    private @Nullable Duty asked(@Nullable DutyId duty, Viewer viewer) {
        return duty == null ? null : duties.find(duty, viewer).orElse(null);
    }

    private RecordFormPage page(
            @Nullable RecordId id,
            Holder owner,
            List<Holder> owners,
            Content content,
            String kind,
            Set<String> cited,
            @Nullable Duty asked,
            @Nullable String why,
            Viewer viewer) {
        var own = owner.person().equals(viewer.person());
        return new RecordFormPage(
                id == null ? null : id.toString(),
                owner.tenure().toString(),
                owner.name(),
                owners.stream()
                        .map(holder -> new Option(
                                holder.tenure().toString(),
                                holder.person().equals(viewer.person()) ? "我，" + holder.name() : holder.inWords()))
                        .toList(),
                own,
                kind,
                content.happenedOn(),
                content.happenedAt() == null ? "" : hour(content.happenedAt()),
                content.place(),
                content.audience(),
                content.deed(),
                content.problems(),
                content.demands(),
                content.proof(),
                content.lateReason() == null ? "" : content.lateReason(),
                rules.on(viewer.day()).workingDays("evidence.late-entry").value(),
                tasks.openOf(owner.person()).stream()
                        .filter(task -> cited.contains(task.id().toString())
                                || !task.opensOn().isAfter(viewer.day()))
                        .map(task -> new RecordFormPage.Task(task, deadlines.light(task.dueOn(), viewer.day())))
                        .toList(),
                tasks.undatedOf(owner.person(), viewer.day()),
                cited,
                asked == null ? null : "责任要求：" + asked.content(),
                why,
                background.of(asked, own, viewer),
                asked == null ? List.of() : parts.of("record_form", asked.id().value(), viewer, PagePart.Place.SIDE));
    }

    private static String hour(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
