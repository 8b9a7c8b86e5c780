package zelian.analysis.chain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Kinds;
import zelian.analysis.Names;
import zelian.analysis.Ref;

/**
 * What a picture of a chain shows, and to whom.
 *
 * @param breaks those at objects of the graph
 * @param path the way followed
 * @param speaking the object the panel speaks of
 * @param pick the address that follows the way through an object
 * @param unfold the address of everything of a kind, as a table
 */
record Shown(
        Graph graph,
        List<Break> breaks,
        Path path,
        Ref speaking,
        Names names,
        Kinds kinds,
        Viewer viewer,
        Function<Ref, String> pick,
        Function<String, String> unfold) {

    Shown {
        breaks = breaks.stream()
                .filter(gap -> graph.nodes().containsKey(gap.at()))
                .toList();
    }

    Optional<Break> breakAt(Ref ref) {
        return breaks.stream().filter(gap -> gap.at().equals(ref)).findFirst();
    }

    int days(Break gap) {
        return gap.days(viewer.day());
    }

    /** What would mend it, for this reader. */
    String act(Break gap) {
        return gap.gap().act(viewer.person().value().equals(gap.who()));
    }
}
