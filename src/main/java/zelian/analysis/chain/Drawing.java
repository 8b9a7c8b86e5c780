package zelian.analysis.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zelian.analysis.Break;
import zelian.analysis.Ref;

/**
 * Draws a chain of up to some two hundred objects: one row a kind, in each at most four places, first the way
 * followed, then what is broken, then the latest, and the rest stacked behind one place.
 */
final class Drawing {

    private static final int PLACES = 4;

    private final Shown shown;
    private final Cells cells;
    private final Places places = new Places();

    /** A row's key: what it follows from stands above the object itself and what followed below, each by kind. */
    private record Key(Node.Side side, String kind) {}

    Drawing(Shown shown) {
        this.shown = shown;
        this.cells = new Cells(shown);
    }

    Picture draw() {
        var rows = new ArrayList<Picture.Row>();
        claimants().forEach((key, claimants) -> rows.add(row(rows.size(), key.kind(), claimants)));
        var single = (int) rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.what() == Picture.What.NODE || cell.what() == Picture.What.SELF)
                .count();
        return new Picture(
                rows,
                places.lines(shown),
                rows.size() * Picture.ROW,
                single,
                shown.graph().size() - single,
                roomForPanel(rows));
    }

    private TreeMap<Key, List<Claimant>> claimants() {
        var claimants = new TreeMap<Key, List<Claimant>>(Comparator.comparing(Key::side)
                .thenComparing(Key::kind, shown.kinds().order()));
        shown.graph()
                .nodes()
                .values()
                .forEach(node -> claimants
                        .computeIfAbsent(key(node), none -> new ArrayList<>())
                        .add(Claimant.of(node)));
        shown.breaks().stream()
                .filter(gap -> gap.gap().missingKind() != null)
                .forEach(gap -> claimants
                        .computeIfAbsent(missingKey(gap), none -> new ArrayList<>())
                        .add(Claimant.of(gap)));
        return claimants;
    }

    private static Key key(Node node) {
        return new Key(node.side(), node.kind());
    }

    /** What is missing would have followed; only what comes earlier in the chain than the object itself stands above it. */
    private Key missingKey(Break gap) {
        var kind = Objects.requireNonNull(gap.gap().missingKind());
        var earlier = shown.kinds().order().compare(kind, shown.graph().self().kind()) < 0;
        return new Key(earlier ? Node.Side.ABOVE : Node.Side.BELOW, kind);
    }

    private Picture.Row row(int index, String kind, List<Claimant> claimants) {
        var inOrder = claimants.stream().sorted(Claimant.order(shown)).toList();
        var single = inOrder.size() <= PLACES ? inOrder : inOrder.subList(0, PLACES - 1);
        var rest = inOrder.subList(single.size(), inOrder.size());
        var taken = new boolean[PLACES + 1];
        var row = new ArrayList<Picture.Cell>();
        for (var one : single) {
            var column = column(one, taken, rest.isEmpty() ? PLACES : PLACES - 1);
            taken[column] = true;
            places.put(one, index, column);
            row.add(cells.of(one, column));
        }
        if (!rest.isEmpty()) {
            rest.forEach(one -> places.put(one, index, PLACES));
            row.add(cells.fold(kind, rest, PLACES));
        }
        row.sort(Comparator.comparingInt(Picture.Cell::column));
        return new Picture.Row(
                kind,
                shown.kinds().label(kind),
                cells.note(kind, claimants),
                inOrder.stream().anyMatch(Claimant::isSelf),
                row);
    }

    /** The column of what it follows from if that is free, so that lines run straight; else the first free one. */
    private int column(Claimant one, boolean[] taken, int last) {
        var wanted = one.node() != null && shown.path().holds(one.at())
                ? 1
                : before(one)
                        .mapToInt(places::column)
                        .filter(column -> column > 0 && column <= last && !taken[column])
                        .findFirst()
                        .orElse(0);
        return wanted > 0 && !taken[wanted]
                ? wanted
                : IntStream.rangeClosed(1, last)
                        .filter(column -> !taken[column])
                        .findFirst()
                        .orElse(last);
    }

    private Stream<Ref> before(Claimant one) {
        return one.node() == null
                ? Stream.of(one.at())
                : shown.graph().edges().stream()
                        .filter(edge -> edge.to().equals(one.at()))
                        .map(Edge::from);
    }

    /** The panel takes the place of the last three rows' other columns if these are empty. */
    private static boolean roomForPanel(List<Picture.Row> rows) {
        return rows.size() >= 3
                && rows.subList(rows.size() - 3, rows.size()).stream()
                        .allMatch(row -> !row.own() && row.cells().stream().allMatch(cell -> cell.column() == 1));
    }
}
