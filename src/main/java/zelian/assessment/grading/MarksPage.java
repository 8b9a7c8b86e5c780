package zelian.assessment.grading;

import java.util.List;
import zelian.ui.Link;
import zelian.ui.Page;

/** What one grader marks in one appraisal; they see no other's marks. */
public record MarksPage(Link back, String state, int open, List<Row> rows) implements Page {

    /** One mark; {@code points} empty until it is given. */
    public record Row(String address, String unit, String indicator, String seat, String state, String points) {}
}
