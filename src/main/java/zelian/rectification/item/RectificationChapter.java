package zelian.rectification.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.rectification.ItemId;
import zelian.rectification.Opening;
import zelian.rectification.SourceRef;

/**
 * How the demonstration's items are put right: those its own cases open, and those that findings and letters
 * opened. Some are sent back, extended, late, stuck; one comes back after it was struck off.
 */
@Component
@Profile("demo")
class RectificationChapter implements Chapter {

    /** On the last day of the story nobody has come to their part yet: visitors find it waiting. */
    private static final LocalDate LAST = LocalDate.of(2026, 9, 16);

    private final OpeningItems opening;
    private final PuttingRight puttingRight;
    private final Reviewing reviewing;
    private final StrikingOff strikingOff;
    private final Extending extending;
    private final LookingBack lookingBack;
    private final Items items;
    private final Measures measures;
    private final Extensions extensions;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final JdbcClient db;

    RectificationChapter(
            OpeningItems opening,
            PuttingRight puttingRight,
            Reviewing reviewing,
            StrikingOff strikingOff,
            Extending extending,
            LookingBack lookingBack,
            Items items,
            Measures measures,
            Extensions extensions,
            Directory directory,
            WorkingCalendar calendar,
            JdbcClient db) {
        this.opening = opening;
        this.puttingRight = puttingRight;
        this.reviewing = reviewing;
        this.strikingOff = strikingOff;
        this.extending = extending;
        this.lookingBack = lookingBack;
        this.items = items;
        this.measures = measures;
        this.extensions = extensions;
        this.directory = directory;
        this.calendar = calendar;
        this.db = db;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (!calendar.isWorkingDay(day)) {
            return;
        }
        Case.BY_TITLE.values().stream()
                .filter(one -> one.openedOn().equals(day))
                .sorted(Comparator.comparing(Case::title))
                .forEach(one -> open(one, stage));
        if (!day.isBefore(LAST)) {
            return;
        }
        open().forEach(id -> new Turn(items.get(id), day, stage).take());
        toLookBackOn(day).forEach(id -> lookBack(id, stage));
    }

    private void open(Case one, Stage stage) {
        var by = one.discipline() ? stage.as("D02", "机关纪委书记", "孔晓峰") : stage.as("D01", "专职副书记", "秦建国");
        var unit = unit(one.unit());
        opening.open(
                by,
                new Opening(
                        new SourceRef("unit", unit.value()),
                        one.source(),
                        one.title(),
                        one.fact(),
                        one.basis(),
                        one.standard(),
                        unit,
                        one.nature(),
                        null,
                        null,
                        null,
                        one.due(),
                        one.discipline()));
    }

    private void lookBack(ItemId id, Stage stage) {
        var head = items.get(id).head();
        var returns = fate(head) == Case.Fate.RETURNS && head.returnedFrom() == null;
        lookingBack.lookBack(
                stage.as("D02", "纪检干部", "郑永刚"),
                id,
                returns ? LookBacks.Result.RETURNED : LookBacks.Result.HOLDS,
                returns ? "抽查 4 月派车单 30 张，又有 4 张没有用车事由，登记簿连号中断一次。" : "抽查销号后新办的事项，未发现同类问题。");
    }

    /** What one item gets done on one day: one act at most. */
    private final class Turn {

        private final Item item;
        private final Head head;
        private final LocalDate day;
        private final Stage stage;
        private final Case.Fate fate;

        Turn(Item item, LocalDate day, Stage stage) {
            this.item = item;
            this.head = item.head();
            this.day = day;
            this.stage = stage;
            this.fate = fate(head);
        }

        void take() {
            switch (item) {
                case Item.Opened opened -> {
                    if (pause(opened.head().openedOn(), 2)) {
                        plan();
                    }
                }
                case Item.InProgress ignored -> work();
                case Item.SentBack ignored -> work();
                case Item.Submitted submitted -> {
                    if (pause(submitted.submitter().day(), 1)) {
                        review();
                    }
                }
                case Item.Reviewed reviewed -> {
                    if (pause(reviewed.reviewer().day(), 1)) {
                        reviewing.sign(stage.as(head.leaderTenure()), head.id(), "同意报机关纪委复核。");
                    }
                }
                case Item.Signed signed -> {
                    if (pause(signed.signer().day(), 2)) {
                        verify(signed);
                    }
                }
                case Item.StruckOff ignored -> {}
            }
        }

        private void plan() {
            var known = Case.BY_TITLE.get(head.title());
            var steps = known != null && head.returnedFrom() == null ? known.measures() : usual();
            var by = head.discipline()
                    ? stage.as(head.ownerTenure())
                    : stage.as(holder("联络员").tenure());
            for (var step : steps) {
                var due = step.due().isAfter(head.due()) ? head.due() : step.due();
                puttingRight.plan(by, head.id(), step.words(), holder(step.by()).tenure(), due);
            }
        }

        /** Measures for an item whose story nobody wrote. */
        private List<Case.Step> usual() {
            var days = Math.max(4, calendar.workingDaysBetween(day, head.due()));
            var chance = stage.chance("rectification", head.number());
            var count = 8 + chance.nextInt(60);
            return List.of(
                    new Case.Step(
                            "召开专题会议研究，明确责任人和完成标准",
                            "主要负责人",
                            within(days / 4),
                            "专题会议纪要〔2026〕" + (1 + chance.nextInt(20)) + "号"),
                    new Case.Step(
                            "修订相关制度或流程，堵住漏洞",
                            "副职负责人",
                            within(days / 2),
                            "制度修订稿〔2026〕" + (1 + chance.nextInt(12)) + "号"),
                    new Case.Step("回查近一年同类事项，举一反三", "联络员", within(days * 3 / 4), "回查表 " + count + " 项"));
        }

        private LocalDate within(int workingDays) {
            return calendar.plus(day, new WorkingDays(Math.max(1, workingDays)));
        }

        private void work() {
            if (extend()) {
                return;
            }
            var planned = measures.of(head.id());
            var late = fate == Case.Fate.LATE ? 9 : 0;
            for (var measure : planned) {
                if (measure.done()) {
                    continue;
                }
                if (fate == Case.Fate.STUCK && measure.ordinal() > 1) {
                    return;
                }
                var ready = item instanceof Item.SentBack
                        ? !day.isBefore(lastActed().plusDays(5))
                        : !day.isBefore(measure.due().plusDays(late));
                if (ready) {
                    puttingRight.finish(doer(measure), head.id(), measure.id(), day, evidence(measure));
                }
                return;
            }
            if (!planned.isEmpty()
                    && planned.stream()
                            .allMatch(
                                    one -> one.doneOn() != null && one.doneOn().isBefore(day))
                    && (item instanceof Item.InProgress || pause(lastActed(), 2))) {
                puttingRight.submit(stage.as(head.ownerTenure()), head.id(), outcome(planned));
            }
        }

        /** Whoever answers for the measure; the item's owner while that post is vacant. */
        private Viewer doer(Measure measure) {
            var holds = directory.holders(head.unit(), day).stream()
                    .anyMatch(holder -> holder.tenure().equals(measure.ownerTenure()));
            return stage.as(holds ? measure.ownerTenure() : head.ownerTenure());
        }

        private boolean extend() {
            var asked = extensions.of(head.id());
            if (!asked.isEmpty() && asked.getFirst().granted() == null) {
                if (pause(asked.getFirst().askedOn(), 2)) {
                    var granted = fate != Case.Fate.NOT_EXTENDED;
                    extending.decide(
                            stage.as("D02", "机关纪委书记", "孔晓峰"),
                            head.id(),
                            granted,
                            granted ? "情况属实，同意延期一次。" : "工作量不大，按原时限完成。");
                }
                return true;
            }
            if ((fate == Case.Fate.EXTENDED || fate == Case.Fate.NOT_EXTENDED)
                    && asked.isEmpty()
                    && !day.isBefore(head.due().minusDays(12))
                    && !day.isAfter(head.due())) {
                extending.ask(
                        stage.as(head.ownerTenure()),
                        head.id(),
                        calendar.onOrAfter(head.due().plusDays(30)),
                        "需要对方单位配合确认，预计还要三周。");
                return true;
            }
            return false;
        }

        private void review() {
            var reviewer = head.discipline() ? stage.as("D02", "纪检干部", "姜思远") : stage.as("D01", "专职副书记", "秦建国");
            if (fate == Case.Fate.BACK_AT_REVIEW && head.sendBacks() == 0) {
                var last = measures.of(head.id()).getLast();
                reviewing.sendBack(reviewer, head.id(), last.id(), "措施 " + last.ordinal() + " 只有方案没有结果，补充后再报。");
            } else {
                reviewing.review(
                        reviewer, head.id(), "措施 " + measures.of(head.id()).size() + " 条均有文号可查，建议复核时抽查三笔。");
            }
        }

        private void verify(Item.Signed signed) {
            var verifier = stage.as("D02", "纪检干部", "郑永刚");
            if (fate == Case.Fate.BACK_AT_VERIFICATION && head.sendBacks() == 0) {
                var first = measures.of(head.id()).getFirst();
                reviewing.sendBack(
                        verifier, head.id(), first.id(), "措施 " + first.ordinal() + " 抽查时有两天交接单只有一方签字，未落实到位。");
                return;
            }
            strikingOff.strikeOff(
                    verifier,
                    head.id(),
                    new Answers(
                            Answers.Degree.FULLY,
                            Answers.Degree.FULLY,
                            measures.of(head.id()).size() > 1 ? Answers.Beyond.YES : Answers.Beyond.NOT_NEEDED),
                    "抽查佐证原件，措施均已落实，同意销号；回头看时重点核对后续新办事项。");
        }

        /** Whether so many working days have gone by since then. */
        private boolean pause(LocalDate since, int workingDays) {
            return calendar.workingDaysBetween(since, day) >= workingDays;
        }

        /** The last day on which anything was said about it, such as why it was sent back. */
        private LocalDate lastActed() {
            return db.sql("select coalesce(max(on_day), :opened) from rectification.opinion where item = :item")
                    .param("opened", head.openedOn())
                    .param("item", head.id().value())
                    .query(LocalDate.class)
                    .single();
        }

        private String evidence(Measure measure) {
            var known = Case.BY_TITLE.get(head.title());
            var steps = known != null && head.returnedFrom() == null ? known.measures() : usual();
            return steps.stream()
                    .filter(step -> step.words().equals(measure.words()))
                    .findFirst()
                    .map(Case.Step::evidence)
                    .orElse("办理记录 1 份");
        }

        private String outcome(List<Measure> planned) {
            return "措施 " + planned.size() + " 条全部完成；佐证 "
                    + String.join("、", planned.stream().map(Measure::evidence).toList()) + "。";
        }

        /** Whoever holds that post in the item's unit; the owner where there is nobody. */
        private Holder holder(String title) {
            return directory.holders(head.unit(), day).stream()
                    .filter(one -> one.title().equals(title))
                    .findFirst()
                    .or(() -> directory.holder(head.ownerTenure()))
                    .orElseThrow();
        }
    }

    private static Case.Fate fate(Head head) {
        var known = Case.BY_TITLE.get(head.title());
        if (known != null) {
            return head.returnedFrom() == null ? known.fate() : Case.Fate.SMOOTH;
        }
        var fates = List.of(
                Case.Fate.SMOOTH,
                Case.Fate.SMOOTH,
                Case.Fate.BACK_AT_REVIEW,
                Case.Fate.SMOOTH,
                Case.Fate.EXTENDED,
                Case.Fate.BACK_AT_VERIFICATION,
                Case.Fate.LATE);
        return fates.get(Math.floorMod(head.number().hashCode(), fates.size()));
    }

    private List<ItemId> open() {
        return ids("select id from rectification.item where state <> 'STRUCK_OFF' order by year, ordinal");
    }

    private List<ItemId> toLookBackOn(LocalDate day) {
        return db
                .sql("select item from rectification.look_back where result is null and due <= :day order by item")
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(ItemId::new)
                .toList();
    }

    private List<ItemId> ids(String sql) {
        return new ArrayList<>(
                db.sql(sql).query(UUID.class).list().stream().map(ItemId::new).toList());
    }

    private UnitId unit(String code) {
        var today = LocalDate.of(2026, 1, 4);
        return directory.units(today).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
