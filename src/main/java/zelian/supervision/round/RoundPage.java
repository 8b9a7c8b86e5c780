package zelian.supervision.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One round: its plan, its team, the units with what was found there.
 *
 * @param turn whose turn it is; null if nobody's
 * @param crowded warnings of inspections that crowd one unit
 * @param unfinished what keeps it from being ended, for those who may end it
 * @param parts visits, findings, history, given by those who know them
 */
public record RoundPage(
        String address,
        String title,
        String number,
        String state,
        String period,
        @Nullable String turn,
        Acts acts,
        List<Step> steps,
        String plan,
        List<Fact> facts,
        List<String> crowded,
        List<String> unfinished,
        List<UnitRow> units,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /** What the reader may do now. */
    public record Acts(
            boolean edit,
            boolean start,
            boolean end,
            @Nullable Link next) {}

    /** One inspected unit. */
    public record UnitRow(
            String unit,
            String address,
            String visits,
            int experiences,
            int shortfalls,
            int open,
            int items,
            String findings) {}
}
