package zelian.usage.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import zelian.common.Period;
import zelian.common.Source;
import zelian.regulation.RuleTable;

/**
 * What a result of some grade, or a decision of some form, usually leads to: a line of {@code usage/actions.csv}.
 *
 * @param of grades such as 一般, or the names of forms of accountability
 * @param days working days for it, from the approval on
 */
public record Action(
        String code,
        List<String> of,
        Level level,
        Aim aim,
        String label,
        Performer by,
        int days,
        Source source,
        Period holds) {

    private static final List<Action> ALL = RuleTable.read("usage/actions.csv").stream()
            .map(line -> new Action(
                    line.text(0),
                    List.of(line.text(1).split("\\|")),
                    line.word(2, Level.class),
                    line.word(3, Aim.class),
                    line.text(4),
                    line.word(5, Performer.class),
                    Integer.parseInt(line.text(6)),
                    line.source(),
                    line.days()))
            .toList();

    /**
     * The usual ones on that day.
     *
     * @param level a grade, or forms separated by commas; empty where no grade was given
     */
    public static List<Action> usual(String level, LocalDate day) {
        var levels = Arrays.asList(level.split(","));
        return ALL.stream()
                .filter(action -> action.holds.contains(day))
                .filter(action -> action.of.stream().anyMatch(levels::contains))
                .toList();
    }

    public static Optional<Action> usual(String code, String level, LocalDate day) {
        return usual(level, day).stream()
                .filter(action -> action.code.equals(code))
                .findFirst();
    }

    /** Of that code, whenever it held. */
    public static Optional<Action> of(String code) {
        return ALL.stream().filter(action -> action.code.equals(code)).findFirst();
    }

    /** 班子 · 警示. */
    public String layer() {
        return level.label() + " · " + aim.label();
    }
}
