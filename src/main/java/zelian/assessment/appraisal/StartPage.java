package zelian.assessment.appraisal;

import java.time.LocalDate;
import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Beginning an appraisal or a trial.
 *
 * @param purposes only a trial while the scheme is not in force
 * @param marked how many indicators graders mark
 */
public record StartPage(
        String scheme,
        String title,
        List<Option> purposes,
        LocalDate until,
        int units,
        int marked,
        List<Option> graders,
        String rule)
        implements Page {}
