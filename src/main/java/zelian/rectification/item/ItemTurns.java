package zelian.rectification.item;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.Viewer;
import zelian.calendar.WorkingCalendar;
import zelian.demo.Stage;

/** How the demonstration's items are planned, worked at, submitted, reviewed and struck off, day by day. */
@Component
@Profile("demo")
class ItemTurns {

    private final PuttingRight puttingRight;
    private final Reviewing reviewing;
    private final StrikingOff strikingOff;
    private final Extending extending;
    private final Measures measures;
    private final Extensions extensions;
    private final ItemScenes scenes;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final JdbcClient db;

    ItemTurns(
            PuttingRight puttingRight,
            Reviewing reviewing,
            StrikingOff strikingOff,
            Extending extending,
            Measures measures,
            Extensions extensions,
            ItemScenes scenes,
            Directory directory,
            WorkingCalendar calendar,
            JdbcClient db) {
        this.puttingRight = puttingRight;
        this.reviewing = reviewing;
        this.strikingOff = strikingOff;
        this.extending = extending;
        this.measures = measures;
        this.extensions = extensions;
        this.scenes = scenes;
        this.directory = directory;
        this.calendar = calendar;
        this.db = db;
    }

    /** What this item gets done on this day: one act at most. */
    void take(Item item, LocalDate day, Stage stage) {
        new Turn(item, day, stage).take();
    }

    /** One item on one day. */
    private final class Turn {

        private final Item item;
        private final Head head;
        private final LocalDate day;
        private final Stage stage;
        private final ItemScene.Fate fate;

        Turn(Item item, LocalDate day, Stage stage) {
            this.item = item;
            this.head = item.head();
            this.day = day;
            this.stage = stage;
            this.fate = scenes.fate(head);
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
            var by = head.discipline()
                    ? stage.as(head.ownerTenure())
                    : stage.as(holder("联络员").tenure());
            for (var step : scenes.measures(head, day, stage)) {
                var due = step.due().isAfter(head.due()) ? head.due() : step.due();
                puttingRight.plan(by, head.id(), step.words(), holder(step.by()).tenure(), due);
            }
        }

        private void work() {
            if (extend()) {
                return;
            }
            var planned = measures.of(head.id());
            var late = fate == ItemScene.Fate.LATE ? 9 : 0;
            for (var measure : planned) {
                if (measure.done()) {
                    continue;
                }
                if (measure.ordinal() > 1
                        && scenes.of(head).filter(scene -> scene.stuckOn(day)).isPresent()) {
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
                    var granted = fate != ItemScene.Fate.NOT_EXTENDED;
                    extending.decide(
                            stage.as("D02", "机关纪委书记", "孔晓峰"),
                            head.id(),
                            granted,
                            granted ? "情况属实，同意延期一次。" : "工作量不大，按原时限完成。");
                }
                return true;
            }
            if ((fate == ItemScene.Fate.EXTENDED || fate == ItemScene.Fate.NOT_EXTENDED)
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
            if (fate == ItemScene.Fate.BACK_AT_REVIEW && head.sendBacks() == 0) {
                var last = measures.of(head.id()).getLast();
                reviewing.sendBack(reviewer, head.id(), last.id(), "措施 " + last.ordinal() + " 只有方案没有结果，补充后再报。");
            } else {
                reviewing.review(
                        reviewer, head.id(), "措施 " + measures.of(head.id()).size() + " 条均有文号可查，建议复核时抽查三笔。");
            }
        }

        private void verify(Item.Signed signed) {
            var verifier = stage.as("D02", "纪检干部", "郑永刚");
            if (fate == ItemScene.Fate.BACK_AT_VERIFICATION && head.sendBacks() == 0) {
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
            return scenes.measures(head, day, stage).stream()
                    .filter(step -> step.words().equals(measure.words()))
                    .findFirst()
                    .map(ItemScene.Step::evidence)
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
}
