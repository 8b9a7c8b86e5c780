package zelian.duty.claim;

import java.util.List;
import java.util.UUID;
import zelian.ui.Page;

/** What taking on in bulk will do, and what is left out and why; {@code already} are taken on. */
public record BulkClaimPage(List<Line> claimed, List<Line> leftOut, int already) implements Page {

    /** One duty; {@code note} says how often and until when, or why it is left out. */
    public record Line(UUID claim, String matter, String note) {}
}
