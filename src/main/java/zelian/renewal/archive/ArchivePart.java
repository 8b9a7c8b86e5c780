package zelian.renewal.archive;

import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * The archive of a closed year: how it stands, and what this reader may fetch.
 *
 * @param state in words; null if none was asked for
 * @param whole whether the reader may have it with the ledger
 */
public record ArchivePart(
        int year, @Nullable String state, boolean waiting, boolean made, boolean whole, String address)
        implements Page {}
