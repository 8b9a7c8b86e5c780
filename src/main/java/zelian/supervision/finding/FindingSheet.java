package zelian.supervision.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * What a visit found, in two columns (推经验、查不足).
 *
 * @param document what was fed back, as a document; null before
 * @param recording the form for another one; null if the reader does not inspect here or it is fed back
 * @param feedback feeding back; null if it is not the reader's
 * @param confirming confirming all at once; null if nothing waits for the reader
 */
public record FindingSheet(
        String visit,
        @Nullable Link document,
        List<Card> experiences,
        List<Card> shortfalls,
        @Nullable Recording recording,
        @Nullable Feedback feedback,
        @Nullable Confirming confirming)
        implements Page {

    /** One finding. */
    public record Card(
            String address,
            String number,
            String title,
            String fact,
            String state,
            @Nullable Light light,
            String note) {}

    /** What can be chosen when one is written down. */
    public record Recording(List<Option> sides, List<Option> duties, List<Option> clauses) {}

    /** How many are fed back, until when the unit answers. */
    public record Feedback(String label, String consequence) {}

    /** Which ones wait for the reader. */
    public record Confirming(List<String> ids, String consequence) {}
}
