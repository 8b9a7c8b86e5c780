package zelian.renewal.archive;

import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * The archive of a closed year: how it stands, and what this reader may fetch.
 *
 * @param state in words; null if none was asked for
 * @param digest of the file that is made; null before
 */
public record ArchivePart(
        int year,
        @Nullable String state,
        boolean waiting,
        boolean made,
        @Nullable String digest,
        String address) implements Page {}
