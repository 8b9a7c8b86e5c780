package zelian.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The ring of the year (环形闭环图): eight arcs clockwise, each filled by its share, and between two arcs
 * a dashed vermilion circle where the chain is broken. Geometry only; what it says comes from analysis.
 *
 * @param title in the middle, such as 2026 年度
 * @param arcs the eight links from 定责 on
 * @param nodes the three nodes of the year in the middle
 */
public record Ring(String title, List<Arc> arcs, List<Node> nodes) {

    private static final double CENTRE_X = 280;
    private static final double CENTRE_Y = 246;
    private static final double RADIUS = 138;
    /** Half of the angle of an arc, and the step from arc to arc, in degrees. */
    private static final double HALF = 17.94;

    private static final double STEP = 45;

    /**
     * One link.
     *
     * @param figure what it counts, such as 598 / 612 项
     * @param note the line below, such as 已领受，余 14 项
     * @param alarm what of it is late, such as 逾期 4; shown in vermilion after the note
     * @param share 0 to 1; null for 问责, which has no share and is never filled
     * @param breaks how many places are broken between this link and the next; 0 shows an arrow
     * @param breakTitle what is missing there, such as 有责任，无任务
     */
    public record Arc(
            String label,
            String address,
            String figure,
            @Nullable String note,
            @Nullable String alarm,
            @Nullable Double share,
            int breaks,
            String breakTitle,
            String breakAddress) {

        /** The whole arc in words, for those who do not see it. */
        public String inWords() {
            var words = new StringBuilder(label).append("：").append(figure);
            if (note != null && !note.isEmpty()) {
                words.append("，").append(note);
            }
            if (alarm != null && !alarm.isEmpty()) {
                words.append("，").append(alarm);
            }
            return words.toString();
        }

        /** The share in whole per cent, for the list form; 0 where there is none. */
        public int percent() {
            return share == null ? 0 : (int) Math.round(share * 100);
        }
    }

    /** 年初定责 · 年中督责 · 年底述责, and how far it is. */
    public record Node(String label, String state, boolean done) {}

    /** The path of arc {@code index} filled up to {@code share}. */
    public String path(int index, double share) {
        var middle = index * STEP - 90;
        var from = middle - HALF;
        var to = from + 2 * HALF * Math.clamp(share, 0, 1);
        return "M%s %sA138 138 0 0 1 %s %s".formatted(x(from, RADIUS), y(from, RADIUS), x(to, RADIUS), y(to, RADIUS));
    }

    /** Where the text of arc {@code index} begins, outside the ring. */
    public String labelX(int index) {
        return switch (index) {
            case 0, 4 -> "280";
            case 1, 3 -> "407.3";
            case 2 -> "452";
            case 6 -> "108";
            default -> "152.7";
        };
    }

    public String anchor(int index) {
        return index % 4 == 0 ? "middle" : index < 4 ? "start" : "end";
    }

    /** The base line of the label; figure and note follow 21 and 40 below. */
    public double labelY(int index) {
        return switch (index) {
            case 0 -> 32;
            case 1, 7 -> 88.7;
            case 2, 6 -> 226;
            case 4 -> 428;
            default -> 367.3;
        };
    }

    /** The place between arc {@code index} and the next. */
    public String gapX(int index) {
        return x(index * STEP - 90 + STEP / 2, RADIUS);
    }

    public String gapY(int index) {
        return y(index * STEP - 90 + STEP / 2, RADIUS);
    }

    /** The arrow that points on to the next arc. */
    public String arrow(int index) {
        return "translate(%s %s) rotate(%s)".formatted(gapX(index), gapY(index), number(index * STEP + STEP / 2));
    }

    private static String x(double degrees, double radius) {
        return number(CENTRE_X + radius * Math.cos(Math.toRadians(degrees)));
    }

    private static String y(double degrees, double radius) {
        return number(CENTRE_Y + radius * Math.sin(Math.toRadians(degrees)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
