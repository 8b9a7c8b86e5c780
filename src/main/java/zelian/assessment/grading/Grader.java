package zelian.assessment.grading;

import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * Who marks a unit (核分人).
 *
 * @param seat 1 and 2 mark blind to each other; 3 looks where they differ
 */
public record Grader(UnitId unit, int seat, PersonId person, TenureId tenure, String name) {

    static final int THIRD = 3;

    /** 核分人一, 核分人二, 复核人. */
    public String word() {
        return seat == 1 ? "核分人一" : seat == 2 ? "核分人二" : "复核人";
    }
}
