package zelian.evidence.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.common.Period;
import zelian.demo.Chapter;
import zelian.demo.Moment;
import zelian.demo.Stage;
import zelian.evidence.RecordId;
import zelian.task.Occurrence;
import zelian.task.Tasks;

/**
 * How the year is performed: most tasks are done in time, some late, some never; some records are entered
 * long after; in the units a 联络员 enters and the head confirms, which two heads have not come round to,
 * and one sent back.
 */
@Component
@Profile("demo")
class RecordChapter implements Chapter {

    /** Whoever lets things slide in the summer, so that the pictures show it. */
    private static final String SLACK = "金振东";

    private static final Period SLACKING = new Period(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 10, 12));

    /** Heads who leave what was entered for them unconfirmed until autumn, and one who does not stand by it in spring. */
    private static final List<String> UNCONFIRMED = List.of("褚少华", "冯永刚");

    private static final String SENT_BACK = "李永刚";
    private static final LocalDate SPRING_ENDS = LocalDate.of(2026, 5, 31);

    private final Tasks tasks;
    private final Recording recording;
    private final Confirming confirming;
    private final Lines lines;
    private final Directory directory;
    private final WorkingCalendar calendar;

    RecordChapter(
            Tasks tasks,
            Recording recording,
            Confirming confirming,
            Lines lines,
            Directory directory,
            WorkingCalendar calendar) {
        this.tasks = tasks;
        this.recording = recording;
        this.confirming = confirming;
        this.lines = lines;
        this.directory = directory;
        this.calendar = calendar;
    }

    /**
     * What becomes of a task.
     *
     * @param enteredOn null if it is never done
     */
    private record Fate(
            LocalDate happenedOn,
            @Nullable LocalDate enteredOn,
            @Nullable String lateReason) {}

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (!calendar.isWorkingDay(day)) {
            return;
        }
        for (var owner : owners(day)) {
            perform(owner, day, stage);
        }
        talk(day, stage);
    }

    /** Everyone who answers for tasks, each once. */
    private List<Holder> owners(LocalDate day) {
        var owners = new LinkedHashMap<TenureId, Holder>();
        Stream.of(Role.SECRETARY, Role.MEMBER, Role.DISCIPLINE, Role.UNIT_HEAD)
                .flatMap(role -> directory.inRole(role, day).stream())
                .forEach(holder -> owners.put(holder.tenure(), holder));
        return List.copyOf(owners.values());
    }

    private void perform(Holder owner, LocalDate day, Stage stage) {
        for (var task : tasks.openOf(owner.person())) {
            if (task.tenure().equals(owner.tenure()) && task.state() == Occurrence.State.NOT_STARTED
                    || begunByHandingOut(task, owner)) {
                var fate = fate(task, owner, stage);
                if (fate.enteredOn() != null && !day.isBefore(fate.enteredOn())) {
                    record(owner, task, fate, day, stage);
                }
            }
        }
        confirm(owner, day, stage);
    }

    /** Under way only because it was broken down: nothing was entered for it yet. */
    private boolean begunByHandingOut(Occurrence task, Holder owner) {
        return task.tenure().equals(owner.tenure())
                && task.state() == Occurrence.State.UNDER_WAY
                && lines.citing(Citation.OCCURRENCE, task.id().value()).isEmpty()
                && task.parent() == null;
    }

    private Fate fate(Occurrence task, Holder owner, Stage stage) {
        var chance = stage.chance("record", task.number(), task.label(), owner.name());
        var luck = chance.nextDouble();
        var before = before(task, chance.nextInt(9));
        if (owner.name().equals(SLACK) && SLACKING.contains(task.dueOn())) {
            return new Fate(before, null, null);
        }
        if (luck < 0.07) {
            return luck < 0.05 ? caughtUp(task, before, chance.nextInt(40)) : new Fate(before, null, null);
        }
        if (luck < 0.19) {
            var late = calendar.plus(task.dueOn(), new WorkingDays(1 + chance.nextInt(10)));
            return new Fate(late, late, null);
        }
        if (luck < 0.25) {
            return new Fate(
                    before,
                    calendar.plus(before, new WorkingDays(12 + chance.nextInt(4))),
                    chance.nextBoolean() ? "出差在外，回来补记" : "当时忙于迎检，漏记");
        }
        return new Fate(before, before, null);
    }

    /** Left undone until autumn, when it was urged on; what fell due later is never done. */
    private Fate caughtUp(Occurrence task, LocalDate before, int workingDays) {
        var done = calendar.plus(Moment.AUTUMN.day(), new WorkingDays(3 + workingDays));
        return new Fate(before, task.dueOn().isBefore(Moment.AUTUMN.day()) ? done : null, null);
    }

    /** Some working days before it is due, but not before it opens. */
    private LocalDate before(Occurrence task, int workingDays) {
        var day = calendar.plus(task.dueOn(), new WorkingDays(-workingDays));
        return day.isBefore(task.opensOn()) ? calendar.onOrAfter(task.opensOn()) : day;
    }

    private void record(Holder owner, Occurrence task, Fate fate, LocalDate day, Stage stage) {
        var happened = fate.lateReason() == null ? day : fate.happenedOn();
        var reason = recording.late(happened, day) ? fate.lateReason() : null;
        var content = Script.of(task.title()).content(happened, task.label(), 1 + day.getDayOfYear() / 9, reason);
        var clerk = task.parent() == null ? null : clerk(owner, day, stage);
        recording.enter(
                clerk == null ? stage.as(owner.tenure()) : clerk,
                owner.tenure(),
                content,
                List.of(Citation.of(task.id())),
                true);
    }

    /** In two units of three the 联络员 writes for the head. */
    private @Nullable Viewer clerk(Holder owner, LocalDate day, Stage stage) {
        if (stage.chance("clerk", owner.name()).nextInt(3) == 0) {
            return null;
        }
        return directory.holders(owner.unit(), day).stream()
                .filter(holder -> holder.title().equals("联络员"))
                .findFirst()
                .map(holder -> stage.as(holder.tenure()))
                .orElse(null);
    }

    /** Two working days later, all at once. */
    private void confirm(Holder owner, LocalDate day, Stage stage) {
        var viewer = stage.as(owner.tenure());
        var ripe = new ArrayList<RecordId>();
        for (var line : lines.awaiting(viewer)) {
            if (!day.isBefore(calendar.plus(line.happenedOn(), new WorkingDays(2)))) {
                ripe.add(line.id());
            }
        }
        if (ripe.isEmpty() || UNCONFIRMED.contains(owner.name()) && !Moment.AUTUMN.before(day)) {
            return;
        }
        if (owner.name().equals(SENT_BACK) && day.isBefore(SPRING_ENDS)) {
            confirming.sendBack(viewer, ripe.getFirst(), "分工表还没有印发，不能算已落实到人；印发后再送我确认");
        } else {
            confirming.confirm(viewer, ripe);
        }
    }

    /** What waits for the matter to arise arises now and then: a talk, an instruction, a decision. */
    private void talk(LocalDate day, Stage stage) {
        for (var role : List.of(Role.SECRETARY, Role.MEMBER, Role.DISCIPLINE)) {
            for (var holder : directory.inRole(role, day)) {
                var chance = stage.chance("talk", holder.name(), day.toString());
                if (chance.nextInt(45) == 0 && !(holder.name().equals(SLACK) && SLACKING.contains(day))) {
                    happen(holder, day, stage, chance.nextInt(1_000));
                }
            }
        }
    }

    private void happen(Holder holder, LocalDate day, Stage stage, int which) {
        var duties = tasks.undatedOf(holder.person(), day).stream()
                .filter(duty -> duty.tenure().equals(holder.tenure()) && duty.reason() == null)
                .toList();
        if (duties.isEmpty()) {
            return;
        }
        var duty = duties.get(which % duties.size());
        var words = ARISES.getOrDefault(duty.title(), "办理“" + duty.title() + "”");
        var kind = Suggesting.kind(duty.title());
        recording.enter(
                stage.as(holder.tenure()),
                holder.tenure(),
                new Content(kind, day, null, "", kind.talk() ? "分管单位一名负责人" : "", words, "", "", "", null),
                List.of(Citation.of(duty.duty())),
                true);
    }

    private static final Map<String, String> ARISES = Map.ofEntries(
            Map.entry("执行民主集中制和议事规则", "党组会按规则议事，两项议题因材料不全缓议"),
            Map.entry("规范选人用人程序", "研究干部任免前书面听取纪检意见并附卷"),
            Map.entry("重要工作亲自部署", "主持研究阶段重点任务，明确责任人和完成时限"),
            Map.entry("重大问题亲自过问", "听取检修项目集体决策问题办理情况，批示限期说明"),
            Map.entry("重要案件亲自督办", "听取案件查办和以案促改情况，督促堵塞采购环节漏洞"),
            Map.entry("末位表态和会议纪律", "研究大额资金事项，听取全部成员意见后末位表态"),
            Map.entry("提醒分管单位主要负责人", "就任务推进迟缓提醒谈话，约定两周后再看进展"),
            Map.entry("督促分管单位整改并回告", "督促分管单位整改抄告问题，核对回告材料"),
            Map.entry("开展日常廉政谈话", "对新任和重点岗位干部开展任前廉政谈话"),
            Map.entry("节前提醒和明察暗访", "节前发送廉洁提醒，随机抽查值班和公车停放"));
}
