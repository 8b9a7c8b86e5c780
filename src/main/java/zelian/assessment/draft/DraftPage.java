package zelian.assessment.draft;

import java.util.List;
import zelian.assessment.debrief.References;
import zelian.calendar.Light;
import zelian.ui.Page;

/**
 * Writing a debrief.
 *
 * @param lock of the debrief, so that two windows notice each other
 * @param limit how many characters it may have, and {@code source} by which text
 * @param length how many it has now
 * @param kept whether what stands here was kept before; else it is drafted from the record
 */
public record DraftPage(
        String address,
        String title,
        int lock,
        String state,
        Light light,
        String until,
        int limit,
        String source,
        int length,
        String shortfalls,
        boolean kept,
        List<Field> fields)
        implements Page {

    /** One section with the facts it can be drawn from. */
    public record Field(String name, String label, String words, String hint, List<References.Shown> references) {}
}
