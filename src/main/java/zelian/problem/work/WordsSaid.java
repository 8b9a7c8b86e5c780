package zelian.problem.work;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.Said;
import zelian.problem.ProblemId;
import zelian.seal.Seals;

/** Opinions and reasons in a problem's history, for those who may open it. */
@Component
class WordsSaid implements Said {

    private final Problems problems;
    private final Undertakings undertakings;
    private final ReadingWords reading;
    private final Seals seals;

    WordsSaid(Problems problems, Undertakings undertakings, ReadingWords reading, Seals seals) {
        this.problems = problems;
        this.undertakings = undertakings;
        this.reading = reading;
        this.seals = seals;
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("problem")) {
            return Map.of();
        }
        var words = new HashMap<String, String>();
        problems.find(new ProblemId(id), viewer).ifPresent(problem -> {
            reading.opinions(problem, viewer)
                    .forEach(opinion -> words.put(seals.digest(opinion.words()), opinion.words()));
            undertakings.leadings(problem.head().id()).forEach(leading -> {
                var reason = reading.reason(problem, leading, viewer);
                if (reason != null) {
                    words.put(seals.digest(reason), reason);
                }
            });
        });
        return words;
    }
}
