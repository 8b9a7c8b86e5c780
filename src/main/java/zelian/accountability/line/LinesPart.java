package zelian.accountability.line;

import java.util.ArrayList;
import java.util.List;
import zelian.ui.Page;

/**
 * Who stands where for a case (责任链图), as posts, charges and lists were on the day it was asked for: the line of
 * leadership, of the duty itself, and of supervision, each down to the object. It says who is there, not who is to blame.
 *
 * @param day that day, as shown
 * @param object who is held to account
 */
public record LinesPart(String day, List<Line> lines, Stand object) implements Page {

    private static final int HEAD = 96;
    private static final int STEP = 216;
    private static final int ROW = 84;
    private static final int WIDE = 186;
    private static final int HIGH = 60;

    /** One line, from above down. */
    public record Line(String title, List<Stand> stands) {}

    /**
     * Somebody on a line.
     *
     * @param role 第一责任人
     * @param duties how many duties of lists in force were theirs; empty for a unit
     * @param share what responsibility was found in this case; empty if none
     */
    public record Stand(String role, String name, String post, String duties, String share) {

        public String inWords() {
            return role + "：" + post + " " + name + (share.isEmpty() ? "" : "，" + share);
        }
    }

    /** A box of the picture. */
    public record Box(Stand stand, int x, int y) {

        public int width() {
            return WIDE;
        }

        public int height() {
            return HIGH;
        }
    }

    public List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        for (var row = 0; row < lines.size(); row++) {
            var stands = lines.get(row).stands();
            for (var n = 0; n < stands.size(); n++) {
                boxes.add(new Box(stands.get(n), HEAD + n * STEP, y(row)));
            }
        }
        boxes.add(objectBox());
        return boxes;
    }

    private Box objectBox() {
        return new Box(object, HEAD + 2 * STEP, y(1));
    }

    /** Along each line, and from its end to the object. */
    public List<String> edges() {
        var edges = new ArrayList<String>();
        var target = objectBox();
        for (var row = 0; row < lines.size(); row++) {
            var count = lines.get(row).stands().size();
            var middle = y(row) + HIGH / 2;
            for (var n = 1; n < count; n++) {
                edges.add("M" + (HEAD + (n - 1) * STEP + WIDE) + " " + middle + "H" + (HEAD + n * STEP));
            }
            if (count > 0) {
                var end = HEAD + (count - 1) * STEP + WIDE;
                var bend = target.x() - 16;
                edges.add("M" + end + " " + middle + "H" + bend + "V" + (target.y() + HIGH / 2) + "H" + target.x());
            }
        }
        return edges;
    }

    public int y(int row) {
        return 8 + row * ROW;
    }

    public int width() {
        return HEAD + 2 * STEP + WIDE + 8;
    }

    public int height() {
        return y(lines.size()) - ROW + HIGH + 8;
    }
}
