package zelian.analysis.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /** Units that lack the same columns, those that lack most first. */
    public record Blind(String words, List<Row> units) {}

    /** The blind spots of this page. */
    public List<Blind> blindSpots() {
        var same = new LinkedHashMap<List<String>, List<Row>>();
        rows.rows().stream()
                .filter(row -> !row.missing().isEmpty())
                .sorted(Comparator.comparing(row -> -row.missing().size()))
                .forEach(row -> same.computeIfAbsent(row.missing(), missing -> new ArrayList<>())
                        .add(row));
        return same.entrySet().stream()
                .map(entry -> new Blind(
                        entry.getKey().size() == words.size()
                                ? "全部 " + words.size() + " 列"
                                : String.join("、", entry.getKey()),
                        entry.getValue()))
                .toList();
    }

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
