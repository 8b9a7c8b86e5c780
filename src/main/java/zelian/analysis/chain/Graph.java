package zelian.analysis.chain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import zelian.analysis.Ref;

/**
 * The chain around one object: what it follows from, upward only, and what followed from it, downward only.
 * Never down again from what lies above: else everything would belong to everything.
 *
 * @param nodes by reference, the object itself first
 * @param edges between these nodes, without those that only shorten a longer way
 * @param towards each object's neighbour on the longest way to the object itself
 * @param cut whether there is more than was walked
 */
record Graph(Node self, Map<Ref, Node> nodes, List<Edge> edges, Map<Ref, Ref> towards, boolean cut) {

    /** No way is longer: rows of the chain, with an object or two of the same kind in a row. */
    private static final int LONGEST = 20;

    static Graph of(Node self, Collection<Node> others, Collection<Edge> edges, boolean cut) {
        var nodes = new LinkedHashMap<Ref, Node>();
        nodes.put(self.ref(), self);
        others.forEach(node -> nodes.putIfAbsent(node.ref(), node));
        var between = edges.stream()
                .filter(edge -> nodes.containsKey(edge.from()) && nodes.containsKey(edge.to()))
                .distinct()
                .toList();
        return new Graph(self, nodes, withoutShortcuts(between), towards(self, nodes, between), cut);
    }

    /** A duty leads to its claim, the claim to the task, and the duty to the task as well: that last line says nothing more. */
    private static List<Edge> withoutShortcuts(List<Edge> edges) {
        var next = edges.stream().collect(groupingBy(Edge::from, mapping(Edge::to, toSet())));
        return edges.stream()
                .filter(edge -> next.getOrDefault(edge.from(), Set.of()).stream()
                        .noneMatch(middle -> !middle.equals(edge.to())
                                && next.getOrDefault(middle, Set.of()).contains(edge.to())))
                .toList();
    }

    /** Round by round one step further away; what can be reached later still lies further. */
    private static Map<Ref, Ref> towards(Node self, Map<Ref, Node> nodes, List<Edge> edges) {
        var towards = new HashMap<Ref, Ref>();
        var distance = new HashMap<Ref, Integer>(Map.of(self.ref(), 0));
        var moved = true;
        for (var round = 0; moved && round < LONGEST; round++) {
            moved = false;
            for (var edge : edges) {
                var up = side(edge.from(), nodes) == Node.Side.ABOVE;
                var near = up ? edge.to() : edge.from();
                var far = up ? edge.from() : edge.to();
                var step = distance.get(near);
                if (step != null
                        && step < LONGEST
                        && !far.equals(self.ref())
                        && distance.getOrDefault(far, 0) <= step) {
                    distance.put(far, step + 1);
                    towards.put(far, near);
                    moved = true;
                }
            }
        }
        return towards;
    }

    private static Node.Side side(Ref ref, Map<Ref, Node> nodes) {
        return Objects.requireNonNull(nodes.get(ref)).side();
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
        for (var here = nodes.containsKey(end) ? end : null;
                here != null && way.size() <= LONGEST;
                here = towards.get(here)) {
            way.add(here);
        }
        return way;
    }
}
