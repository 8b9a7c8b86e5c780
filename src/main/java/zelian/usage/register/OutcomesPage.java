package zelian.usage.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * Results and decisions, and what is done about them (运用台账); in the order they became fixed, never by grade.
 *
 * @param unused how many are past their day without any use
 * @param after how many days that is, by which text
 * @param maker whether the reader proposes, approves or verifies
 */
public record OutcomesPage(
        @Nullable String kind,
        @Nullable String state,
        List<Option> kinds,
        List<Option> states,
        long unused,
        String after,
        boolean maker,
        Pageful<Row> rows)
        implements Page {

    /**
     * One of them.
     *
     * @param level the grade; a dash for a decision
     * @param light of the next day something is due
     */
    public record Row(
            String address,
            String title,
            String kind,
            String level,
            String fixedOn,
            String done,
            @Nullable Light light,
            String state) {}
}
