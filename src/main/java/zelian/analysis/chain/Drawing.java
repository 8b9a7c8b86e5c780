package zelian.analysis.chain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;
import zelian.ui.Months;
import zelian.ui.Say;

/**
 * Draws a chain of up to some two hundred objects: one row a kind, in each at most four places, first the way
 * followed, then what is broken, then the latest, and the rest stacked behind one place.
 */
final class Drawing {

    private static final int PLACES = 4;

    private final Graph graph;
    private final List<Break> breaks;
    private final Path path;
    private final Ref speaking;
    private final Names names;
    private final Kinds kinds;
    private final Viewer viewer;
    private final Function<Ref, String> pick;
    private final Function<String, String> unfold;
    private final Map<Ref, Place> places = new HashMap<>();
    private final Map<Break, Place> gaps = new LinkedHashMap<>();

    /** Where something stands. */
    private record Place(int row, int column) {}

    /** What wants a place in a row: an object, or the lack of one. */
    private record Claimant(@Nullable Node node, @Nullable Break gap) {}

    /** A row's key: the kind, and for the kind of the object itself whether above, at or below it. */
    private record Key(String kind, int offset) {}

    /**
     * @param pick the address that follows the way through an object
     * @param unfold the address of everything of a kind, as a table
     */
    Drawing(
            Graph graph,
            List<Break> breaks,
            Path path,
            Ref speaking,
            Names names,
            Kinds kinds,
            Viewer viewer,
            Function<Ref, String> pick,
            Function<String, String> unfold) {
        this.graph = graph;
        this.breaks = breaks.stream()
                .filter(gap -> graph.nodes().containsKey(gap.at()))
                .toList();
        this.path = path;
        this.speaking = speaking;
        this.names = names;
        this.kinds = kinds;
        this.viewer = viewer;
        this.pick = pick;
        this.unfold = unfold;
    }

    Picture draw() {
        var claimants = new TreeMap<Key, List<Claimant>>(
                Comparator.comparing(Key::kind, kinds.order()).thenComparing(Key::offset));
        graph.nodes()
                .values()
                .forEach(node -> claimants
                        .computeIfAbsent(key(node), key -> new ArrayList<>())
                        .add(new Claimant(node, null)));
        breaks.stream()
                .filter(gap -> gap.gap().missingKind() != null)
                .forEach(gap -> claimants
                        .computeIfAbsent(missingKey(gap), key -> new ArrayList<>())
                        .add(new Claimant(null, gap)));
        var rows = new ArrayList<Picture.Row>();
        var shown = 0;
        for (var entry : claimants.entrySet()) {
            var row = row(rows.size(), entry.getKey(), entry.getValue());
            shown += (int) row.cells().stream()
                    .filter(cell -> cell.what() == Picture.What.NODE || cell.what() == Picture.What.SELF)
                    .count();
            rows.add(row);
        }
        return new Picture(rows, lines(), rows.size() * Picture.ROW, shown, graph.size() - shown, roomForPanel(rows));
    }

    private Key key(Node node) {
        var ofSelf = node.kind().equals(graph.self().kind());
        return new Key(node.kind(), ofSelf ? node.side().ordinal() - Node.Side.SELF.ordinal() : 0);
    }

    private Key missingKey(Break gap) {
        var kind = java.util.Objects.requireNonNull(gap.gap().missingKind());
        return new Key(kind, kind.equals(graph.self().kind()) ? 1 : 0);
    }

    private Picture.Row row(int index, Key key, List<Claimant> claimants) {
        var inOrder = claimants.stream().sorted(order()).toList();
        var own = inOrder.stream()
                .anyMatch(one -> one.node() != null && one.node().side() == Node.Side.SELF);
        var single = inOrder.size() <= PLACES ? inOrder : inOrder.subList(0, PLACES - 1);
        var rest = inOrder.subList(single.size(), inOrder.size());
        var taken = new boolean[PLACES + 1];
        var cells = new ArrayList<Picture.Cell>();
        for (var one : single) {
            var column = column(one, taken, rest.isEmpty() ? PLACES : PLACES - 1);
            taken[column] = true;
            cells.add(cell(one, index, column));
        }
        if (!rest.isEmpty()) {
            cells.add(fold(key, rest, index));
        }
        cells.sort(Comparator.comparingInt(Picture.Cell::column));
        return new Picture.Row(key.kind(), kinds.label(key.kind()), note(key, claimants, own), own, cells);
    }

    /** The way followed, then what is broken, then the latest. */
    private Comparator<Claimant> order() {
        return Comparator.<Claimant>comparingInt(this::rank)
                .thenComparing(
                        one -> one.node() == null || one.node().since() == null
                                ? LocalDate.MIN
                                : one.node().since(),
                        Comparator.reverseOrder())
                .thenComparing(one -> one.node() == null
                        ? java.util.Objects.requireNonNull(one.gap()).at()
                        : one.node().ref());
    }

    private int rank(Claimant one) {
        if (one.node() == null) {
            return 1;
        }
        return path.holds(one.node().ref()) ? 0 : breakAt(one.node().ref()).isPresent() ? 1 : 2;
    }

    private Optional<Break> breakAt(Ref ref) {
        return breaks.stream().filter(gap -> gap.at().equals(ref)).findFirst();
    }

    /** The column of what it follows from if that is free, so that lines run straight; else the first free one. */
    private int column(Claimant one, boolean[] taken, int last) {
        var wanted = one.node() != null && path.holds(one.node().ref())
                ? 1
                : neighbours(one)
                        .map(places::get)
                        .filter(place -> place != null && place.column() > 0 && place.column() <= last)
                        .mapToInt(Place::column)
                        .filter(column -> !taken[column])
                        .findFirst()
                        .orElse(0);
        return wanted > 0 && !taken[wanted]
                ? wanted
                : IntStream.rangeClosed(1, last)
                        .filter(column -> !taken[column])
                        .findFirst()
                        .orElse(last);
    }

    private java.util.stream.Stream<Ref> neighbours(Claimant one) {
        if (one.node() == null) {
            return java.util.stream.Stream.of(
                    java.util.Objects.requireNonNull(one.gap()).at());
        }
        var ref = one.node().ref();
        return graph.edges().stream().filter(edge -> edge.to().equals(ref)).map(Edge::from);
    }

    private Picture.Cell cell(Claimant one, int row, int column) {
        if (one.node() == null) {
            var gap = java.util.Objects.requireNonNull(one.gap());
            gaps.put(gap, new Place(row, column));
            return missing(gap, column);
        }
        var node = one.node();
        var self = node.side() == Node.Side.SELF;
        places.put(node.ref(), new Place(row, self ? 0 : column));
        var gap = breakAt(node.ref());
        var standsStill = gap.filter(broken -> broken.gap().missingKind() == null);
        return new Picture.Cell(
                self ? Picture.What.SELF : Picture.What.NODE,
                column,
                node.ref().toString(),
                Words.title(node, graph.self(), names),
                Words.second(node, graph.self(), names),
                standsStill.map(this::turn).orElse(Words.days(node)),
                standsStill
                        .map(broken -> "逾期 " + broken.days(viewer.day()) + " 天")
                        .orElse(node.state()),
                null,
                pick.apply(node.ref()),
                path.holds(node.ref()),
                node.ref().equals(speaking),
                standsStill.isPresent() && !self,
                node.future(),
                null);
    }

    private Picture.Cell missing(Break gap, int column) {
        return new Picture.Cell(
                Picture.What.MISSING,
                column,
                null,
                gap.gap().missing(),
                "已过 " + gap.days(viewer.day()) + " 天，" + gap.gap().label(),
                turn(gap),
                null,
                gap.gap().act(viewer.person().value().equals(gap.who())),
                kinds.address(gap.at()),
                false,
                false,
                true,
                false,
                null);
    }

    private String turn(Break gap) {
        var who = names.person(gap.who());
        return "轮到 " + (who.isEmpty() ? names.unit(gap.unit()) : who);
    }

    private Picture.Cell fold(Key key, List<Claimant> rest, int row) {
        var nodes = rest.stream()
                .map(Claimant::node)
                .filter(java.util.Objects::nonNull)
                .toList();
        nodes.forEach(node -> places.put(node.ref(), new Place(row, PLACES)));
        rest.stream()
                .map(Claimant::gap)
                .filter(java.util.Objects::nonNull)
                .forEach(gap -> gaps.put(gap, new Place(row, PLACES)));
        var done = (int) nodes.stream().filter(Node::done).count();
        var broken = rest.stream()
                .anyMatch(one -> one.node() == null || breakAt(one.node().ref()).isPresent());
        return new Picture.Cell(
                Picture.What.FOLD,
                PLACES,
                null,
                "另 " + rest.size() + " " + Kinds.measure(key.kind()) + "　" + states(nodes),
                "",
                "展开",
                null,
                broken ? "有断链" : null,
                unfold.apply(key.kind()),
                false,
                false,
                false,
                false,
                new Picture.Small(done, nodes.size(), key.kind().equals("record") ? months(nodes) : null));
    }

    /** 完成 13，推进中 8: the two most frequent states. */
    private static String states(List<Node> nodes) {
        return nodes.stream().collect(groupingBy(Node::state, LinkedHashMap::new, counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(2)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(java.util.stream.Collectors.joining("，"));
    }

    private Months months(List<Node> nodes) {
        var year = viewer.day().getYear();
        var counts = IntStream.rangeClosed(1, viewer.day().getMonthValue())
                .mapToObj(month -> (int) nodes.stream()
                        .map(Node::since)
                        .filter(day -> day != null && day.getYear() == year && day.getMonthValue() == month)
                        .count())
                .toList();
        return new Months(year + " 年逐月条数", counts);
    }

    private String note(Key key, List<Claimant> claimants, boolean own) {
        var nodes = claimants.stream()
                .map(Claimant::node)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (own) {
            return "本" + Kinds.measure(key.kind());
        }
        var gapsHere = claimants.size() - nodes.size();
        var done = nodes.stream().filter(Node::done).count();
        var note = nodes.isEmpty() ? "" : Say.count(nodes.size()) + " " + Kinds.measure(key.kind());
        if (done > 0 && nodes.stream().anyMatch(node -> node.waiting() || node.future() || !node.done())) {
            note += "，完成 " + done;
        } else if (done > 1) {
            note += "，全部完成";
        }
        return gapsHere == 0 ? note : note + (note.isEmpty() ? "" : "，") + "缺 " + gapsHere;
    }

    private List<Picture.Line> lines() {
        var lines = new LinkedHashMap<String, Picture.Line>();
        for (var edge : graph.edges()) {
            var from = places.get(edge.from());
            var to = places.get(edge.to());
            if (from != null && to != null && from.row() < to.row()) {
                var line = new Picture.Line(line(from, to), look(edge));
                lines.merge(
                        line.path(),
                        line,
                        (old, now) -> old.look().length() >= now.look().length() ? old : now);
            }
        }
        gaps.forEach((gap, to) -> {
            var from = places.get(gap.at());
            if (from != null && from.row() < to.row()) {
                var line = new Picture.Line(line(from, to), "edge edge-broken");
                lines.put(line.path(), line);
            }
        });
        return lines.values().stream()
                .sorted(Comparator.comparing(line -> line.look().contains("chosen")))
                .toList();
    }

    private String look(Edge edge) {
        if (!path.steps(edge.from(), edge.to())) {
            return "edge";
        }
        var end = graph.nodes().get(edge.to());
        return end != null && end.future() ? "edge edge-chosen edge-future" : "edge edge-chosen";
    }

    /**
     * From the foot of one place to the head of another. The object itself is as wide as the picture: a line
     * meets it straight above or below. A line past other rows runs between the columns, not behind a place.
     */
    private static String line(Place from, Place to) {
        var top = from.row() * Picture.ROW + Picture.BOTTOM;
        var bottom = to.row() * Picture.ROW + Picture.TOP;
        var x1 = middle(from.column() == 0 ? to.column() : from.column());
        var x2 = middle(to.column() == 0 ? from.column() : to.column());
        if (to.row() - from.row() > 1) {
            var aisle = (Math.max(to.column(), 1) - 1) * Picture.COLUMN + 2;
            var aisleFrom = to.column() == 0 ? (Math.max(from.column(), 1) - 1) * Picture.COLUMN + 2 : aisle;
            return "M%s %dV%dH%dV%dH%sV%d".formatted(x1, top, top + 8, aisleFrom, bottom - 8, x2, bottom);
        }
        return x1 == x2
                ? "M%d %dV%d".formatted(x1, top, bottom)
                : "M%d %dV%dH%dV%d".formatted(x1, top, top + 11, x2, bottom);
    }

    private static int middle(int column) {
        return Math.max(column, 1) * Picture.COLUMN - Picture.COLUMN / 2;
    }

    /** The panel takes the place of the last three rows' other columns if these are empty. */
    private static boolean roomForPanel(List<Picture.Row> rows) {
        return rows.size() >= 3
                && rows.subList(rows.size() - 3, rows.size()).stream()
                        .allMatch(row -> !row.own() && row.cells().stream().allMatch(cell -> cell.column() == 1));
    }
}
