package zelian.duty.checkup;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * A duty list looked over.
 *
 * @param may whether this reader may say why a line stays as it is
 * @param ownShare how much of it is 个性, in percent
 * @param handedDown how many lines carry out a duty of the superior's list
 * @param refinedShare how many of those are put in the unit's own words, in percent
 * @param idle of how many nothing has come yet, though not for too long
 */
public record CheckupPage(
        UUID list,
        String title,
        String version,
        String state,
        String unit,
        boolean may,
        int lines,
        int ownShare,
        int handedDown,
        int refinedShare,
        int idle,
        List<Crowded> crowded,
        List<Sibling> siblings,
        List<Group> groups)
        implements Page {

    /** A 责任主体 with too many lines. */
    public record Crowded(String subject, int lines) {}

    /** A unit beside it: how like its list is, in percent, and how many lines are nearly the same. */
    public record Sibling(String unit, int likeness, int alike) {}

    /** What is to be looked at for one reason. */
    public record Group(String kind, String label, String meaning, boolean keepable, List<Row> rows) {

        /** As many rows as a reader can work through at a time. */
        static final int SHOWN = 50;

        public long open() {
            return rows.stream().filter(row -> row.reason() == null).count();
        }

        public List<Row> shown() {
            return rows.subList(0, Math.min(SHOWN, rows.size()));
        }

        /** 3 项，1 项已说明理由. */
        public String count() {
            var kept = rows.size() - open();
            return rows.size() + " 项" + (kept > 0 ? "，" + kept + " 项已说明理由" : "")
                    + (rows.size() > SHOWN ? "，先列 " + SHOWN + " 项" : "");
        }
    }

    /** One line; {@code address} is its form, null if it cannot be changed. */
    public record Row(
            UUID duty,
            int ordinal,
            String matter,
            String content,
            @Nullable String address,
            String said,
            @Nullable String twin,
            @Nullable String twinAddress,
            @Nullable String reason) {}

    public String address() {
        return "/duty-lists/" + list;
    }

    public int open() {
        return (int) groups.stream().mapToLong(Group::open).sum();
    }

    /** Those nearest to it. */
    public List<Sibling> nearest() {
        return siblings.subList(0, Math.min(10, siblings.size()));
    }
}
