package zelian.risk.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One risk card: what it says now, what is done against the risk and how far that has come, and how it came to read so.
 *
 * @param turn whose turn it is; null if nobody's
 * @param next the act that is the reader's to take; null if none is
 * @param review the light of the next assessment; null if there is none to come
 * @param notice what is to be known before reading; null if nothing is
 * @param forms what the reader may do here
 */
public record RiskPage(
        String address,
        String title,
        String unit,
        String state,
        String grade,
        @Nullable String turn,
        @Nullable Link next,
        @Nullable Light review,
        @Nullable String notice,
        List<Step> steps,
        List<Fact> facts,
        List<Measure> measures,
        List<Edition> editions,
        Forms forms,
        List<Page> side)
        implements Page {

    /**
     * @param owner who answers for it: as found when it was filed, else as written
     * @param progress how many times it was done this year, of how many; a dash without dates
     * @param edit the address where a draft's measure is changed; null if it is not
     */
    public record Measure(
            int place,
            @Nullable String address,
            String words,
            String kind,
            String layer,
            String owner,
            boolean nobody,
            String frequency,
            String progress,
            @Nullable String edit) {}

    /** One edition beside the one before it. */
    public record Edition(String name, String state, String days, String said) {}

    /** What may be done, and the choices it takes. */
    public record Forms(
            boolean submitting,
            boolean reviewing,
            boolean filing,
            boolean editing,
            boolean adjusting,
            boolean closing,
            int lock,
            List<Option> causes) {

        public boolean sendingBack() {
            return reviewing || filing;
        }
    }
}
