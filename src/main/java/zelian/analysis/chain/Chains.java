package zelian.analysis.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.analysis.ByKind;
import zelian.analysis.Kinds;
import zelian.analysis.Known;
import zelian.analysis.Published;
import zelian.analysis.Ref;
import zelian.analysis.Sight;
import zelian.common.NotFound;
import zelian.database.PlannedOnce;

/**
 * Walks the chain step by step: two statements a step, one for the links and one for the objects they lead to,
 * each reading only the tables of the kinds at hand, by index. What the reader may not know is left out at
 * every step, and nothing is reached through it.
 *
 * <p>A recursive query over the union of all modules was slower: it asks every table at every step. Planning
 * these statements takes longer than running them, so each is planned once.
 */
@Repository
class Chains {

    /** Steps in either direction. */
    static final int HOPS = 6;

    private final JdbcClient jdbc;
    private final PlannedOnce plannedOnce;
    private final Known known;
    private final Kinds kinds;

    Chains(JdbcClient jdbc, PlannedOnce plannedOnce, Known known, Kinds kinds) {
        this.jdbc = jdbc;
        this.plannedOnce = plannedOnce;
        this.known = known;
        this.kinds = kinds;
    }

    /**
     * The chain around an object, of what had begun by the day.
     *
     * @param most how many objects at most; {@link Graph#cut} says that there are more
     * @throws NotFound if it is not there or not for this reader
     */
    Graph around(Ref start, Viewer viewer, LocalDate asOf, int most) {
        if (viewer.administers() || kinds.find(start.kind()).isEmpty()) {
            throw new NotFound(start.toString());
        }
        // Said outside: whoever shows a page without its chain goes on in the same transaction.
        return plannedOnce
                .read(() -> walk(start, viewer, asOf, most))
                .orElseThrow(() -> new NotFound(start.toString()));
    }

    private Optional<Graph> walk(Ref start, Viewer viewer, LocalDate asOf, int most) {
        var walk = new Walk(viewer, asOf, most);
        return walk.nodes(List.of(start), Node.Side.SELF).stream().findFirst().map(self -> walk(walk, self));
    }

    private static Graph walk(Walk walk, Node self) {
        var start = self.ref();
        walk.found.put(start, self);
        if (Kinds.isPlace(start.kind())) {
            walk.belongings(start);
            walk.go(Node.Side.ABOVE, new ArrayList<>(walk.found.keySet()));
            walk.hangOn(start);
        } else {
            walk.go(Node.Side.ABOVE, List.of(start));
            walk.go(Node.Side.BELOW, List.of(start));
        }
        return Graph.of(self, walk.found.values(), walk.edges, walk.cut);
    }

    /** One walk: what it has found so far and how much it may still find. */
    private final class Walk {

        private final Viewer viewer;
        private final LocalDate asOf;
        private final int most;
        private final Map<Ref, Node> found = new LinkedHashMap<>();
        private final List<Edge> edges = new ArrayList<>();
        private boolean cut;

        Walk(Viewer viewer, LocalDate asOf, int most) {
            this.viewer = viewer;
            // Seen from today, what is planned for later belongs to the chain; seen from a past day, only what had
            // begun.
            this.asOf = asOf.isBefore(viewer.day()) ? asOf : Known.FOREVER;
            this.most = most;
        }

        void go(Node.Side side, Collection<Ref> from) {
            var frontier = from;
            for (var hop = 0; hop < HOPS && !frontier.isEmpty(); hop++) {
                var links = links(frontier, side);
                edges.addAll(links);
                var next = links.stream()
                        .map(side == Node.Side.ABOVE ? Edge::from : Edge::to)
                        .filter(ref -> !found.containsKey(ref))
                        .distinct()
                        .toList();
                var arrived = nodes(next, side);
                arrived.forEach(node -> found.put(node.ref(), node));
                frontier = arrived.stream().map(Node::ref).toList();
            }
        }

        /** The links of these objects, towards what lies above or below. The organisation itself is no link. */
        private List<Edge> links(Collection<Ref> frontier, Node.Side side) {
            var near = side == Node.Side.ABOVE ? "to" : "from";
            var far = side == Node.Side.ABOVE ? "from" : "to";
            var parameters = new HashMap<String, Object>(Map.of("asOf", asOf));
            var sql =
                    ByKind.union(frontier, parameters, (kind, parameter) -> """
                    select l.from_kind, l.from_id, l.to_kind, l.to_id
                    from analysis.link l
                    where l.%1$s_kind = '%2$s' and l.%1$s_id = any (:%3$s)
                      and l.%4$s_kind not in ('unit', 'person') and coalesce(l.since, '-infinity') <= :asOf
                    """.formatted(near, kind, parameter, far));
            var edges = new ArrayList<>(jdbc.sql(sql + " limit " + (most + 1))
                    .params(parameters)
                    .query(Walk::edge)
                    .list());
            // Of several ways as long, the same one is followed every time.
            edges.sort(Comparator.comparing(Edge::from).thenComparing(Edge::to));
            return edges;
        }

        /** Those of the objects that the reader may know. */
        List<Node> nodes(Collection<Ref> refs, Node.Side side) {
            var room = most - found.size();
            var wanted = refs.stream()
                    .filter(ref -> kinds.find(ref.kind()).isPresent())
                    .limit(Math.max(room, 0) + 1L)
                    .toList();
            var seen = known.of(wanted, asOf, viewer).values();
            cut |= seen.size() > room;
            return seen.stream()
                    .limit(Math.max(room, 0))
                    .map(object -> new Node(object, side))
                    .toList();
        }

        /** What is a unit's own, or a person's to answer for: a place has no links of its own to what happens there. */
        void belongings(Ref place) {
            var parameters = new HashMap<>(Sight.of(viewer));
            parameters.putAll(Map.of("asOf", asOf, "place", place.id(), "room", most));
            var own = jdbc.sql(
                            """
                            select %s
                            from analysis.node n
                            where n.%s = :place and n.kind not in ('unit', 'person')
                              and coalesce(n.since, '-infinity') <= :asOf and %s
                            order by n.since desc nulls first, n.id limit :room
                            """.formatted(Published.COLUMNS, place.kind().equals("unit") ? "unit" : "who", Sight.SEEN))
                    .params(parameters)
                    .query(Published::of)
                    .list();
            cut = own.size() == most;
            own.stream()
                    .filter(object -> kinds.find(object.ref().kind()).isPresent())
                    .forEach(object -> found.put(object.ref(), new Node(object, Node.Side.BELOW)));
        }

        /** Belongings that follow from nothing shown hang on the place itself. */
        void hangOn(Ref place) {
            var below = edges.stream()
                    .filter(edge -> found.containsKey(edge.from()))
                    .map(Edge::to)
                    .collect(Collectors.toSet());
            found.keySet().stream()
                    .filter(ref -> !ref.equals(place) && !below.contains(ref))
                    .forEach(ref -> edges.add(new Edge(place, ref)));
        }

        private static Edge edge(ResultSet row, int number) throws SQLException {
            return new Edge(
                    new Ref(row.getString("from_kind"), row.getObject("from_id", UUID.class)),
                    new Ref(row.getString("to_kind"), row.getObject("to_id", UUID.class)));
        }
    }
}
