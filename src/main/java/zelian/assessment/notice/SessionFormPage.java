package zelian.assessment.notice;

import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Calling for debriefs.
 *
 * @param year the year proposed, and {@code years} to choose from
 * @param rule how long a debrief may be and by which text
 */
public record SessionFormPage(
        String title,
        String year,
        List<Option> years,
        List<Option> speakers,
        List<Option> chairs,
        List<Option> reviewers,
        String rule)
        implements Page {}
