package zelian.task.occurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.common.NotFound;
import zelian.duty.Duties;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;
import zelian.ui.Fact;
import zelian.ui.ObjectKind;
import zelian.ui.ObjectKinds;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** One occurrence with everything around it. */
@Service
class ReadingTask {

    private final Occurrences occurrences;
    private final TaskRows rows;
    private final Duties duties;
    private final Deadlines deadlines;
    private final HandingOut handingOut;
    private final EndingOccurrences ending;
    private final Rights rights;
    private final ObjectKinds kinds;
    private final PageParts parts;

    ReadingTask(
            Occurrences occurrences,
            TaskRows rows,
            Duties duties,
            Deadlines deadlines,
            HandingOut handingOut,
            EndingOccurrences ending,
            Rights rights,
            ObjectKinds kinds,
            PageParts parts) {
        this.occurrences = occurrences;
        this.rows = rows;
        this.duties = duties;
        this.deadlines = deadlines;
        this.handingOut = handingOut;
        this.ending = ending;
        this.rights = rights;
        this.kinds = kinds;
        this.parts = parts;
    }

    /** @throws NotFound if there is none, or it is not the reader's to see */
    TaskPage page(OccurrenceId id, Viewer viewer) {
        var task = occurrences.find(id, viewer).orElseThrow(() -> new NotFound("occurrence " + id));
        var row = rows.of(List.of(task), viewer.day()).getFirst();
        var below = rows.of(occurrences.below(id, viewer), viewer.day());
        return new TaskPage(
                row,
                turn(row, viewer),
                steps(row, below, viewer),
                facts(task, viewer),
                below,
                mayRecord(task, viewer),
                handingOut.may(viewer, task),
                ending.may(viewer, task),
                parts.of("occurrence", id.value(), viewer, PagePart.Place.MAIN),
                parts.of("occurrence", id.value(), viewer, PagePart.Place.SIDE));
    }

    private boolean mayRecord(Occurrence task, Viewer viewer) {
        return task.open()
                && (task.owner().equals(viewer.person())
                        || task.unit().equals(viewer.unit()) && rights.may(viewer, Area.TASK, Act.RECORD, task.unit()));
    }

    private static String turn(TaskRow row, Viewer viewer) {
        if (!row.task().open()) {
            return "";
        }
        return row.task().owner().equals(viewer.person()) ? "你（" + row.ownerName() + "）" : row.ownerName();
    }

    private static List<Step> steps(TaskRow row, List<TaskRow> below, Viewer viewer) {
        var task = row.task();
        var steps = new ArrayList<Step>();
        steps.add(Step.done(task.parent() == null ? "清单印发" : "分解下达", Say.day(task.opensOn())));
        if (!below.isEmpty()) {
            var done = below.stream()
                    .filter(part -> part.task().state() == Occurrence.State.DONE)
                    .count();
            var words = done + " / " + below.size() + " 项完成";
            steps.add(done == below.size() ? Step.done("分解办理", words) : Step.now("分解办理", words));
        }
        switch (task.state()) {
            case NOT_STARTED, UNDER_WAY -> {
                steps.add(Step.now("办理并记实", turn(row, viewer), Say.shortDay(task.dueOn()) + " 前"));
                steps.add(Step.toCome("完成", "本人确认记实时"));
            }
            case DONE -> {
                steps.add(Step.done("办理并记实", row.ownerName(), Say.day(task.doneOn())));
                steps.add(Step.done("完成", row.late() ? "晚于时限" : "按时"));
            }
            case ENDED -> steps.add(Step.done("终止", Say.day(task.endedOn()), Objects.requireNonNull(task.ending())));
        }
        return steps;
    }

    /** What asks for it where the reader sees no duty. */
    private Fact asked(Occurrence task) {
        var origin = task.origin();
        return origin == null
                ? new Fact("责任", task.title())
                : new Fact(
                        kinds.find(origin.kind()).map(ObjectKind::label).orElse("事项"),
                        task.title(),
                        kinds.address(origin.kind(), origin.id()));
    }

    private List<Fact> facts(Occurrence task, Viewer viewer) {
        var facts = new ArrayList<Fact>();
        Optional.ofNullable(task.duty())
                .flatMap(duty -> duties.find(duty, viewer))
                .ifPresentOrElse(
                        duty -> {
                            facts.add(new Fact("责任", duty.number() + "　" + duty.matter(), "/duties/" + duty.id()));
                            facts.add(new Fact("内容", duty.content()));
                            facts.add(new Fact("量化指标", duty.metric()));
                            facts.add(new Fact("频次与时限", join(duty.frequency(), duty.due())));
                            facts.add(new Fact("依据", duty.basis()));
                        },
                        () -> facts.add(asked(task)));
        if (task.parent() != null) {
            occurrences
                    .find(task.parent())
                    .ifPresent(parent -> facts.add(new Fact(
                            "上级任务",
                            parent.number() + "　" + parent.inWords(),
                            occurrences.find(parent.id(), viewer).isPresent() ? "/tasks/" + parent.id() : null)));
        }
        facts.add(new Fact("办理期间", Say.day(task.opensOn()) + " 至 " + Say.day(task.dueOn())));
        if (!task.statedOn().equals(task.dueOn())) {
            facts.add(new Fact(
                    "时限说明",
                    "写明 %s（%s，不是工作日），提前到 %s；依据 %s"
                            .formatted(
                                    Say.day(task.statedOn()),
                                    Say.weekday(task.statedOn()),
                                    Say.day(task.dueOn()),
                                    deadlines.statedRule(task.statedOn()).inWords())));
        }
        return facts;
    }

    private static String join(String frequency, String due) {
        return due.isEmpty() || due.equals(frequency) ? frequency : frequency.isEmpty() ? due : frequency + "，" + due;
    }
}
