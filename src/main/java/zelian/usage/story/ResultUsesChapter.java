package zelian.usage.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.calendar.WorkingCalendar;
import zelian.demo.Chapter;
import zelian.demo.Moment;
import zelian.demo.Stage;
import zelian.usage.action.Use;
import zelian.usage.action.UseHead;
import zelian.usage.action.UseScenes;
import zelian.usage.catalogue.Aim;
import zelian.usage.outcome.Outcome;

/**
 * The demonstration's results: what is usual is proposed once they are released, approved once they are final, carried
 * out and told of; two units' results nobody uses.
 */
@Component
@Profile("demo")
class ResultUsesChapter implements Chapter {

    private static final LocalDate PROPOSED = LocalDate.of(2026, 9, 10);
    private static final List<String> NOT_USED = List.of("机关服务局", "发展研究中心");
    private static final int CARRIED_OUT_AFTER = 13;
    private static final int LEFT_ONE_OF = 40;

    private static final Map<Aim, String> RECEIPTS = Map.of(
            Aim.INCENTIVE, "已在全局工作会上说明做法和依据，通知发到各单位，可以核对通知。",
            Aim.WARNING, "已当面谈清扣分在哪里、凭什么，本人当场说明怎样改，谈话记录存档。",
            Aim.IMPROVEMENT, "对照扣分逐项列出措施和时限，已经改了三项，其余列入下一年清单。",
            Aim.RULES, "已存入考核材料并编入做法汇编，调阅登记可以核对。");

    private final UseScenes uses;
    private final WorkingCalendar calendar;
    private final JdbcClient db;

    ResultUsesChapter(UseScenes uses, WorkingCalendar calendar, JdbcClient db) {
        this.uses = uses;
        this.calendar = calendar;
        this.db = db;
    }

    @Override
    public int order() {
        return 721;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (day.isBefore(PROPOSED) || Moment.is(day) || !calendar.isWorkingDay(day) || day.getDayOfYear() == 1) {
            return;
        }
        var office = stage.as("D01", "专职副书记", "秦建国");
        if (day.equals(PROPOSED)) {
            released().ifPresent(appraisal -> uses.proposeAll(office, appraisal, NOT_USED));
        } else {
            goOn(day, office, stage);
        }
    }

    private void goOn(LocalDate day, Viewer office, Stage stage) {
        var appraisal = released();
        if (appraisal.isEmpty()) {
            return;
        }
        var ids =
                uses.results(appraisal.get(), office).stream().map(Outcome::id).toList();
        if (ids.isEmpty() || !uses.fixed(ids.getFirst())) {
            return;
        }
        var all = uses.of(ids);
        uses.approveAll(
                stage.as("D00", "党组书记", "王海燕"),
                all.stream()
                        .filter(Use.Proposed.class::isInstance)
                        .map(use -> use.head().id())
                        .toList());
        for (var use : all) {
            carryOn(use, day, stage);
        }
    }

    /** Nearly all are carried out in time, and looked at the day after. */
    private void carryOn(Use use, LocalDate day, Stage stage) {
        var head = use.head();
        var reported = head.days().reportedOn();
        if (use instanceof Use.Approved
                && UseScenes.old(head, CARRIED_OUT_AFTER, day)
                && stage.chance("use", head.about(), head.code()).nextInt(LEFT_ONE_OF) > 0) {
            uses.report(stage.as(head.owner().tenure()), head.id(), RECEIPTS.getOrDefault(head.aim(), ""));
        } else if (use instanceof Use.Reported && reported != null && reported.isBefore(day)) {
            uses.verify(verifier(head, stage), head.id(), true, null);
        }
    }

    private static Viewer verifier(UseHead head, Stage stage) {
        var discipline = stage.as("D02", "纪检干部", "姜思远");
        var office = stage.as("D01", "专职副书记", "秦建国");
        return head.owner().is(discipline) || head.unit().equals(discipline.unit()) ? office : discipline;
    }

    private Optional<AppraisalId> released() {
        return db.sql("select appraisal from usage.outcome where kind = 'RESULT' order by known_on, id limit 1")
                .query(UUID.class)
                .optional()
                .map(AppraisalId::new);
    }
}
