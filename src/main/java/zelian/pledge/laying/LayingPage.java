package zelian.pledge.laying;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.pledge.pair.LeftOut;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * What laying out a tier would do, before it is done.
 *
 * @param there how many pairs have a letter already
 * @param due by when they are to sign, as proposed
 * @param missing why nothing can be laid out yet; null if it can
 */
public record LayingPage(
        int year,
        String tier,
        String tierLabel,
        String between,
        List<Option> tiers,
        List<Line> wanted,
        int there,
        List<LeftOut> leftOut,
        LocalDate due,
        LocalDate first,
        LocalDate last,
        @Nullable String missing,
        boolean third)
        implements Page {

    /** A pair that would get a letter. */
    public record Line(String upper, String lower, String unit) {}
}
