package zelian.supervision.letter;

import java.util.List;
import zelian.ui.Page;

/** What signing several letters at once would do, and what is left out and why. */
public record SigningPage(List<Line> signed, List<Line> leftOut) implements Page {

    /** One letter; {@code note} says what its signature does, or why it is left out. */
    public record Line(String id, String kind, String title, String unit, String note) {}
}
