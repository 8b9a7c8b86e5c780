package zelian.consultation.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.common.Rejected;
import zelian.consultation.Asking;
import zelian.consultation.ConsultationId;

/**
 * One asking for opinions (征求意见): open until its last day, then whoever drafted the text answers what is left, and it
 * ends when the text goes on.
 *
 * @param closedOn null while the text has not gone on
 */
public record Consultation(
        ConsultationId id,
        Asking.Text text,
        PersonId drafter,
        TenureId drafterTenure,
        LocalDate askedOn,
        LocalDate until,
        boolean silenceAgrees,
        @Nullable LocalDate closedOn) {

    /** Whether whoever is asked may still speak. */
    public boolean openOn(LocalDate day) {
        return closedOn == null && !day.isAfter(until);
    }

    /** The badge word. */
    public String wordOn(LocalDate day) {
        return closedOn != null ? "已结束" : openOn(day) ? "征求意见中" : "待处理";
    }

    void requireOpen(LocalDate day) {
        if (!openOn(day)) {
            throw Rejected.because("consultation.window-closed", text.title(), closedOn == null ? until : closedOn);
        }
    }

    void requireUnfinished() {
        if (closedOn != null) {
            throw Rejected.because("consultation.window-closed", text.title(), closedOn);
        }
    }
}
