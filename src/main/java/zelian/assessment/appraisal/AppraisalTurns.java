package zelian.assessment.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zelian.approval.Approvals;
import zelian.ui.Say;

/** Whose turn it is in an appraisal, and the one sentence its page begins with. */
final class AppraisalTurns {

    private AppraisalTurns() {}

    static @Nullable String turn(
            Appraisal appraisal, Optional<Approvals.Run> run, int open, int objections, LocalDate day) {
        return switch (appraisal) {
            case Appraisal.Grading ignored -> open > 0 ? "考核组" : "机关党委";
            case Appraisal.Graded ignored -> "机关党委";
            case Appraisal.Submitted ignored ->
                run.flatMap(Approvals.Run::current)
                        .map(step -> step.label().substring(0, step.label().length() - 2))
                        .orElse(null);
            case Appraisal.Released it -> !day.isAfter(it.objectBy()) ? "各单位" : objections > 0 ? "机关纪委" : "机关党委";
            default -> null;
        };
    }

    static @Nullable String notice(Appraisal appraisal, int given, int asked, int objections) {
        return switch (appraisal) {
            case Appraisal.Counting it ->
                it.head().fault() == null ? null : "取数中断了（编号 " + it.head().fault() + "），什么也没有留下，可以重新取数。";
            case Appraisal.Tried ignored -> "试算不计入结果，不定等次，不排名次。还没有核分的指标按缺项分摊。";
            case Appraisal.Grading ignored -> "核分 " + given + " / " + asked + " 项。结束以前各人只看到自己的核分。";
            case Appraisal.Released it ->
                "申诉到 " + Say.dayInWords(it.objectBy()) + "，待答复 " + objections + " 件。名次只在这里给审定的人看。";
            default -> null;
        };
    }
}
