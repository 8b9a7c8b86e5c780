package zelian.analysis.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * 责任矩阵: across to the edge, down to the bottom (横向到边、纵向到底).
 *
 * @param reached per column, how many units have something there
 * @param query what was asked for, as an address has it
 */
public record DutyMatrixPage(
        List<Option> branches,
        @Nullable String branch,
        List<Option> kinds,
        @Nullable String kind,
        List<Option> axes,
        String axis,
        List<Option> parts,
        @Nullable String part,
        int units,
        int cells,
        int blind,
        int bare,
        List<String> words,
        List<Integer> reached,
        List<Group> groups,
        Pageful<Row> rows,
        String query)
        implements Page {

    /** The rows of one kind of unit. */
    public record Group(String kind, List<Row> rows) {}

    /**
     * One unit.
     *
     * @param missing the columns where it has nothing; empty if it has something everywhere
     */
    public record Row(String unit, String name, List<Integer> counts, int sum, List<String> missing) {

        public String address() {
            return "/units/" + unit;
        }
    }
}
