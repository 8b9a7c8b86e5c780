package zelian.pledge.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory.Holder;
import zelian.access.TenureId;
import zelian.pledge.pair.Tier;

/**
 * Places the pairs of a year: each upper side left of its lower sides, in the middle of them. A side stands in the picture
 * once, so the lines of three tiers meet in it.
 */
final class Drawing {

    private static final int MOST = 160;
    private static final int LABEL = 7;

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
                .forEach(root -> drawing.place(root.getKey(), column(root.getValue()), null));
        return drawing;
    }

    private static int column(Tier tier) {
        return tier.ordinal();
    }

    /** Where the holder's middle came to stand; {@code above} is the pair with whom stands to the left. */
    private int place(Holder holder, int column, Rates.@Nullable Line above) {
        var lines = below.getOrDefault(holder.tenure(), List.of());
        var begun = rows;
        var ends = new ArrayList<Integer>();
        for (var line : lines) {
            ends.add(place(line.pair().lower(), column + 1, line));
        }
        if (rows == begun) {
            rows++;
        }
        var y = (begun + rows) * NetworkPage.ROW / 2;
        nodes.add(node(holder, column, y, above));
        for (var i = 0; i < lines.size(); i++) {
            edges.add(new NetworkPage.Edge(column, y, ends.get(i), lines.get(i).signed()));
        }
        return y;
    }

    private static NetworkPage.Node node(Holder holder, int column, int y, Rates.@Nullable Line above) {
        var letter = above == null ? null : above.letter();
        return new NetworkPage.Node(
                column,
                y,
                holder.name(),
                holder.postInWords(),
                shortened(above != null && above.pair().tier() == Tier.SECOND ? holder.unitName() : holder.title()),
                above == null ? "" : letter == null ? "未排" : letter.signed() ? "已签" : letter.word(),
                above == null || above.signed(),
                letter == null ? null : "/pledges/" + letter.id());
    }

    private static String shortened(String label) {
        return label.length() > LABEL ? label.substring(0, LABEL - 1) + "…" : label;
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
