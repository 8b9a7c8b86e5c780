package zelian.accountability.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.accountability.rule.Consequence;
import zelian.accountability.rule.Form;
import zelian.demo.Moment;

/**
 * One case of the demonstration, as {@code demo/accountability.yaml} has it.
 *
 * @param on the day its start is asked for
 * @param unit code of the unit, {@code post} and {@code name} of who is heard
 * @param whole whether the unit itself is the object
 * @param proposed whether it follows an accepted proposal
 * @param to the last step it goes until {@link Moment#AUTUMN}, or until the end if it begins later; SPARE ends it
 * @param then the last step it goes until the end; null if it stays
 * @param spares what spares: the circumstance's code and, after a colon, how it is known; null if nothing does
 * @param refused why the last step, an approval, is not given; null if the case is started
 * @param answer what is said to the appeal; null while it waits
 * @param revoked whether the appeal revokes the decision
 */
record Scene(
        LocalDate on,
        String unit,
        String post,
        String name,
        boolean whole,
        boolean proposed,
        String ground,
        List<Consequence> consequences,
        @Nullable Form form,
        Step to,
        @Nullable Step then,
        String facts,
        String cause,
        @Nullable String statement,
        @Nullable String spares,
        @Nullable String refused,
        boolean appealed,
        @Nullable String answer,
        boolean revoked) {

    /** Whether the step is taken at all. */
    boolean goes(Step step) {
        return switch (step) {
            case SPARE -> spares != null && step.compareTo(last()) <= 0;
            case APPEAL -> appealed && step.compareTo(last()) <= 0;
            case ANSWER -> answer != null && step.compareTo(last()) <= 0;
            default -> step.compareTo(last()) <= 0;
        };
    }

    /** Whether the step is taken before the story stood still in autumn. */
    boolean goesFirst(Step step) {
        return step.compareTo(to) <= 0;
    }

    Step last() {
        return then == null ? to : then;
    }

    /** Whether the approval that is asked for at this step is refused. */
    boolean refusedAt(Step step) {
        return refused != null && last() == step;
    }
}
