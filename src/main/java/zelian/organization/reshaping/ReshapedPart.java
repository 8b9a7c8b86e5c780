package zelian.organization.reshaping;

import java.util.List;
import zelian.ui.Page;

/** What became of a unit, act by act, the latest first. */
public record ReshapedPart(List<Line> lines) implements Page {

    /** One act. */
    public record Line(String day, String kind, String sentence) {}
}
