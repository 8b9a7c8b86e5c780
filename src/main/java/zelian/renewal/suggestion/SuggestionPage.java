package zelian.renewal.suggestion;

import java.util.List;
import zelian.ui.Fact;
import zelian.ui.Option;
import zelian.ui.Page;

/** One suggestion: where it comes from and what was decided; with the forms for whoever decides. */
public record SuggestionPage(
        String id,
        String address,
        int year,
        String title,
        String state,
        List<Fact> facts,
        List<Fact> decision,
        boolean mayDecide,
        Draft draft,
        List<Option> places)
        implements Page {

    /** What the form of taking it over begins with. */
    public record Draft(
            String place,
            String subject,
            String matter,
            String content,
            String frequency,
            String due,
            String lead,
            String leadUnit) {}
}
