package zelian.likeness.hint;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * On the page of a draft: what it reads like.
 *
 * @param ownShare how many of its sentences nobody else has, in percent
 */
public record HintPart(String kind, UUID id, int pieces, int ownShare, List<Row> rows, boolean mayKeep)
        implements Page {

    /** A text it is like; {@code reason} says why it stays as it is, null while nobody has said. */
    public record Row(
            UUID other,
            String title,
            String where,
            @Nullable String address,
            int percent,
            int pieces,
            @Nullable String reason) {}

    public long open() {
        return rows.stream().filter(row -> row.reason() == null).count();
    }
}
