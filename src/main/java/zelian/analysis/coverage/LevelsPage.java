package zelian.analysis.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * 纵向责任体系: six levels in three tiers, what each answers for, and how one carries out the other; and the three lists
 * side by side (三级对照表).
 *
 * @param aspects how many duties of each aspect stand on each level
 * @param tiers the duties of the chosen aspect, tier by tier; empty without one
 */
public record LevelsPage(
        List<Option> branches,
        @Nullable String branch,
        List<Option> choices,
        @Nullable String aspect,
        int duties,
        int unfilled,
        List<Step> steps,
        List<Aspect> aspects,
        List<Tier> tiers,
        String query)
        implements Page {

    /**
     * One level.
     *
     * @param subjects who stands on it, as the lists say
     * @param upward how many of its duties carry out one of a level above, by that level
     */
    public record Step(String label, int tier, int duties, int claimed, String subjects, List<String> upward) {

        public String tierLabel() {
            return Level.tierLabel(tier);
        }
    }

    /** One aspect. */
    public record Aspect(String aspect, List<Integer> counts, int sum) {}

    /** One of the three lists. */
    public record Tier(String label, List<Line> lines) {}

    /** One duty. */
    public record Line(String address, String subject, String matter, String list, int carries, int carried) {}
}
