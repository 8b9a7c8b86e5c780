package zelian.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One link of the small vertical chain beside an object (链上位置).
 *
 * @param link the word of the link, such as 依据
 * @param title what stands there; the object itself says 本项 and has no address
 * @param second the line beneath
 */
public record Place(
        String link,
        String title,
        @Nullable String address,
        @Nullable String second,
        Standing standing) {

    /** Where on the way it stands. */
    public enum Standing {
        REACHED,
        SELF,
        /** To come. */
        OPEN,
        /** Should be there and is not. */
        BROKEN
    }

    /** Class of the style sheet; null for what is reached. */
    public @Nullable String style() {
        return standing == Standing.REACHED ? null : standing.name().toLowerCase(Locale.ROOT);
    }
}
