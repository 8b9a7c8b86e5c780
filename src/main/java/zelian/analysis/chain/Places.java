package zelian.analysis.chain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.analysis.Break;
import zelian.analysis.Ref;

/** Where everything of a picture stands, and the lines between. */
final class Places {

    private final Map<Ref, Place> objects = new HashMap<>();
    private final Map<Break, Place> gaps = new LinkedHashMap<>();

    /**
     * Where something stands.
     *
     * @param column 1 to 4; 0 for the object itself, which is as wide as the picture
     */
    private record Place(int row, int column) {}

    void put(Claimant one, int row, int column) {
        if (one.gap() != null) {
            gaps.put(one.gap(), new Place(row, column));
        } else {
            objects.put(one.at(), new Place(row, one.isSelf() ? 0 : column));
        }
    }

    /** 0 if it has none, or all. */
    int column(Ref ref) {
        var place = objects.get(ref);
        return place == null ? 0 : place.column();
    }

    /** Those of the way followed last, so that they lie on top. */
    List<Picture.Line> lines(Shown shown) {
        var lines = new LinkedHashMap<String, Picture.Line>();
        for (var edge : shown.graph().edges()) {
            var line = line(objects.get(edge.from()), objects.get(edge.to()), look(edge, shown));
            if (line != null) {
                lines.merge(
                        line.path(),
                        line,
                        (old, now) -> old.look().length() >= now.look().length() ? old : now);
            }
        }
        gaps.forEach((gap, place) -> {
            var line = line(objects.get(gap.at()), place, "edge edge-broken");
            if (line != null) {
                lines.put(line.path(), line);
            }
        });
        return lines.values().stream()
                .sorted(Comparator.comparing(line -> line.look().contains("chosen")))
                .toList();
    }

    private static String look(Edge edge, Shown shown) {
        if (!shown.path().steps(edge.from(), edge.to())) {
            return "edge";
        }
        var end = shown.graph().nodes().get(edge.to());
        return end != null && end.future() ? "edge edge-chosen edge-future" : "edge edge-chosen";
    }

    private static Picture.@Nullable Line line(@Nullable Place from, @Nullable Place to, String look) {
        if (from == null || to == null || from.row() == to.row()) {
            return null;
        }
        return new Picture.Line(from.row() < to.row() ? path(from, to) : path(to, from), look);
    }

    /**
     * From the foot of one place to the head of another. The object itself is as wide as the picture: a line
     * meets it straight above or below. A line past other rows runs between the columns, not behind a place.
     */
    private static String path(Place from, Place to) {
        var top = from.row() * Picture.ROW + Picture.BOTTOM;
        var bottom = to.row() * Picture.ROW + Picture.TOP;
        var x1 = middle(from.column() == 0 ? to.column() : from.column());
        var x2 = middle(to.column() == 0 ? from.column() : to.column());
        if (to.row() - from.row() > 1) {
            var aisle = aisle(to.column() == 0 ? from.column() : to.column());
            return "M%s %dV%dH%dV%dH%sV%d".formatted(x1, top, top + 8, aisle, bottom - 8, x2, bottom);
        }
        return x1 == x2
                ? "M%d %dV%d".formatted(x1, top, bottom)
                : "M%d %dV%dH%dV%d".formatted(x1, top, top + 11, x2, bottom);
    }

    private static int aisle(int column) {
        return (Math.max(column, 1) - 1) * Picture.COLUMN + 2;
    }

    private static int middle(int column) {
        return Math.max(column, 1) * Picture.COLUMN - Picture.COLUMN / 2;
    }
}
