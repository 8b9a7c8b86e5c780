package zelian.analysis.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Gap;
import zelian.analysis.Kinds;
import zelian.analysis.Names;
import zelian.analysis.Published;
import zelian.analysis.Ref;
import zelian.ui.ChainLink;
import zelian.ui.ObjectKind;

/** A chain around one duty, built by hand, for tests of how chains are shown. */
abstract class ChainByHand {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 16);

    final Kinds kinds = new Kinds(List.of(
            new ObjectKind("clause", "依据", ChainLink.BASIS, "/regulations/clauses/{id}"),
            new ObjectKind("duty", "责任", ChainLink.FIX, "/duties/{id}"),
            new ObjectKind("occurrence", "任务", ChainLink.PERFORM, "/tasks/{id}"),
            new ObjectKind("record", "记实", ChainLink.PERFORM, "/records/{id}"),
            new ObjectKind("finding", "问题", ChainLink.SUPERVISE, "/findings/{id}"),
            new ObjectKind("item", "整改", ChainLink.RECTIFY, "/rectification/items/{id}")));

    final UUID wang = id(900);
    final Node duty = node("duty", 1, "规范“三重一大”集体决策", "履行中", Node.Side.SELF);
    final List<Node> others = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();
    final List<Break> breaks = new ArrayList<>();

    Picture draw() {
        return draw(null);
    }

    Picture draw(@Nullable Ref picked) {
        var graph = graph();
        var path = Path.through(picked, graph);
        return new Drawing(new Shown(
                        graph,
                        breaks,
                        path,
                        picked == null ? path.speaking(graph) : picked,
                        names(),
                        kinds,
                        viewer(),
                        ref -> "?at=" + ref,
                        kind -> "?row=" + kind))
                .draw();
    }

    Graph graph() {
        return Graph.of(duty, others, edges, false);
    }

    Names names() {
        return new Names(Map.of(new UnitId(id(800)), "规划财务处"), Map.of(new PersonId(wang), "王敏"));
    }

    static Viewer viewer() {
        return Viewer.system(TODAY);
    }

    Node below(String kind, int number, Node parent, String state) {
        return below(kind, number, parent, state, TODAY.minusDays(number));
    }

    Node below(String kind, int number, Node parent, String state, LocalDate since) {
        var node = node(kind, number, kind + " " + number, state, Node.Side.BELOW, since);
        others.add(node);
        edges.add(new Edge(parent.ref(), node.ref()));
        return node;
    }

    Node above(String kind, int number, Node child) {
        var node = node(kind, number, kind + " " + number, "条文已核", Node.Side.ABOVE);
        others.add(node);
        edges.add(new Edge(node.ref(), child.ref()));
        return node;
    }

    void missing(Gap gap, Node at, LocalDate since) {
        breaks.add(new Break(gap, at.ref(), at.title(), at.unit(), wang, since));
    }

    Node node(String kind, int number, String title, String state, Node.Side side) {
        return node(kind, number, title, state, side, TODAY.minusDays(100));
    }

    Node node(String kind, int number, String title, String state, Node.Side side, LocalDate since) {
        return new Node(
                new Published(new Ref(kind, id(number)), id(800), title, "", null, state, id(900), since, null), side);
    }

    static UUID id(int number) {
        return new UUID(7, number);
    }
}
