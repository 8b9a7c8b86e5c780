package zelian.guide.showing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * All guides, and the duties that have none.
 *
 * @param missing duties without a guide, as far as the reader writes guides
 */
public record GuidesPage(@Nullable String q, List<Row> rows, List<Missing> missing, long without, boolean writes)
        implements Page {

    /** One guide as its reader sees it. */
    public record Row(String address, String title, String aspect, String state, String edition, String said) {}

    /** A duty nobody has written a guide for. */
    public record Missing(String address, String matter, String aspect) {}
}
