package zelian.usage.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;
import zelian.usage.catalogue.Action;
import zelian.usage.outcome.Outcome;

/**
 * What would be proposed about one result.
 *
 * @param leftOut why nothing is, or what of the usual is left out; null if all of it is proposed
 */
public record Plan(
        Outcome outcome, List<Step> steps, @Nullable String leftOut) {

    /** One usual action and who would carry it out. */
    public record Step(Action action, Directory.Holder owner) {

        String inWords() {
            return action.label() + "（" + owner.inWords() + "）";
        }
    }

    public List<String> inWords() {
        return steps.stream().map(Step::inWords).toList();
    }
}
