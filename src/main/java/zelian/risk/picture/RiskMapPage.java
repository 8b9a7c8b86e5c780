package zelian.risk.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Where the risks lie (风险图): by likelihood and impact, by grade and category, and what is done about them on which
 * layer.
 *
 * @param heat five rows, the likeliest first, of five columns, the least impact first
 */
public record RiskMapPage(
        List<Option> units,
        @Nullable String unit,
        String total,
        List<List<Spot>> heat,
        List<String> categories,
        List<Line> grades,
        List<Layer> layers,
        List<Line> kinds,
        List<Share> sources)
        implements Page {

    /** One square of the heat map. */
    public record Spot(int likelihood, int impact, long cards, String grade, String address) {

        /** By grade: red, ochre, green; white where nothing lies. */
        public String fill() {
            return switch (cards == 0 ? "" : grade) {
                case "HIGH" -> "#fdefed";
                case "MIDDLE" -> "#fcf4e2";
                case "LOW" -> "#edf6f0";
                default -> "#ffffff";
            };
        }

        public String ink() {
            return switch (grade) {
                case "HIGH" -> "#ad2118";
                case "MIDDLE" -> "#855000";
                default -> "#1b6642";
            };
        }
    }

    /** A row of a table of counts. */
    public record Line(String label, List<Count> counts, long sum) {}

    /** @param address where they are listed; null for none */
    public record Count(long number, @Nullable String address) {}

    /** One storey of the pyramid. {@code rate} is done of what was due this year. */
    public record Layer(String label, long measures, String rate, String address) {}

    /** How many come from there, and what part of all that is. */
    public record Share(String label, long cards, int percent) {}
}
