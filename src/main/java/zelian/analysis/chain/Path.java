package zelian.analysis.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zelian.analysis.Ref;

/**
 * The one way through a chain that a reader follows (所选一条), from what lies highest to what came last: through
 * the object picked, else through the longest that followed, the latest of several.
 */
record Path(List<Ref> refs) {

    static Path through(@Nullable Ref picked, Graph graph) {
        var refs = new ArrayList<Ref>();
        end(Node.Side.ABOVE, picked, graph).ifPresent(end -> refs.addAll(graph.way(end)));
        if (refs.isEmpty()) {
            refs.add(graph.self().ref());
        }
        end(Node.Side.BELOW, picked, graph).ifPresent(end -> {
            var way = new ArrayList<>(graph.way(end));
            Collections.reverse(way);
            refs.addAll(way.subList(1, way.size()));
        });
        return new Path(List.copyOf(refs));
    }

    /** The far end on one side: of those beyond the object picked, if that lies there. */
    private static Optional<Ref> end(Node.Side side, @Nullable Ref picked, Graph graph) {
        var node = picked == null ? null : graph.nodes().get(picked);
        var through =
                node != null && node.side() == side ? node.ref() : graph.self().ref();
        return graph.nodes().values().stream()
                .filter(one -> one.side() == side && graph.way(one.ref()).contains(through))
                .filter(one -> picked != null || ofOneYear(graph.way(one.ref())))
                .max(Comparator.<Node>comparingInt(one -> graph.way(one.ref()).size())
                        .thenComparing(one -> one.since() == null ? LocalDate.MIN : one.since())
                        .thenComparing(Node::ref))
                .map(Node::ref);
    }

    /** A duty goes on in the list of the next year; that is another chain, followed only if it is picked. */
    private static boolean ofOneYear(List<Ref> way) {
        return way.stream().filter(ref -> ref.kind().equals("duty")).count() <= 1
                && way.stream().filter(ref -> ref.kind().equals("duty_list")).count() <= 1;
    }

    boolean holds(Ref ref) {
        return refs.contains(ref);
    }

    /** Whether the way goes from the one straight to the other. */
    boolean steps(Ref from, Ref to) {
        var index = refs.indexOf(from);
        return index >= 0 && index + 1 < refs.size() && refs.get(index + 1).equals(to);
    }

    /** What the panel speaks of when nothing was picked: whose turn it is, else what came last. */
    Ref speaking(Graph graph) {
        return refs.reversed().stream()
                .filter(ref -> {
                    var node = graph.nodes().get(ref);
                    return node != null && node.side() != Node.Side.ABOVE && node.waiting();
                })
                .findFirst()
                .orElse(refs.getLast());
    }
}
