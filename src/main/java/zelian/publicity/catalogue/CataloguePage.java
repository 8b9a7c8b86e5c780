package zelian.publicity.catalogue;

import java.util.List;
import zelian.ui.Page;

/** What is made known to the reader (公开目录); and, for those who work on it, what is on its way. */
public record CataloguePage(List<Row> open, List<Row> others) implements Page {

    /** One of them. */
    public record Row(
            String address, String title, String unit, String scope, String state, String days, String decision) {}
}
