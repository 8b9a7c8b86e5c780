package zelian.analysis.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;

/**
 * The matrix of responsibility (责任矩阵): how many duties of each column concern each unit. An empty cell is a blind
 * spot (盲区): nothing in any list in force concerns that unit there.
 */
record DutyMatrix(List<String> words, List<Row> rows) {

    /** One unit and its counts, in the order of the words. */
    record Row(Directory.Unit unit, List<Integer> counts) {

        int sum() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        int blind() {
            return (int) counts.stream().filter(count -> count == 0).count();
        }
    }

    static DutyMatrix of(List<Directory.Unit> units, List<String> words, List<Laid.Count> counts) {
        var byUnit = new HashMap<UUID, Map<String, Integer>>();
        counts.forEach(count ->
                byUnit.computeIfAbsent(count.unit(), unit -> new HashMap<>()).put(count.word(), count.duties()));
        return new DutyMatrix(
                words,
                units.stream()
                        .map(unit -> {
                            var of = byUnit.getOrDefault(unit.id().value(), Map.of());
                            return new Row(
                                    unit,
                                    words.stream()
                                            .map(word -> of.getOrDefault(word, 0))
                                            .toList());
                        })
                        .toList());
    }

    int cells() {
        return rows.size() * words.size();
    }

    int blind() {
        return rows.stream().mapToInt(Row::blind).sum();
    }

    /** Units that no list in force names anywhere. */
    List<Row> bare() {
        return rows.stream().filter(row -> row.sum() == 0).toList();
    }

    /** How many units have something under each word. */
    List<Integer> reached() {
        return IntStream.range(0, words.size())
                .mapToObj(column -> (int) rows.stream()
                        .filter(row -> row.counts().get(column) > 0)
                        .count())
                .toList();
    }

    /** The words under which a unit has nothing. */
    List<String> missing(Row row) {
        return IntStream.range(0, words.size())
                .filter(column -> row.counts().get(column) == 0)
                .mapToObj(words::get)
                .toList();
    }

    /** Up to {@code size} rows after the one of this unit, and those of one kind together. */
    static List<Row> part(List<Row> rows, @Nullable String after, int size) {
        var from = 0;
        for (var i = 0; after != null && i < rows.size(); i++) {
            if (rows.get(i).unit().id().toString().equals(after)) {
                from = i + 1;
            }
        }
        return rows.subList(from, Math.min(rows.size(), from + size + 1));
    }

    static Map<String, List<Row>> byKind(List<Row> rows) {
        var groups = new LinkedHashMap<String, List<Row>>();
        rows.forEach(row -> groups.computeIfAbsent(row.unit().kind(), kind -> new ArrayList<>())
                .add(row));
        return groups;
    }
}
