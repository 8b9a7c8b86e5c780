package zelian.problem.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;

/**
 * Who reads what was said in confidence: both opinions, once both are in, by those who weigh and decide, so that neither
 * is written after the other; the reason for another assignment by whoever gave it and those who answer it.
 */
@Component
public class ReadingWords {

    private static final int BOTH = 2;

    private final Problems problems;
    private final Undertakings undertakings;
    private final Seats seats;

    ReadingWords(Problems problems, Undertakings undertakings, Seats seats) {
        this.problems = problems;
        this.undertakings = undertakings;
        this.seats = seats;
    }

    /** Both opinions, or none. */
    public List<Problems.Opinion> opinions(Problem problem, Viewer viewer) {
        var unit = problem.head().unit();
        if (seats.weighs(viewer, unit).isEmpty() && !seats.rules(viewer, unit)) {
            return List.of();
        }
        var opinions = problems.opinions(problem.head());
        return opinions.size() == BOTH ? opinions : List.of();
    }

    /** Null if there is none, or it is not for this reader. */
    public @Nullable String reason(Problem problem, Leading leading, Viewer viewer) {
        return leading.lead().equals(viewer.person())
                        || seats.rules(viewer, problem.head().unit())
                ? undertakings.reason(leading)
                : null;
    }
}
