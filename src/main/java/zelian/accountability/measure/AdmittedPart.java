package zelian.accountability.measure;

import java.util.List;
import zelian.ui.Page;

/**
 * Which forms the rules admit for this object, who decides each, and what was found that weighs for or against; no advice
 * which to take (方式不作推荐).
 */
public record AdmittedPart(String object, List<Row> rows, List<Point> points) implements Page {

    /** Forms that the same bodies decide on; {@code proposes} may only propose them. */
    public record Row(String forms, String decides, String proposes, String source) {}

    /** What was found when it was weighed. */
    public record Point(String effect, String words, String source) {}
}
