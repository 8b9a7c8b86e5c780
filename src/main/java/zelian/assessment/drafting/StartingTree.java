package zelian.assessment.drafting;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.assessment.IndicatorId;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Kind;
import zelian.assessment.scheme.Measure;
import zelian.assessment.scheme.Method;
import zelian.assessment.scheme.Points;
import zelian.common.Ids;
import zelian.regulation.ClauseId;
import zelian.regulation.Clauses;

/**
 * The tree a first scheme begins with, kept as a table in {@code resources/zelian/assessment/starting-tree.csv}, to be
 * changed before it is submitted. A form opens mostly filled in.
 */
@Component
class StartingTree {

    private static final String FILE = "/zelian/assessment/starting-tree.csv";

    private final Clauses clauses;

    StartingTree(Clauses clauses) {
        this.clauses = clauses;
    }

    List<Indicator> indicators() {
        var found = new ArrayList<Indicator>();
        var groups = new HashMap<Integer, IndicatorId>();
        for (var line : lines()) {
            found.add(indicator(line.split(",", -1), found.size() + 1, groups));
        }
        return found;
    }

    private static List<String> lines() {
        try (var in = requireNonNull(StartingTree.class.getResourceAsStream(FILE), FILE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** level, kind, weight, title, measure, method, target, per, cap, clause, amount, timing, standard, requirement. */
    private Indicator indicator(String[] cell, int ordinal, Map<Integer, IndicatorId> groups) {
        var level = Integer.parseInt(cell[0]);
        var kind = Kind.valueOf(cell[1]);
        var id = new IndicatorId(Ids.next());
        groups.put(level, id);
        return new Indicator(
                id,
                id.value(),
                level == 1 ? null : groups.get(level - 1),
                ordinal,
                kind,
                cell[3],
                number(cell[2], 0),
                new Indicator.Asked(clause(cell[9]), cell[10], cell[11], cell[12], cell[13]),
                new Indicator.Counting(
                        cell[4].isEmpty() ? null : Measure.valueOf(cell[4]),
                        cell[5].isEmpty() ? null : Method.valueOf(cell[5]),
                        number(cell[6], 100),
                        points(cell[7]),
                        points(cell[8])));
    }

    private @Nullable ClauseId clause(String words) {
        return words.isEmpty()
                ? null
                : clauses.cited(words).clauses().stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no clause " + words))
                        .id();
    }

    private static int number(String cell, int otherwise) {
        return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
    }

    private static int points(String cell) {
        return cell.isEmpty() ? 0 : Points.of(new BigDecimal(cell));
    }
}
