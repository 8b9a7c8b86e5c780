package zelian.duty.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * A list by 三个结合 and the three plans of its year.
 *
 * @param lasting what holds for long, with what this year does of it
 * @param plans the three plans
 * @param unplanned yearly duties in none of them
 * @param both how many lines carry out something above, or are carried out by something, of how many
 */
public record PlanPage(
        UUID list,
        String title,
        String version,
        String state,
        int year,
        boolean may,
        List<Lasting> lasting,
        List<Sheet> plans,
        List<Line> unplanned,
        int lines,
        int both,
        int rules)
        implements Page {

    /** One that holds for long. {@code begin}: where its yearly item is begun; null where there is no draft. */
    public record Lasting(
            Line line,
            List<Line> yearly,
            List<Line> rules,
            @Nullable String begin) {}

    /** One plan. */
    public record Sheet(Plan plan, List<Line> lines) {}

    /** One line of the list; {@code towards}: what that holds for long it carries out. */
    public record Line(
            UUID duty,
            String address,
            int ordinal,
            String subject,
            String matter,
            String content,
            String when,
            String lead,
            String towards,
            Plan suggested) {}

    public String address() {
        return "/duty-lists/" + list;
    }

    /** Those of which this year does nothing. */
    public List<Lasting> idle() {
        return lasting.stream().filter(one -> one.yearly().isEmpty()).toList();
    }

    public long unsupported() {
        return lasting.stream().filter(one -> one.rules().isEmpty()).count();
    }

    public int planned() {
        return plans.stream().mapToInt(sheet -> sheet.lines().size()).sum();
    }
}
