package zelian.accountability.period;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.FormGroup;

/**
 * One influence period.
 *
 * @param effectiveOn the day the decision took effect
 * @param since first day counted; null while 留党察看 lasts, then the day rights are restored
 * @param arithmetic how its length was found, with the text
 */
public record InfluencePeriod(
        UUID id,
        UUID ofCase,
        UUID person,
        Form form,
        LocalDate effectiveOn,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String arithmetic,
        @Nullable LocalDate liftedOn) {

    public boolean runningOn(LocalDate day) {
        return since != null && until != null && !day.isBefore(since) && !day.isAfter(until);
    }

    /** Neither over nor begun: it has an end to wait for. */
    public boolean open() {
        return liftedOn == null;
    }

    public boolean party() {
        return form.group() == FormGroup.DISCIPLINARY;
    }

    public String state(LocalDate day) {
        if (liftedOn != null) {
            return "已期满";
        }
        return runningOn(day) ? "生效中" : "未开始";
    }

    /** As the decision says it. */
    public String inWords() {
        return since == null || until == null
                ? form.label() + "：" + arithmetic + "。"
                : form.label() + "的影响期自" + since + "起算，至" + until + "止（" + arithmetic + "）。";
    }
}
