package zelian.accountability.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.accountability.rule.Consequence;
import zelian.accountability.rule.Form;

/**
 * One case of the demonstration, as {@code demo/accountability.yaml} has it.
 *
 * @param on the day its start is asked for
 * @param unit code of the unit, {@code post} and {@code name} of who is heard
 * @param whole whether the unit itself is the object
 * @param to the last step it goes; SPARE ends it, and only it is spared
 * @param refused why the principal does not start it; null if it is started
 */
record Scene(
        LocalDate on,
        String unit,
        String post,
        String name,
        boolean whole,
        String ground,
        List<Consequence> consequences,
        @Nullable Form form,
        Step to,
        String facts,
        String cause,
        @Nullable String statement,
        @Nullable String refused) {

    boolean goes(Step step) {
        return step.compareTo(to) <= 0
                && (step != Step.SPARE || to == Step.SPARE)
                && (step != Step.APPEAL || to == Step.APPEAL);
    }

    boolean spared() {
        return to == Step.SPARE;
    }
}
