package zelian.analysis.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zelian.access.Directory;

/**
 * The rate of coverage as heat on the tree (组织树覆盖率热力图): a row for every unit that has others below it, with the rate of
 * its whole branch, and a square for each of those right below. Heat is said by a word or a figure and by hatching, never by
 * colour alone.
 */
public record Heat(List<Row> rows) {

    private static final int LABEL = 300;
    private static final int RATE = 92;
    private static final int SIDE = 20;
    private static final int STEP = 24;
    private static final int A_LINE = 26;
    private static final int INDENT = 16;
    private static final int TOP = 12;

    /** How warm: how much of a branch is covered. */
    public enum Grade {
        ALL("全", "#edf6f0", "#1b6642"),
        HIGH("高", "#edf3fa", "#1f4f8a"),
        MIDDLE("中", "#fcf4e2", "#855000"),
        LOW("低", "#fdefed", "#ad2118");

        private final String word;
        private final String tint;
        private final String ink;

        Grade(String word, String tint, String ink) {
            this.word = word;
            this.tint = tint;
            this.ink = ink;
        }

        public String word() {
            return word;
        }

        public String tint() {
            return tint;
        }

        public String ink() {
            return ink;
        }

        /** The worse half is hatched. */
        public boolean hatched() {
            return this == MIDDLE || this == LOW;
        }

        static Grade of(int covered, int units) {
            var percent = units == 0 ? 0 : 100 * covered / units;
            return percent == 100 ? ALL : percent >= 80 ? HIGH : percent >= 50 ? MIDDLE : LOW;
        }

        /** Of one unit, by how many of the three it lacks. */
        static Grade lacking(int missing) {
            return missing == 0 ? ALL : missing == 1 ? MIDDLE : LOW;
        }
    }

    /** A unit with others below it: how many of its branch are covered. */
    public record Row(
            String name, String address, int depth, int covered, int units, Grade grade, int y, List<Square> squares) {

        /** Rounded down, so that 100% means all. */
        public int percent() {
            return units == 0 ? 0 : 100 * covered / units;
        }

        public int indent() {
            return Math.min(depth, 4) * INDENT;
        }

        public String shortName() {
            var fits = 20 - Math.min(depth, 4);
            return name.length() <= fits ? name : name.substring(0, fits - 1) + "…";
        }
    }

    /** A unit right below; {@code mark}: 全, or how many of the three it lacks. */
    public record Square(String address, String words, String mark, Grade grade, int x, int y) {}

    /** How a unit stands among others; {@code missing} of the three that make it covered. */
    record Standing(Directory.Unit unit, int missing, List<String> lacks) {

        boolean covered() {
            return missing == 0;
        }
    }

    /**
     * @param order units that have others below them, from the top, with how deep they lie
     * @param below all of the branch of each, itself included
     * @param children those right below each
     */
    static Heat of(
            Map<Directory.Unit, Integer> order, Map<UUID, List<Standing>> below, Map<UUID, List<Standing>> children) {
        var rows = new ArrayList<Row>();
        var y = TOP;
        for (var entry : order.entrySet()) {
            var id = entry.getKey().id().value();
            var branch = below.getOrDefault(id, List.of());
            var covered = (int) branch.stream().filter(Standing::covered).count();
            var squares = squares(children.getOrDefault(id, List.of()), y);
            rows.add(new Row(
                    entry.getKey().name(),
                    "/coverage?root=" + id,
                    entry.getValue(),
                    covered,
                    branch.size(),
                    Grade.of(covered, branch.size()),
                    y,
                    squares));
            y += STEP * Math.max(1, (squares.size() + A_LINE - 1) / A_LINE) + 8;
        }
        return new Heat(rows);
    }

    private static List<Square> squares(List<Standing> units, int y) {
        var squares = new ArrayList<Square>();
        for (var i = 0; i < units.size(); i++) {
            var standing = units.get(i);
            squares.add(new Square(
                    "/units/" + standing.unit().id(),
                    standing.unit().name() + (standing.covered() ? "：已覆盖" : "：缺" + String.join("、", standing.lacks())),
                    standing.covered() ? "全" : String.valueOf(standing.missing()),
                    Grade.lacking(standing.missing()),
                    LABEL + RATE + i % A_LINE * STEP,
                    y + i / A_LINE * STEP));
        }
        return squares;
    }

    public int width() {
        return LABEL + RATE + A_LINE * STEP;
    }

    public int height() {
        return rows.stream()
                        .mapToInt(row -> Math.max(
                                row.y(),
                                row.squares().stream().mapToInt(Square::y).max().orElse(0)))
                        .max()
                        .orElse(0)
                + STEP
                + 4;
    }

    public int rateX() {
        return LABEL;
    }

    public int side() {
        return SIDE;
    }
}
