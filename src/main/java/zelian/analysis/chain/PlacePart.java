package zelian.analysis.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * Where an object stands on its chain (链上位置), beside the object's own page: the one way from the text it rests
 * on to what came last.
 *
 * @param address the whole chain
 */
public record PlacePart(String address, List<Stop> stops) implements Page {

    /**
     * One object on the way.
     *
     * @param look its class in the style sheet
     * @param address null for the object itself and for what is missing
     */
    public record Stop(
            String look,
            String label,
            String title,
            @Nullable String address,
            String second) {}
}
