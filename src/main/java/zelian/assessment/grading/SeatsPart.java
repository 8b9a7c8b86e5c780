package zelian.assessment.grading;

import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Who marks in an appraisal and how far they are, for those who lead it.
 *
 * @param from who still has something to mark
 * @param to who can be asked instead
 */
public record SeatsPart(String address, List<Row> rows, List<Option> from, List<Option> to) implements Page {

    public record Row(String name, int units, String given) {}
}
