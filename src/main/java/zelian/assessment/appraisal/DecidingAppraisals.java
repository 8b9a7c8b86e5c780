package zelian.assessment.appraisal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.approval.Course;
import zelian.approval.Course.Stage;
import zelian.approval.Subject;
import zelian.assessment.AppraisalId;
import zelian.assessment.counting.Reckoning;
import zelian.assessment.counting.Results;
import zelian.assessment.grading.OpenMarks;
import zelian.assessment.objection.Objections;
import zelian.calendar.Deadlines;
import zelian.calendar.WorkingDays;
import zelian.regulation.Rules;

/**
 * Carries an appraisal from the last mark to its final result: 核分结束 → 机关纪委审核 → 党组书记审定并发布 → 申诉 → 定稿. With the
 * release, inputs and scores are frozen.
 */
@Service
class DecidingAppraisals {

    static final Course COURSE = new Course(
            "考核结果审定",
            List.of(
                    Stage.judging("机关纪委审核", Area.ASSESSMENT, Act.REVIEW),
                    Stage.judging("党组书记审定", Area.ASSESSMENT, Act.APPROVE)));

    private final Appraisals appraisals;
    private final AppraisalSight sight;
    private final OpenMarks openMarks;
    private final Reckoning reckoning;
    private final Results results;
    private final Standings standings;
    private final Objections objections;
    private final FinalTotals finalTotals;
    private final Approvals approvals;
    private final Deadlines deadlines;
    private final Rules rules;
    private final AppraisalTelling telling;
    private final TellingUnits units;

    DecidingAppraisals(
            Appraisals appraisals,
            AppraisalSight sight,
            OpenMarks openMarks,
            Reckoning reckoning,
            Results results,
            Standings standings,
            Objections objections,
            FinalTotals finalTotals,
            Approvals approvals,
            Deadlines deadlines,
            Rules rules,
            AppraisalTelling telling,
            TellingUnits units) {
        this.appraisals = appraisals;
        this.sight = sight;
        this.openMarks = openMarks;
        this.reckoning = reckoning;
        this.results = results;
        this.standings = standings;
        this.objections = objections;
        this.finalTotals = finalTotals;
        this.approvals = approvals;
        this.deadlines = deadlines;
        this.rules = rules;
        this.telling = telling;
        this.units = units;
    }

    /** Counts a broken-off one again. */
    @Transactional
    public void countAgain(Viewer by, AppraisalId id) {
        sight.require(by, Act.LEAD, id);
        var counting = appraisals.get(id, Appraisal.Counting.class);
        appraisals.countAgain(id);
        telling.happened(by, "counted-again", counting, "重新取数", Map.of(), Map.of());
    }

    /** Ends the marking (核分结束): from here on graders see what the others gave. */
    @Transactional
    public void close(Viewer by, AppraisalId id) {
        sight.require(by, Act.LEAD, id);
        var grading = appraisals.get(id, Appraisal.Grading.class);
        var graded = grading.close(openMarks.count(grading));
        reckoning.reckon(grading);
        appraisals.move(grading, graded);
        telling.moved(by, "graded", grading, graded, "结束核分");
    }

    @Transactional
    public void submit(Viewer by, AppraisalId id) {
        var scheme = sight.require(by, Act.LEAD, id);
        var graded = appraisals.get(id, Appraisal.Graded.class);
        var submitted = graded.submit();
        appraisals.move(graded, submitted);
        approvals.start(
                by,
                new Subject(
                        AppraisalKinds.APPRAISAL,
                        id.value(),
                        scheme.head().body(),
                        graded.head().title() + "结果"),
                COURSE);
        telling.moved(by, "submitted", graded, submitted, "提交考核结果送审");
    }

    /** Takes the step that is up; with the last one the result is released and everything behind it frozen. */
    @Transactional
    public void decide(Viewer by, AppraisalId id, String step, String opinion) {
        sight.requireOne(by, id, Act.REVIEW, Act.APPROVE);
        var submitted = appraisals.get(id, Appraisal.Submitted.class);
        if (!approvals
                .decide(by, AppraisalKinds.APPRAISAL, id.value(), step, opinion)
                .passed()) {
            return;
        }
        var clock = rules.on(by.day()).workingDays("assessment.objection.clock").value();
        var released = submitted.release(by.day(), deadlines.after(by.day(), new WorkingDays(clock)));
        var all = results.of(id);
        standings.put(
                submitted,
                Standings.Stage.RELEASED,
                all.stream()
                        .map(result -> new Standings.Entry(result.unit(), result.total(), result.vetoed()))
                        .toList());
        appraisals.move(submitted, released);
        telling.moved(by, "released", submitted, released, "发布考核结果，" + all.size() + " 个单位");
        units.released(by, released, all);
    }

    @Transactional
    public void sendBack(Viewer by, AppraisalId id, String step, String reason) {
        sight.requireOne(by, id, Act.REVIEW, Act.APPROVE);
        var submitted = appraisals.get(id, Appraisal.Submitted.class);
        approvals.sendBack(by, AppraisalKinds.APPRAISAL, id.value(), step, reason);
        var graded = submitted.sendBack();
        appraisals.move(submitted, graded);
        telling.moved(by, "sent-back", submitted, graded, "退回考核结果");
    }

    /** Makes it final, with what objections corrected, once none can come and none waits. */
    @Transactional
    public void settle(Viewer by, AppraisalId id) {
        sight.require(by, Act.LEAD, id);
        var released = appraisals.get(id, Appraisal.Released.class);
        var open = (int) objections.of(id).stream()
                .filter(objection -> objection.decidedOn() == null)
                .count();
        var last = released.settle(by.day(), open);
        standings.put(released, Standings.Stage.FINAL, finalTotals.of(released));
        appraisals.move(released, last);
        telling.settled(by, last);
    }
}
