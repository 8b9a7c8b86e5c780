package zelian.regulation.text;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/** One clause, and what rests on it. */
public record ClausePage(
        String words,
        RegulationsPage.Row regulation,
        Clause clause,
        @Nullable String note,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /** A clause; {@code unnumbered} while it goes by its matter because nobody has verified its number. */
    public record Clause(UUID id, String number, String gist, String checked, boolean unnumbered) {}
}
