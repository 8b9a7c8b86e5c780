package zelian.organization.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The bodies of a day as a figure: who stands above stands higher, and each relation is a line whose strokes say its
 * kind.
 */
public record Figure(int width, int height, List<Box> boxes, List<Line> lines) {

    private static final int BOX = 190;
    private static final int GAP = 40;
    private static final int ROW = 120;

    /** A body; {@code x} and {@code y} are its upper left corner. */
    public record Box(String name, int x, int y) {}

    /** A relation, from one box to another. */
    public record Line(String label, String dashes, int x1, int y1, int x2, int y2) {

        public int middleX() {
            return (x1 + 2 * x2) / 3;
        }

        public int middleY() {
            return (y1 + 2 * y2) / 3;
        }
    }

    static Figure of(List<Relations.Relation> relations) {
        var levels = levels(relations);
        var rows = new HashMap<Integer, List<String>>();
        levels.forEach((name, level) ->
                rows.computeIfAbsent(level, row -> new ArrayList<>()).add(name));
        var most = rows.values().stream().mapToInt(List::size).max().orElse(0);
        var width = Math.max(most * (BOX + GAP), 4 * (BOX + GAP));
        var places = new HashMap<String, Box>();
        rows.forEach((row, names) -> {
            var step = width / names.size();
            for (var i = 0; i < names.size(); i++) {
                places.put(names.get(i), new Box(names.get(i), step * i + (step - BOX) / 2, row * ROW + 8));
            }
        });
        var lines = relations.stream()
                .map(relation -> line(
                        relation,
                        Objects.requireNonNull(places.get(relation.from())),
                        Objects.requireNonNull(places.get(relation.to()))))
                .toList();
        return new Figure(width, rows.size() * ROW - 60, List.copyOf(places.values()), lines);
    }

    private static Line line(Relations.Relation relation, Box from, Box to) {
        var shift = relation.kind().ordinal() * 18 - 27;
        var x1 = from.x() + BOX / 2 + shift;
        var x2 = to.x() + BOX / 2 + shift;
        return from.y() == to.y()
                ? new Line(
                        relation.kind().label(),
                        relation.kind().dashes(),
                        from.x() < to.x() ? from.x() + BOX : from.x(),
                        from.y() + 24,
                        from.x() < to.x() ? to.x() : to.x() + BOX,
                        to.y() + 24)
                : new Line(
                        relation.kind().label(),
                        relation.kind().dashes(),
                        x1,
                        from.y() < to.y() ? from.y() + 48 : from.y(),
                        x2,
                        from.y() < to.y() ? to.y() : to.y() + 48);
    }

    /** Each body one row below the lowest of those above it; a ring stops at as many rows as there are bodies. */
    private static Map<String, Integer> levels(List<Relations.Relation> relations) {
        var names = new LinkedHashSet<String>();
        relations.forEach(relation -> {
            names.add(relation.from());
            names.add(relation.to());
        });
        var levels = new LinkedHashMap<String, Integer>();
        names.forEach(name -> levels.put(name, 0));
        for (var round = 0; round < names.size(); round++) {
            for (var relation : relations) {
                var above = relation.kind().down() ? relation.from() : relation.to();
                var below = relation.kind().down() ? relation.to() : relation.from();
                var wanted = Objects.requireNonNull(levels.get(above)) + 1;
                if (Objects.requireNonNull(levels.get(below)) < wanted && wanted < names.size()) {
                    levels.put(below, wanted);
                }
            }
        }
        var used = levels.values().stream().distinct().sorted().toList();
        levels.replaceAll((name, level) -> used.indexOf(level));
        return levels;
    }
}
