package zelian.assessment.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * One indicator being changed, or a new one.
 *
 * @param action where the form goes
 * @param removal where it is taken out; null for a new one
 * @param above the group it stands in; null for none
 * @param per and {@code cap}: points, as typed
 */
public record IndicatorPage(
        String scheme,
        String schemeTitle,
        String action,
        @Nullable String removal,
        String title,
        @Nullable String above,
        @Nullable String parent,
        String kind,
        List<Option> kinds,
        int weight,
        @Nullable String clause,
        List<Option> clauses,
        String amount,
        String timing,
        String standard,
        String requirement,
        @Nullable String measure,
        List<Option> measures,
        @Nullable String method,
        List<Option> methods,
        int target,
        String per,
        String cap)
        implements Page {}
