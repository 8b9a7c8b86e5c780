package zelian.problem.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.problem.work.Aspect;
import zelian.problem.work.Gravity;
import zelian.problem.work.Nature;
import zelian.problem.work.ProblemHead;
import zelian.problem.work.Provenance;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The form of a problem.
 *
 * @param head what is worded anew; null for a new one
 * @param from what it is raised from, as the address carries it; null if from nothing
 */
public record ProblemFormPage(
        @Nullable ProblemHead head,
        List<Option> units,
        String unit,
        @Nullable String from,
        @Nullable String fromLabel) implements Page {

    public String address() {
        return head == null ? "/problems" : "/problems/" + head.id();
    }

    public List<Option> sources() {
        return Option.of(Provenance.values(), Provenance::label);
    }

    public List<Option> aspects() {
        return Option.of(Aspect.values(), Aspect::label);
    }

    public List<Option> natures() {
        return Option.of(Nature.values(), Nature::label);
    }

    public List<Option> gravities() {
        return Option.of(Gravity.values(), Gravity::label);
    }
}
