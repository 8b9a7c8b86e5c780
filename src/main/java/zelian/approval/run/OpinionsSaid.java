package zelian.approval.run;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.ledger.Said;
import zelian.seal.Seals;

/**
 * Opinions and reasons beside the acts they belong to, in an object's history: for those who take part in
 * its approval, that is, may draft it or take one of its steps.
 */
@Component
class OpinionsSaid implements Said {

    private final Runs runs;
    private final Rights rights;
    private final Seals seals;

    OpinionsSaid(Runs runs, Rights rights, Seals seals) {
        this.runs = runs;
        this.rights = rights;
        this.seals = seals;
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        if (runs.parts(kind, id).stream().noneMatch(part -> takesPart(viewer, part))) {
            return Map.of();
        }
        var words = new HashMap<String, String>();
        runs.of(kind, id).stream()
                .flatMap(run -> Stream.concat(
                        run.reason().stream(), run.steps().stream().flatMap(step -> step.opinion().stream())))
                .forEach(said -> words.put(seals.digest(said), said));
        return words;
    }

    private boolean takesPart(Viewer viewer, Runs.Part part) {
        return rights.may(viewer, part.area(), part.act(), part.unit())
                || rights.may(viewer, part.area(), Act.DRAFT, part.unit());
    }
}
