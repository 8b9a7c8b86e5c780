package zelian.duty.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.regulation.Clause;
import zelian.ui.Page;

/**
 * Everything that is the reader's: by which text, how often, until when, taken on or not.
 *
 * @param formerYears what was theirs by lists that those of the next year took the place of, the latest first
 * @param parts what modules above have to say of what is the reader's own
 */
public record MyDutiesPage(
        String title,
        List<Mine> waiting,
        List<Group> groups,
        List<FormerYear> formerYears,
        String clock,
        List<Page> parts)
        implements Page {

    /** What is theirs by one list. */
    public record Group(UUID list, String title, List<Mine> duties) {}

    /** What was theirs in a year. */
    public record FormerYear(int year, List<Mine> duties) {}

    /**
     * One duty of theirs.
     *
     * @param often how often, in the words of the list
     * @param next the next day it is due; null where it has none
     * @param nextLight how near that is
     */
    public record Mine(
            UUID claim,
            UUID duty,
            String number,
            String matter,
            String content,
            String metric,
            String often,
            String until,
            @Nullable LocalDate next,
            @Nullable Light nextLight,
            List<Clause> clauses,
            String basis,
            UUID list,
            String listTitle,
            String version,
            String state,
            LocalDate dueOn,
            @Nullable Light light,
            @Nullable LocalDate claimedOn) {

        public boolean waiting() {
            return state.equals("待领受");
        }
    }

    public int all() {
        return waiting.size()
                + groups.stream().mapToInt(group -> group.duties().size()).sum();
    }

    public long late() {
        return waiting.stream()
                .filter(duty -> duty.light() != null && duty.light().late())
                .count();
    }
}
