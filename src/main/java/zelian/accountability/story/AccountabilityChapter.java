package zelian.accountability.story;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.ProposalId;
import zelian.accountability.appeal.AppealScenes;
import zelian.accountability.decision.DecisionScenes;
import zelian.accountability.execution.ExecutionScenes;
import zelian.accountability.inquiry.InquiryScenes;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.Responsibility;
import zelian.accountability.start.StartScenes;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.demo.Chapter;
import zelian.demo.Moment;
import zelian.demo.Screenplay;
import zelian.demo.Stage;

/**
 * The demonstration's cases: one at each step, some refused, spared, under appeal, with their period running; and, in
 * the end, closed or revoked.
 */
@Component
@Profile("demo")
class AccountabilityChapter implements Chapter {

    private static final List<Scene> SCENES = Screenplay.read("accountability.yaml", Scene.class);

    private final StartScenes starts;
    private final InquiryScenes inquiries;
    private final DecisionScenes decisions;
    private final ExecutionScenes execution;
    private final AppealScenes appeals;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final JdbcClient db;

    AccountabilityChapter(
            StartScenes starts,
            InquiryScenes inquiries,
            DecisionScenes decisions,
            ExecutionScenes execution,
            AppealScenes appeals,
            Deadlines deadlines,
            WorkingCalendar calendar,
            JdbcClient db) {
        this.starts = starts;
        this.inquiries = inquiries;
        this.decisions = decisions;
        this.execution = execution;
        this.appeals = appeals;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.db = db;
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        for (var scene : SCENES) {
            for (var step : Step.values()) {
                if (scene.goes(step) && day.equals(dayOf(scene, step))) {
                    tell(scene, step, new Cast(stage));
                }
            }
            if (scene.last() == Step.CLOSE && calendar.isWorkingDay(day) && !day.isBefore(dayOf(scene, Step.CLOSE))) {
                closeIfDone(scene, new Cast(stage));
            }
        }
    }

    /** What stood still in autumn goes on from there at the same pace. */
    private LocalDate dayOf(Scene scene, Step step) {
        return scene.goesFirst(step) || Moment.AUTUMN.before(scene.on())
                ? after(scene.on(), step.workingDays())
                : after(
                        Moment.AUTUMN.day(),
                        Math.max(1, step.workingDays() - scene.to().workingDays()));
    }

    private LocalDate after(LocalDate day, int workingDays) {
        return workingDays == 0 ? day : deadlines.after(day, new WorkingDays(workingDays));
    }

    private void tell(Scene scene, Step step, Cast cast) {
        var heard = cast.of(scene);
        if (step == Step.REQUEST) {
            starts.request(
                    cast.lead(),
                    scene.proposed() ? proposalAgainst(heard) : null,
                    scene.proposed() ? null : object(scene, heard),
                    scene.ground(),
                    scene.consequences(),
                    scene.facts(),
                    scene.cause(),
                    cast.colleague().tenure());
            return;
        }
        var id = caseOf(heard);
        switch (step) {
            case ENDORSE -> endorse(scene, cast, id);
            case APPROVE -> approveIfAsked(scene, cast, id);
            case WEIGH -> weigh(scene, cast, id);
            case SPARE -> starts.approve(cast.principal(), id, "情况属实，有据可查，同意免予问责。");
            case SHOW -> show(scene, cast, id, heard);
            case HEAR -> inquiries.hear(heard, id, true, said(scene));
            case REPORT ->
                inquiries.report(
                        cast.lead(),
                        id,
                        cast.lead().unit(),
                        forms(scene),
                        "所述客观原因部分采纳，不影响责任认定。",
                        "调查组查阅记录、个别谈话，形成一致意见。" + scene.facts());
            case DECIDE -> decisions.decide(cast.lead(), id, forms(scene), scene.facts(), "一个月内拿出整改措施，三个月内改到位。");
            case CONSENT -> decisions.consent(cast.party(), id);
            case SIGN -> decisions.sign(cast.principal(), id);
            case ANNOUNCE -> execution.announce(cast.lead(), id, "在所在党组织会议上宣布，机关纪委派人参加。");
            case APPEAL -> {
                appeals.file(heard, id, "认为与职责分工不完全相符，请求重新考虑。");
                appeals.name(cast.principal(), id, cast.reviewer().tenure());
            }
            case ANSWER -> appeals.answer(cast.reviewer(), id, scene.revoked(), requireNonNull(scene.answer()));
            case CARRY_OUT -> carryOut(cast, id);
            case REMEDY -> execution.open(cast.lead(), id, scene.facts());
            case CLOSE -> {}
            default -> throw new IllegalStateException(step.name());
        }
    }

    private void endorse(Scene scene, Cast cast, CaseId id) {
        if (scene.refusedAt(Step.ENDORSE)) {
            starts.refuse(cast.principal(), id, requireNonNull(scene.refused()));
        } else {
            starts.approve(cast.principal(), id, "同意启动。");
        }
    }

    private void approveIfAsked(Scene scene, Cast cast, CaseId id) {
        if (scene.refusedAt(Step.APPROVE)) {
            starts.refuse(cast.party(), id, requireNonNull(scene.refused()));
        } else if (state(id).equals("REQUESTED")) {
            starts.approve(cast.party(), id, "同意，抓紧查清，注意区分情况。");
        }
    }

    private void weigh(Scene scene, Cast cast, CaseId id) {
        var found =
                requireNonNullElse(scene.spares(), "L2：没有不予、免予问责的情形；配合调查，可以从轻。").split("：", 2);
        inquiries.weigh(cast.lead(), id, List.of(found[0]), found[1]);
    }

    private void show(Scene scene, Cast cast, CaseId id, Viewer heard) {
        if (scene.whole()) {
            inquiries.divide(cast.lead(), id, object(scene, heard), Responsibility.FULL, "领导班子集体责任");
        }
        inquiries.divide(cast.lead(), id, "tenure:" + heard.tenure(), Responsibility.MAIN, "主要负责人直接主管这项工作");
        inquiries.show(cast.lead(), id, scene.facts());
    }

    private void carryOut(Cast cast, CaseId id) {
        execution.carryOut(cast.lead(), cast.personnel(), id);
        execution.endBranches(cast.lead(), id, "经查，已履行提醒、督促责任，不再追究。");
        execution.visit(cast.lead(), id, "班子重新研究了全年任务", "同类问题没有再发生", "职工评价有改观");
    }

    private void closeIfDone(Scene scene, Cast cast) {
        var id = caseOf(cast.of(scene));
        if (state(id).equals("EXECUTING")) {
            execution.closeIfDone(cast.lead(), id);
        }
    }

    private static String object(Scene scene, Viewer heard) {
        return scene.whole() ? "unit:" + heard.unit() : "tenure:" + heard.tenure();
    }

    private static List<Form> forms(Scene scene) {
        return scene.form() == null ? List.of(Form.ADMONITION) : List.of(scene.form());
    }

    private static String said(Scene scene) {
        return scene.statement() == null ? "无" : scene.statement();
    }

    private CaseId caseOf(Viewer heard) {
        return new CaseId(
                db.sql("select id from accountability.case where holder_tenure = :tenure order by id desc limit 1")
                        .param("tenure", heard.tenure().value())
                        .query(UUID.class)
                        .single());
    }

    private ProposalId proposalAgainst(Viewer heard) {
        return new ProposalId(
                db.sql("select id from accountability.proposal where holder = :person order by id desc limit 1")
                        .param("person", heard.person().value())
                        .query(UUID.class)
                        .single());
    }

    private String state(CaseId id) {
        return db.sql("select state from accountability.case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
