package zelian.analysis.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import zelian.analysis.Ref;

/**
 * The chain around one object: what it follows from, upward only, and what followed from it, downward only.
 * Never down again from what lies above: else everything would belong to everything.
 *
 * @param nodes by reference, the object itself first
 * @param edges between these nodes
 * @param cut whether there is more than was walked
 */
record Graph(Node self, Map<Ref, Node> nodes, List<Edge> edges, boolean cut) {

    static Graph of(Node self, Collection<Node> others, Collection<Edge> edges, boolean cut) {
        var nodes = new LinkedHashMap<Ref, Node>();
        nodes.put(self.ref(), self);
        others.forEach(node -> nodes.putIfAbsent(node.ref(), node));
        var between = edges.stream()
                .filter(edge -> nodes.containsKey(edge.from()) && nodes.containsKey(edge.to()))
                .distinct()
                .toList();
        return new Graph(self, nodes, between, cut);
    }

    int size() {
        return nodes.size();
    }

    /** The object itself and those of the others that are wanted. */
    Graph only(Predicate<Node> wanted) {
        return of(self, nodes.values().stream().filter(wanted).toList(), edges, cut);
    }

    /** These, and the way between each of them and the object itself. */
    Graph waysTo(Collection<Ref> ends) {
        Set<Ref> kept = new HashSet<>();
        ends.forEach(end -> kept.addAll(way(end)));
        return only(node -> kept.contains(node.ref()));
    }

    /** From an object to the one the chain is drawn around, both included; empty if it is not on the chain. */
    List<Ref> way(Ref end) {
        var way = new ArrayList<Ref>();
        for (var here = nodes.get(end); here != null; here = here.via() == null ? null : nodes.get(here.via())) {
            way.add(here.ref());
        }
        return way;
    }
}
