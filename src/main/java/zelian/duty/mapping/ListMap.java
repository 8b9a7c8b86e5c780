package zelian.duty.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zelian.duty.Column;
import zelian.duty.DutyId;
import zelian.duty.Series;
import zelian.duty.WorkedOn;

/**
 * How the three lists of a body correspond (对应关系图): what it answers for, what it does towards it, by which rules, drawn
 * as three columns with a line for each 落实. Those without a partner stand out by their frame and by a word.
 *
 * @param columns what of each of the three lists there is, from the left
 */
public record ListMap(List<OneList> columns, List<Edge> edges) {

    private static final int HEAD = 30;
    private static final int ROW = 24;
    private static final int BOX = 292;
    private static final int GAP = 84;
    private static final int FITS = 17;

    /** One list. */
    public record OneList(String label, int x, List<Node> nodes) {}

    /** One line of a list; {@code alone} says what it lacks, empty if nothing. */
    public record Node(String address, int ordinal, String matter, int x, int y, String alone) {

        public String shortMatter() {
            var fits = alone.isEmpty() ? FITS : FITS - 5;
            return matter.length() <= fits ? matter : matter.substring(0, fits - 1) + "…";
        }
    }

    /** One line drawn, from the one carried out to the one that carries it out. */
    public record Edge(String address, String words, String path) {}

    /** @param upward which lines of the same list each line carries out */
    static ListMap of(WorkedOn.Edition version, Map<DutyId, List<DutyId>> upward, boolean issued) {
        var bySeries = new HashMap<Series, List<WorkedOn.Line>>();
        version.lines()
                .forEach(line -> bySeries.computeIfAbsent(line.wording().series(), none -> new ArrayList<>())
                        .add(line));
        var most = bySeries.values().stream().mapToInt(List::size).max().orElse(0);
        var places = new HashMap<DutyId, Node>();
        var columns = new ArrayList<OneList>();
        for (var series : Series.values()) {
            var lines = inOrder(bySeries.getOrDefault(series, List.of()), upward, places);
            var x = series.ordinal() * (BOX + GAP);
            var nodes = new ArrayList<Node>();
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var node = new Node(
                        address(version, line, issued),
                        line.ordinal(),
                        line.wording().word(Column.MATTER),
                        x,
                        HEAD + (int) ((i + 0.5) * most * ROW / lines.size()) - ROW / 2,
                        alone(line, bySeries, upward));
                places.put(line.duty(), node);
                nodes.add(node);
            }
            columns.add(new OneList(series.label() + "清单 " + lines.size() + " 项", x, nodes));
        }
        return new ListMap(columns, edges(version, upward, places));
    }

    private static String address(WorkedOn.Edition version, WorkedOn.Line line, boolean issued) {
        return issued ? "/duties/" + line.duty() : "/duty-lists/" + version.list() + "/items/" + line.item();
    }

    /** Beside what they carry out, so that few lines cross. */
    private static List<WorkedOn.Line> inOrder(
            List<WorkedOn.Line> lines, Map<DutyId, List<DutyId>> upward, Map<DutyId, Node> places) {
        return lines.stream()
                .sorted(Comparator.<WorkedOn.Line>comparingDouble(
                                line -> upward.getOrDefault(line.duty(), List.of()).stream()
                                        .map(places::get)
                                        .filter(node -> node != null)
                                        .mapToInt(Node::y)
                                        .average()
                                        .orElse(places.isEmpty() ? 0 : Integer.MAX_VALUE))
                        .thenComparing(WorkedOn.Line::ordinal))
                .toList();
    }

    /** What a line lacks, where the list it should have a partner on is kept at all. */
    private static String alone(
            WorkedOn.Line line, Map<Series, List<WorkedOn.Line>> bySeries, Map<DutyId, List<DutyId>> upward) {
        var series = line.wording().series();
        if (series != Series.DUTY) {
            return upward.getOrDefault(line.duty(), List.of()).isEmpty() ? "无对应责任" : "";
        }
        var carried = upward.values().stream().anyMatch(above -> above.contains(line.duty()));
        return bySeries.getOrDefault(Series.TASK, List.of()).isEmpty() || carried ? "" : "无任务落实";
    }

    private static List<Edge> edges(
            WorkedOn.Edition version, Map<DutyId, List<DutyId>> upward, Map<DutyId, Node> places) {
        var edges = new ArrayList<Edge>();
        for (var line : version.lines()) {
            var below = places.get(line.duty());
            for (var above : upward.getOrDefault(line.duty(), List.of())) {
                var from = places.get(above);
                if (below != null && from != null && from.x() < below.x()) {
                    edges.add(new Edge(below.address(), from.matter() + " → " + below.matter(), curve(from, below)));
                }
            }
        }
        return edges;
    }

    private static String curve(Node from, Node to) {
        var x = from.x() + BOX;
        var middle = (x + to.x()) / 2;
        var y = from.y() + ROW / 2 - 1;
        var end = to.y() + ROW / 2 - 1;
        return "M" + x + " " + y + "C" + middle + " " + y + " " + middle + " " + end + " " + to.x() + " " + end;
    }

    public int width() {
        return 3 * BOX + 2 * GAP + 2;
    }

    public int height() {
        var lowest = columns.stream()
                .flatMap(column -> column.nodes().stream())
                .mapToInt(Node::y)
                .max()
                .orElse(0);
        return lowest + ROW + 8;
    }

    public int box() {
        return BOX;
    }

    /** Those without a partner. */
    public List<Node> alone() {
        return columns.stream()
                .flatMap(column -> column.nodes().stream())
                .filter(node -> !node.alone().isEmpty())
                .toList();
    }
}
