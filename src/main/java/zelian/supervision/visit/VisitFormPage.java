package zelian.supervision.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Planning a visit.
 *
 * @param unit the unit chosen beforehand; null if none was
 */
public record VisitFormPage(
        String action,
        String round,
        String roundAddress,
        List<Option> units,
        @Nullable String unit,
        List<Option> modes,
        List<Option> visitors,
        String crowding)
        implements Page {}
