package zelian.accountability.start;

import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The matrix as it holds today, and the starts entrusted.
 *
 * @param bodies and {@code units}: to choose from, for whoever entrusts a start
 */
public record PowerPage(
        String day,
        List<Row> rows,
        List<Entrusted> entrusted,
        List<Granted> granted,
        boolean entrusts,
        List<Option> bodies,
        List<Option> units)
        implements Page {

    /** One line; {@code checked} is 已核验 or 未核验. */
    public record Row(
            String body, String act, String object, String power, String approval, String source, String checked) {}

    /** Powers granted by a discipline body that hold on the day. */
    public record Granted(String way, String powers, String units, String document, String days) {}

    /** One start entrusted by document. */
    public record Entrusted(String body, String unit, String document, String days, String state) {}
}
