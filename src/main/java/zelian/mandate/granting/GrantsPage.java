package zelian.mandate.granting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Every grant of supervision powers.
 *
 * @param forms what a grant is proposed from; null if the reader proposes none
 */
public record GrantsPage(
        String total, List<Row> rows, @Nullable Forms forms) implements Page {

    /** One of them. */
    public record Row(
            String address,
            String document,
            String grantor,
            String grantee,
            String powers,
            String units,
            String days,
            String state) {}

    /** What there is to choose from. */
    public record Forms(List<Option> bodies, List<Option> powers, List<Option> units) {}
}
