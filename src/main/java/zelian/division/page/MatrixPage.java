package zelian.division.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Tab;

/** Units by lines (分工矩阵): 牵 where a unit answers, 配 where it helps. */
public record MatrixPage(Link division, String title, List<Tab> tabs, List<Link> lines, List<Row> rows, String total)
        implements Page {

    /** One unit; {@code cells} in the order of the lines, empty where it has no part. */
    public record Row(String unit, @Nullable String address, List<String> cells, int chief, int helping) {}
}
