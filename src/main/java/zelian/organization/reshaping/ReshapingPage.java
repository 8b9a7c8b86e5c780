package zelian.organization.reshaping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Tab;

/**
 * 机构调整: what is to become of a unit, and everything that will happen, before it does.
 *
 * @param plan what will happen; empty until it is asked for, or while it cannot be
 */
public record ReshapingPage(
        UUID unit,
        String name,
        String kind,
        String verb,
        List<Tab> kinds,
        List<Option> units,
        List<Option> people,
        List<String> unitKinds,
        LocalDate today,
        Typed typed,
        List<Line> plan,
        @Nullable String sentence,
        int leaving)
        implements Page {

    /** What was typed. */
    public record Typed(
            LocalDate day,
            String document,
            String name,
            String code,
            String unitKind,
            @Nullable String other,
            List<String> people) {}

    /** One consequence. */
    public record Line(String what, String words) {}
}
