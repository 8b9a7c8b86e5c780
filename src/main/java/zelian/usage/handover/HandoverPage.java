package zelian.usage.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Page;

/**
 * What of an appraisal was handed to the personnel office, and what it signed for.
 *
 * @param handing what the reader would hand over now, in words; null if nothing
 * @param receiving whether the reader signs for what waits
 */
public record HandoverPage(
        String address,
        Link appraisal,
        String appraisalUses,
        String state,
        @Nullable String handing,
        boolean receiving,
        @Nullable String notice,
        List<Part> parts)
        implements Page {

    /** One handing over. */
    public record Part(String title, String note, boolean corrections, List<Row> rows) {}

    /** The result of one unit; {@code before} only in corrections. */
    public record Row(String address, String unit, String before, String points, String weighted, String grade) {}
}
