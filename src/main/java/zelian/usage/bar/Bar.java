package zelian.usage.bar;

import java.time.LocalDate;
import java.util.List;
import zelian.common.Period;
import zelian.common.Source;
import zelian.regulation.RuleTable;

/**
 * What a decision of some form forbids for a purpose: a line of {@code usage/bars.csv}.
 *
 * @param form as in {@code accountability.pub_period.form}
 */
public record Bar(String form, String label, Purpose purpose, Span span, String forbids, Source source, Period holds) {

    private static final List<Bar> ALL = RuleTable.read("usage/bars.csv").stream()
            .map(line -> new Bar(
                    line.text(0),
                    line.text(1),
                    line.word(2, Purpose.class),
                    line.word(3, Span.class),
                    line.text(4),
                    line.source(),
                    line.days()))
            .toList();

    /** How long it forbids. */
    public enum Span {
        /** While the influence period runs. */
        PERIOD,
        /** For the rest of the year in which the decision was signed. */
        YEAR
    }

    static List<Bar> of(Purpose purpose, LocalDate day) {
        return ALL.stream()
                .filter(bar -> bar.purpose == purpose && bar.holds.contains(day))
                .toList();
    }
}
