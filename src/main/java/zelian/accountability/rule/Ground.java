package zelian.accountability.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import zelian.common.NotFound;
import zelian.common.Period;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.regulation.RuleTable;

/**
 * A ground of holding to account (问责情形): one of the closed list of eleven (条例第七条), with the elements it asks for.
 *
 * @param elements consequences that must be there, of each of these groups at least one; none for the residual ground
 */
public record Ground(
        String code, String label, String trigger, List<List<Consequence>> elements, Source source, Period days) {

    private static final List<Ground> ALL = RuleTable.read("accountability/grounds.csv").stream()
            .map(line -> new Ground(
                    line.text(0), line.text(1), line.text(2), elements(line.text(3)), line.source(), line.days()))
            .toList();

    /** The list as it holds on the day. */
    public static List<Ground> on(LocalDate day) {
        return ALL.stream().filter(ground -> ground.days().contains(day)).toList();
    }

    /** @throws NotFound for a code that is not in the list of that day */
    public static Ground of(String code, LocalDate day) {
        return on(day).stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("ground " + code));
    }

    /** The residual ground (兜底): asks for a higher approval, our rule against spreading it too wide. */
    public boolean residual() {
        return code.equals("Q11");
    }

    /** @throws Rejected if an element is missing */
    public void requireElements(Collection<Consequence> found) {
        for (var oneOf : elements) {
            if (oneOf.stream().noneMatch(found::contains)) {
                throw Rejected.because("accountability.element-missing", label, inWords(oneOf))
                        .citing(source)
                        .at("consequences");
            }
        }
    }

    /** 严重损失且恶劣影响; a dash for none. */
    public String elementsInWords() {
        return elements.isEmpty() ? "—" : elements.stream().map(Ground::inWords).collect(Collectors.joining("，且有"));
    }

    public String inWords() {
        return code + " " + label;
    }

    private static String inWords(List<Consequence> oneOf) {
        return oneOf.stream().map(Consequence::label).collect(Collectors.joining("或者"));
    }

    /** {@code A|B&C}: of A and B one, and C. */
    private static List<List<Consequence>> elements(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split("&"))
                        .map(group -> Arrays.stream(group.split("\\|"))
                                .map(Consequence::valueOf)
                                .toList())
                        .toList();
    }
}
