package zelian.pledge.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zelian.access.Directory.Holder;
import zelian.access.TenureId;
import zelian.pledge.pair.Tier;

/**
 * Places the pairs of a year: each upper side left of its lower sides, in the middle of them. A side stands in the picture
 * once, so the lines of three tiers meet in it.
 */
final class Drawing {

    private static final int MOST = 160;

    private final List<NetworkPage.Node> nodes = new ArrayList<>();
    private final List<NetworkPage.Edge> edges = new ArrayList<>();
    private final Map<TenureId, List<Rates.Line>> below = new LinkedHashMap<>();
    private int rows;

    private Drawing() {}

    static Drawing of(List<Rates.Line> all) {
        var drawing = new Drawing();
        var shown = all.stream().limit(MOST).toList();
        shown.forEach(line -> drawing.below
                .computeIfAbsent(line.pair().upper().tenure(), key -> new ArrayList<>())
                .add(line));
        var lower = shown.stream().map(line -> line.pair().lower().tenure()).toList();
        shown.stream()
                .filter(line -> !lower.contains(line.pair().upper().tenure()))
                .map(line -> Map.entry(line.pair().upper(), line.pair().tier()))
                .distinct()
                .forEach(root -> drawing.place(root.getKey(), column(root.getValue())));
        return drawing;
    }

    private static int column(Tier tier) {
        return tier.ordinal();
    }

    /** Where the holder's middle came to stand. */
    private int place(Holder holder, int column) {
        var lines = below.getOrDefault(holder.tenure(), List.of());
        var begun = rows;
        var ends = new ArrayList<Integer>();
        for (var line : lines) {
            ends.add(place(line.pair().lower(), column + 1));
        }
        if (rows == begun) {
            rows++;
        }
        var y = (begun + rows) * NetworkPage.ROW / 2;
        nodes.add(new NetworkPage.Node(column, y, holder.name(), holder.postInWords()));
        for (var i = 0; i < lines.size(); i++) {
            edges.add(edge(column, y, ends.get(i), lines.get(i)));
        }
        return y;
    }

    private static NetworkPage.Edge edge(int column, int from, int to, Rates.Line line) {
        var letter = line.letter();
        return new NetworkPage.Edge(
                column,
                from,
                to,
                line.signed(),
                letter == null ? "未排" : line.signed() ? "已签" : letter.word(),
                letter == null ? null : "/pledges/" + letter.id());
    }

    int height() {
        return rows * NetworkPage.ROW + 8;
    }

    List<NetworkPage.Node> nodes() {
        return nodes;
    }

    List<NetworkPage.Edge> edges() {
        return edges;
    }
}
