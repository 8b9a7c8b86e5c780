package zelian.usage.bar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about one candidate on a day.
 *
 * @param periods influence periods that took effect by that day and were not over
 * @param decisions signed by that day and standing
 * @param openCases numbers of cases open on that day
 * @param grade of the unit's last final result by that day; null without one
 */
public record Background(
        List<Running> periods,
        List<Signed> decisions,
        List<String> openCases,
        @Nullable String grade) {

    public static final Background NOTHING = new Background(List.of(), List.of(), List.of(), null);

    /** @param until the last day; null while 留党察看 lasts */
    public record Running(String form, @Nullable LocalDate until) {}

    /** One form of a decision. */
    public record Signed(String form, LocalDate on) {}
}
