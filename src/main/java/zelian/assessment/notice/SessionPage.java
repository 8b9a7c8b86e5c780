package zelian.assessment.notice;

import java.util.List;
import zelian.ui.Fact;
import zelian.ui.Page;
import zelian.ui.Step;

/** One session: its notice, and how far each debrief has come. */
public record SessionPage(
        String title,
        String year,
        String progress,
        List<Step> steps,
        List<Fact> facts,
        List<Row> rows,
        List<Page> parts)
        implements Page {

    /** One speaker. */
    public record Row(String address, String speaker, String post, String state, int points, int items) {}
}
