package zelian.usage.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * One result or decision: what usually follows by which text, what was chosen, who has it until when, what followed.
 *
 * @param next the reader's own next act
 * @param notices what is to be minded: not final yet, taken back, only praise
 * @param codes what the reader may propose; empty if nothing
 * @param owners who could carry it out
 */
public record OutcomePage(
        String address,
        String title,
        String state,
        @Nullable Link next,
        List<String> notices,
        List<Fact> facts,
        List<Row> rows,
        List<Usual> usual,
        List<Option> codes,
        List<Option> owners,
        List<Page> side)
        implements Page {

    /** One use. */
    public record Row(
            String address,
            String title,
            String layer,
            String owner,
            @Nullable Light light,
            String due,
            String state) {}

    /** One line of the catalogue; {@code chosen} says what became of it, a dash if it was not chosen. */
    public record Usual(String label, String layer, String by, String days, String source, String chosen) {}
}
