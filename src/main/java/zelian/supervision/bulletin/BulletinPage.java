package zelian.supervision.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * The bulletin of a round.
 *
 * @param number null while it is a draft
 * @param publishes whether the reader publishes it
 * @param undecided how many findings must be decided first
 * @param demand what is asked of the units unless the lead says otherwise
 */
public record BulletinPage(
        String round,
        String roundTitle,
        String title,
        @Nullable String number,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedBy,
        List<Line> lines,
        boolean publishes,
        int undecided,
        String demand)
        implements Page {

    /** A heading or a paragraph. */
    public record Line(boolean heading, String words) {

        static Line heading(String words) {
            return new Line(true, words);
        }

        static Line text(String words) {
            return new Line(false, words);
        }
    }
}
