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
 * 覆盖矩阵: each unit against each link of the chain.
 *
 * @param covered of {@code units} have a list issued, taken on, with a supervisor
 * @param reached per link, how many units have it closed
 */
public record CoveragePage(
        List<Option> branches,
        @Nullable String branch,
        List<Option> kinds,
        @Nullable String kind,
        boolean gapsOnly,
        int units,
        int covered,
        List<Head> heads,
        List<Integer> reached,
        List<Kind> byKind,
        List<Group> groups,
        Pageful<Row> rows,
        String query)
        implements Page {

    /** A column. */
    public record Head(String label, String link) {}

    /** The units of one kind, and how many of them are covered. */
    public record Kind(String kind, int covered, int units) {

        public int percent() {
            return units == 0 ? 0 : covered * 100 / units;
        }
    }

    /** The rows of one kind. */
    public record Group(String kind, List<Row> rows) {}

    /** @param look {@code closed}, {@code gap} or {@code later} */
    public record Cell(
            String look, int have, int want, @Nullable String address) {}

    /** @param missing the links that are missing, and what closes each gap */
    public record Row(
            String address,
            String name,
            @Nullable String principal,
            boolean vacant,
            boolean covered,
            List<Cell> cells,
            List<String> missing) {}

    /** Units that lack the same, those that lack most first. */
    public record Gap(String words, List<Row> units) {}

    /** What is missing on this page. */
    public List<Gap> gaps() {
        var same = new LinkedHashMap<List<String>, List<Row>>();
        rows.rows().stream()
                .filter(row -> !row.missing().isEmpty())
                .sorted(Comparator.comparing(row -> -row.missing().size()))
                .forEach(row -> same.computeIfAbsent(row.missing(), missing -> new ArrayList<>())
                        .add(row));
        return same.entrySet().stream()
                .map(entry -> new Gap(String.join("；", entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Rounded down, so that 100% means all. */
    public int percent() {
        return units == 0 ? 0 : covered * 100 / units;
    }
}
