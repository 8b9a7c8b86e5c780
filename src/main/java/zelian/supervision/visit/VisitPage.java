package zelian.supervision.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One visit: plan, what was seen, and, given by those who know it, what was found.
 *
 * @param turn whose turn it is; null if nobody's
 * @param next the reader's own next act, leading to its form
 * @param crowded a warning for those who plan; null if the unit is not crowded
 * @param summary what was seen, for those behind the round; null before or to others
 * @param reschedules the first day it may be put on; null if it cannot be put on another
 */
public record VisitPage(
        String address,
        String title,
        String state,
        String day,
        String mode,
        String unit,
        @Nullable String turn,
        @Nullable Link next,
        Link round,
        List<Step> steps,
        @Nullable String crowded,
        @Nullable String points,
        List<Fact> facts,
        @Nullable String summary,
        boolean holds,
        @Nullable LocalDate reschedules,
        boolean cancels,
        List<Page> parts,
        List<Page> side)
        implements Page {}
