package zelian.assessment.appraisal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.assessment.AppraisalId;
import zelian.assessment.SchemeId;

/**
 * What every appraisal has, whatever its state.
 *
 * @param until the last day of what is counted
 * @param compared the earlier appraisal it is compared with; null for none
 * @param fault why counting broke off; null if it did not
 */
public record AppraisalHead(
        AppraisalId id,
        int lock,
        SchemeId scheme,
        Purpose purpose,
        String title,
        LocalDate until,
        Party organiser,
        String organiserName,
        LocalDate startedOn,
        @Nullable AppraisalId compared,
        @Nullable String fault) {}
