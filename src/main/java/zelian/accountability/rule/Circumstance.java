package zelian.accountability.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import zelian.common.Period;
import zelian.common.Source;
import zelian.regulation.RuleTable;

/**
 * What makes a failing weigh less or more (容错纠错, 条例第十七至十九条). The whole list is gone through before anything
 * else.
 */
public record Circumstance(String code, Effect effect, String label, Source source, Period days) {

    private static final List<Circumstance> ALL = RuleTable.read("accountability/circumstances.csv").stream()
            .map(line -> new Circumstance(
                    line.text(0), line.word(1, Effect.class), line.text(2), line.source(), line.days()))
            .toList();

    /** What it leads to. */
    public enum Effect {
        SPARES("可以不予或者免予问责"),
        LIGHTER("从轻或者减轻"),
        HEAVIER("从重或者加重");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The list as it holds on the day. */
    public static List<Circumstance> on(LocalDate day) {
        return ALL.stream().filter(one -> one.days().contains(day)).toList();
    }

    /** Those of these codes, in the order of the list. */
    public static List<Circumstance> of(Collection<String> codes, LocalDate day) {
        return on(day).stream().filter(one -> codes.contains(one.code())).toList();
    }
}
