package zelian.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** An act to be kept that no other module reacts to. */
public record Deed(
        Viewer by,
        String act,
        String kind,
        UUID id,
        @Nullable UnitId unit,
        String sentence,
        Map<String, String> before,
        Map<String, String> after)
        implements Recorded {

    public Deed(Viewer by, String act, String kind, UUID id, @Nullable UnitId unit, String sentence) {
        this(by, act, kind, id, unit, sentence, Map.of(), Map.of());
    }
}
