package zelian.mandate.granting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Page;

/** One grant. @param notice that it ends soon, or why it was turned down or withdrawn; null for nothing */
public record GrantPage(
        String address,
        String title,
        String state,
        @Nullable String notice,
        List<Fact> facts,
        boolean approving,
        boolean withdrawing,
        List<Page> parts)
        implements Page {}
