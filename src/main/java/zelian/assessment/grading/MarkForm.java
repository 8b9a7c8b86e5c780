package zelian.assessment.grading;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.assessment.scheme.Points;
import zelian.assessment.scoring.Level;
import zelian.assessment.scoring.Marks;
import zelian.common.Rejected;

/**
 * A mark, as typed: up to three deductions where points are taken off, a grade where grades are given. Nothing taken off
 * is the full mark.
 */
record MarkForm(
        @Nullable Level level,
        @Nullable BigDecimal off1,
        @Nullable @Size(max = 200) String circumstance1,
        @Nullable @Size(max = 120) String source1,
        @Nullable BigDecimal off2,
        @Nullable @Size(max = 200) String circumstance2,
        @Nullable @Size(max = 120) String source2,
        @Nullable BigDecimal off3,
        @Nullable @Size(max = 200) String circumstance3,
        @Nullable @Size(max = 120) String source3) {

    /** @throws Rejected if one lacks its circumstance or text, or if more is taken off than there is */
    List<Mark.Deduction> deductions() {
        var found = new ArrayList<Mark.Deduction>();
        add(found, 1, off1, circumstance1, source1);
        add(found, 2, off2, circumstance2, source2);
        add(found, 3, off3, circumstance3, source3);
        if (found.stream().mapToInt(Mark.Deduction::points).sum() > Marks.FULL) {
            throw Rejected.because("assessment.deductions-exceed").at("off1");
        }
        return found;
    }

    /** Why less than the best grade is given. */
    List<Mark.Deduction> reason(int points) {
        var found = new ArrayList<Mark.Deduction>();
        if (points > 0) {
            add(found, 1, BigDecimal.valueOf(points, 2), circumstance1, source1);
        }
        return found;
    }

    private static void add(
            List<Mark.Deduction> found,
            int row,
            @Nullable BigDecimal off,
            @Nullable String circumstance,
            @Nullable String source) {
        if (off == null || off.signum() == 0) {
            return;
        }
        if (off.signum() < 0 || off.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw Rejected.because("assessment.points-out-of-range").at("off" + row);
        }
        if (circumstance == null || circumstance.isBlank()) {
            throw Rejected.because("assessment.circumstance-missing")
                    .citing(Marking.WITH_REASON)
                    .at("circumstance" + row);
        }
        if (source == null || source.isBlank()) {
            throw Rejected.because("assessment.source-missing")
                    .citing(Marking.WITH_REASON)
                    .at("source" + row);
        }
        found.add(new Mark.Deduction(Points.of(off), circumstance.strip(), source.strip()));
    }
}
