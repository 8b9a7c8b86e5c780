package zelian.analysis.chain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import zelian.analysis.Break;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;
import zelian.ui.Say;

/**
 * Draws a chain of very many objects: in each row at most four groups, by kind of unit (then, within one kind,
 * by unit), each with how many of all are done and what is missing; the line is as wide as there are many.
 */
final class Groups {

    private static final int PLACES = 4;
    /** Everything beyond the largest groups, and what belongs to no unit. */
    static final String OTHERS = "其他";

    private final Graph graph;
    private final Map<Ref, List<Break>> breaks;
    private final Function<Node, String> group;
    private final Kinds kinds;
    private final Function<String, String> unfold;

    /**
     * @param group the name of a node's group
     * @param unfold the address that shows one group by itself
     */
    Groups(
            Graph graph,
            List<Break> breaks,
            Function<Node, String> group,
            Kinds kinds,
            Function<String, String> unfold) {
        this.graph = graph;
        this.breaks = breaks.stream().collect(groupingBy(Break::at));
        this.group = group;
        this.kinds = kinds;
        this.unfold = unfold;
    }

    Picture draw() {
        var columns = columns();
        var byKind = new TreeMap<String, List<Node>>(kinds.order());
        graph.nodes()
                .values()
                .forEach(node -> byKind.computeIfAbsent(node.kind(), kind -> new ArrayList<>())
                        .add(node));
        missingKinds().forEach(kind -> byKind.computeIfAbsent(kind, none -> new ArrayList<>()));
        var rows = new ArrayList<Picture.Row>();
        var lines = new LinkedHashSet<Picture.Line>();
        var above = new HashSet<Integer>();
        for (var entry : byKind.entrySet()) {
            var row = row(entry.getKey(), entry.getValue(), columns);
            connect(rows.size(), row, entry.getValue(), columns, above, lines);
            rows.add(row);
        }
        return new Picture(rows, List.copyOf(lines), rows.size() * Picture.ROW, 1, graph.size() - 1, false);
    }

    /** The largest groups, each in a column of its own; the rest share the last. */
    private Map<String, Integer> columns() {
        var sizes = graph.nodes().values().stream()
                .filter(node -> node.side() != Node.Side.SELF)
                .collect(groupingBy(group, counting()));
        var largest = sizes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(OTHERS))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        var fits = largest.size() + (sizes.containsKey(OTHERS) ? 1 : 0) <= PLACES;
        var columns = new LinkedHashMap<String, Integer>();
        (fits ? largest : largest.subList(0, PLACES - 1)).forEach(name -> columns.put(name, columns.size() + 1));
        return columns;
    }

    private int column(Node node, Map<String, Integer> columns) {
        return columns.getOrDefault(group.apply(node), Math.min(columns.size() + 1, PLACES));
    }

    private Set<String> missingKinds() {
        return breaks.values().stream()
                .flatMap(List::stream)
                .map(gap -> gap.gap().missingKind())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Picture.Row row(String kind, List<Node> nodes, Map<String, Integer> columns) {
        if (nodes.contains(graph.self())) {
            return new Picture.Row(kind, kinds.label(kind), "本" + Kinds.measure(kind), true, List.of(self()));
        }
        var cells = new ArrayList<Picture.Cell>();
        var byColumn =
                nodes.stream().collect(groupingBy(node -> column(node, columns), TreeMap::new, Collectors.toList()));
        var missing = missingByColumn(kind, columns);
        missing.keySet().forEach(column -> byColumn.computeIfAbsent(column, none -> new ArrayList<>()));
        byColumn.forEach((column, members) ->
                cells.add(cell(name(column, columns), column, members, missing.getOrDefault(column, List.of()))));
        var done = nodes.stream().filter(Node::done).count();
        var all = nodes.size() + missing.values().stream().mapToInt(List::size).sum();
        var note = Say.count(done) + " / " + Say.count(all) + " " + Kinds.measure(kind);
        return new Picture.Row(kind, kinds.label(kind), note, false, cells);
    }

    private static String name(int column, Map<String, Integer> columns) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHERS);
    }

    /** What is missing in this row, under the group of the object it is missing after. */
    private Map<Integer, List<Break>> missingByColumn(String kind, Map<String, Integer> columns) {
        return breaks.values().stream()
                .flatMap(List::stream)
                .filter(gap -> kind.equals(gap.gap().missingKind()))
                .collect(groupingBy(
                        gap -> column(Objects.requireNonNull(graph.nodes().get(gap.at())), columns)));
    }

    private Picture.Cell self() {
        var self = graph.self();
        return new Picture.Cell(
                Picture.What.SELF,
                1,
                self.ref().toString(),
                self.title(),
                self.note(),
                Words.days(self),
                self.state(),
                null,
                kinds.address(self.ref()),
                true,
                false,
                false,
                false,
                null);
    }

    private Picture.Cell cell(String name, int column, List<Node> members, List<Break> missing) {
        var standing = members.stream()
                .filter(node -> breaks.getOrDefault(node.ref(), List.of()).stream()
                        .anyMatch(gap -> gap.gap().missingKind() == null))
                .count();
        var done = (int) members.stream().filter(Node::done).count();
        var all = members.size() + missing.size();
        var lacks = missing.isEmpty() ? null : missing.getFirst().gap().missing() + " " + missing.size();
        return new Picture.Cell(
                Picture.What.GROUP,
                column,
                null,
                name,
                Say.count(done) + " / " + Say.count(all),
                lacks == null && standing == 0 ? done == all ? "全部闭合" : "余 " + (all - done) : "",
                null,
                lacks != null ? lacks : standing > 0 ? "逾期 " + standing : null,
                unfold.apply(name),
                false,
                false,
                lacks != null,
                false,
                new Picture.Small(done, all, null));
    }

    private void connect(
            int index,
            Picture.Row row,
            List<Node> nodes,
            Map<String, Integer> columns,
            Set<Integer> above,
            Set<Picture.Line> lines) {
        var here = row.own()
                ? Set.of(1, 2, 3, 4)
                : row.cells().stream().map(Picture.Cell::column).collect(Collectors.toSet());
        var most = Math.max(1, graph.size() / PLACES);
        if (index > 0) {
            here.stream().filter(above::contains).forEach(column -> {
                var many = nodes.stream()
                        .filter(node -> column(node, columns) == column)
                        .count();
                var width = 1 + (int) Math.min(3, 3 * many / most);
                var x = column * Picture.COLUMN - Picture.COLUMN / 2;
                lines.add(new Picture.Line(
                        "M%d %dV%d"
                                .formatted(
                                        x,
                                        (index - 1) * Picture.ROW + Picture.BOTTOM,
                                        index * Picture.ROW + Picture.TOP),
                        "edge edge-chosen" + (width == 1 ? "" : " edge-" + width)));
            });
        }
        above.clear();
        above.addAll(here);
    }
}
