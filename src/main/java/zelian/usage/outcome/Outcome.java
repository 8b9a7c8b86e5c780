package zelian.usage.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.usage.OutcomeId;

/**
 * What is to be used (成果): the result of a unit in an appraisal, or the decision of a case.
 *
 * @param object whoever a decision is about; null for a result
 * @param what the appraisal, or the decision by its case's number: 2026 年上半年考核, 问责决定（问立〔2026〕1号）
 * @param unitName of a result; empty for a decision, which names no unit
 * @param level the grade, or the forms separated by commas; empty without a grade
 * @param knownOn released or announced
 * @param fixedOn final or announced: from then on it must be used; null while it may still change
 * @param stands false once a decision was taken back
 */
public record Outcome(
        OutcomeId id,
        Kind kind,
        UnitId unit,
        @Nullable PersonId object,
        String what,
        String unitName,
        String level,
        @Nullable LocalDate knownOn,
        @Nullable LocalDate fixedOn,
        boolean stands) {

    /** As others may see it: 宣传处：2026 年上半年考核. */
    public String title() {
        return unitName.isEmpty() ? what : unitName + "：" + what;
    }

    public boolean isAbout(Viewer viewer) {
        return viewer.person().equals(object);
    }

    /** Where it is shown itself. */
    public String address() {
        return kind.path() + id;
    }
}
