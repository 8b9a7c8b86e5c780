package zelian.evidence.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyId;
import zelian.evidence.RecordId;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;
import zelian.task.Tasks;
import zelian.ui.Fact;
import zelian.ui.ObjectKind;
import zelian.ui.ObjectKinds;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** One record with everything around it, as much of it as the reader may see. */
@Service
class ReadingRecord {

    private final Lines lines;
    private final RecordRows rows;
    private final StoredRecords records;
    private final OpeningSealed opening;
    private final Tasks tasks;
    private final Duties duties;
    private final ObjectKinds kinds;
    private final PageParts parts;

    ReadingRecord(
            Lines lines,
            RecordRows rows,
            StoredRecords records,
            OpeningSealed opening,
            Tasks tasks,
            Duties duties,
            ObjectKinds kinds,
            PageParts parts) {
        this.lines = lines;
        this.rows = rows;
        this.records = records;
        this.opening = opening;
        this.tasks = tasks;
        this.duties = duties;
        this.kinds = kinds;
        this.parts = parts;
    }

    /** @throws NotFound if there is none, or it is not the reader's to see */
    RecordPage page(RecordId id, Viewer viewer) {
        var line = lines.find(id, viewer).orElseThrow(() -> new NotFound("record " + id));
        var whole = records.find(id).orElseThrow(() -> new NotFound("record " + id));
        var sight = opening.sight(viewer, whole);
        var row = rows.of(List.of(line)).getFirst();
        var content = sight == OpeningSealed.Sight.WHOLE
                ? whole.content()
                : whole.content().masked();
        var state = whole.state();
        var own = state.head().owner().equals(viewer.person());
        var entered = state.head().enteredBy().equals(viewer.person());
        return new RecordPage(
                row,
                turn(row, state, own, entered),
                steps(row, whole),
                facts(row, whole, content),
                cited(id, viewer),
                own && state instanceof RecordState.Awaiting,
                entered && (state instanceof RecordState.Drafted || state instanceof RecordState.SentBack),
                sight == OpeningSealed.Sight.MASKED_MAY_OPEN && hasSealed(whole.content()),
                sight != OpeningSealed.Sight.WHOLE && hasSealed(whole.content()),
                state instanceof RecordState.SentBack back ? back.why() : null,
                parts.of("record", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("record", id.value(), viewer, PagePart.Place.SIDE));
    }

    private static boolean hasSealed(Content content) {
        return content.kind().talk()
                || !content.problems().isEmpty()
                || !content.demands().isEmpty();
    }

    private static String turn(RecordRow row, RecordState state, boolean own, boolean entered) {
        return switch (state) {
            case RecordState.Awaiting _ -> own ? "你（" + row.ownerName() + "）" : row.ownerName();
            case RecordState.Drafted _, RecordState.SentBack _ ->
                entered ? "你" : row.enteredByName() == null ? row.ownerName() : row.enteredByName();
            default -> "";
        };
    }

    private static List<Step> steps(RecordRow row, StoredRecords.Whole whole) {
        var head = whole.state().head();
        var steps = new ArrayList<Step>();
        steps.add(Step.done("发生", Say.day(whole.content().happenedOn())));
        var who = row.enteredByName() == null ? row.ownerName() : row.enteredByName() + " 代录";
        var writing = whole.state() instanceof RecordState.Drafted || whole.state() instanceof RecordState.SentBack;
        steps.add(writing ? Step.now("录入", who) : Step.done("录入", who, Say.day(head.enteredOn())));
        switch (whole.state()) {
            case RecordState.Confirmed confirmed ->
                steps.add(Step.done("本人确认", row.ownerName(), Say.day(confirmed.on())));
            case RecordState.Awaiting _ -> steps.add(Step.now("本人确认", row.ownerName()));
            case RecordState.Dropped _ -> steps.add(Step.done("作废"));
            default -> steps.add(Step.toCome("本人确认", row.ownerName()));
        }
        return steps;
    }

    private static List<Fact> facts(RecordRow row, StoredRecords.Whole whole, Content content) {
        var at = content.happenedAt();
        return List.of(
                new Fact("时间", Say.day(content.happenedOn()) + (at == null ? "" : " " + at)),
                new Fact("地点", content.place()),
                new Fact("对象", content.audience()),
                new Fact("类型", content.kind().label()),
                new Fact("做了什么", content.deed()),
                new Fact("发现的问题", content.problems()),
                new Fact("提出的要求", content.demands()),
                new Fact("佐证文号", content.proof()),
                new Fact(
                        "录入",
                        (row.enteredByName() == null ? row.ownerName() : row.enteredByName() + " 代 " + row.ownerName())
                                + "，" + Say.day(whole.state().head().enteredOn())),
                new Fact("补录原因", content.lateReason()));
    }

    private List<RecordPage.Cited> cited(RecordId id, Viewer viewer) {
        var citations = records.citations(id);
        var occurrences = tasks.find(citations.stream()
                .filter(Citation::isOccurrence)
                .map(Citation::occurrence)
                .toList());
        var found = duties.find(
                citations.stream().filter(Citation::isDuty).map(Citation::duty).toList(), viewer.day());
        return citations.stream()
                .map(citation -> {
                    return new RecordPage.Cited(
                            kinds.find(citation.kind()).map(ObjectKind::label).orElse(citation.kind()),
                            title(citation, occurrences, found),
                            kinds.address(citation.kind(), citation.target()));
                })
                .toList();
    }

    private static String title(
            Citation citation, Map<OccurrenceId, Occurrence> occurrences, Map<DutyId, Duty> duties) {
        if (citation.isOccurrence()) {
            var occurrence = occurrences.get(citation.occurrence());
            return occurrence == null ? "查看" : occurrence.inWords();
        }
        var duty = citation.isDuty() ? duties.get(citation.duty()) : null;
        return duty == null ? "查看" : duty.matter();
    }
}
