package zelian.supervision.round;

import java.util.List;
import zelian.ui.Page;

/** The running rounds of those in their teams, on the start page. */
public record RoundsPart(List<Row> rows) implements Page {

    /** One round, and how far it has come. */
    public record Row(String address, String title, String second) {}
}
