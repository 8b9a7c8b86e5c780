package zelian.duty.raci;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Who is responsible, accountable, consulted and informed: duties of a list by supervising bodies (RACI 表), what is wrong,
 * and what was given back (三转).
 *
 * @param bodies the supervising bodies, as heads of columns
 * @param forms what the reader may say and propose; null for nothing
 */
public record RaciPage(
        String list,
        String title,
        String total,
        boolean onlyFaults,
        List<String> bodies,
        List<Row> rows,
        List<Given> given,
        @Nullable Forms forms)
        implements Page {

    /**
     * One duty.
     *
     * @param cells one for each body
     * @param others the other units that take part, in words
     */
    public record Row(
            String address, String matter, String subject, List<String> cells, String others, List<String> faults) {}

    /** A duty given back. */
    public record Given(Link matter, String way, String state, String day) {}

    /**
     * What the reader may do.
     *
     * @param saying whether they say how a unit takes part
     * @param duties every duty of the table
     * @param displaced those a discipline body carries out that is not its own, with that body in the value
     */
    public record Forms(
            boolean saying, List<Option> duties, List<Option> units, List<Option> letters, List<Option> displaced) {}
}
