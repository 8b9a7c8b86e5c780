package zelian.supervision.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;

/**
 * A problem a 工作建议书 names, with what is advised.
 *
 * @param item the item it became when the letter was signed; null before
 */
record Problem(
        UUID id,
        int ordinal,
        String title,
        String fact,
        String advice,
        Nature nature,
        @Nullable ItemId item) {}
