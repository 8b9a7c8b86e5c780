package zelian.duty.filing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * On the page of an issued list: whether it was filed with the unit above.
 *
 * @param state the badge word; null while it was not filed
 * @param files whether this reader may file it, {@code answers} take note of it
 */
public record FilingPart(
        UUID list,
        String number,
        String superior,
        @Nullable String state,
        @Nullable String filed,
        String words,
        @Nullable String answered,
        @Nullable String remark,
        boolean files,
        boolean answers)
        implements Page {}
