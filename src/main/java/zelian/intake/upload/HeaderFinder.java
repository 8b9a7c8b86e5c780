package zelian.intake.upload;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zelian.document.Sheet;
import zelian.intake.Field;

/**
 * Finds the row that holds the headings, and which column is which field. Offices put titles above, break
 * lines inside cells and call the same thing by many names; a reader's own correction is remembered and
 * goes before everything.
 */
final class HeaderFinder {

    private static final int LOOK_AT = 20;

    private final List<Field> fields;
    private final Map<String, String> remembered;

    /**
     * @param remembered field name by heading, as {@link #normal} writes it, from earlier corrections; an
     *     empty name means the column is not read
     */
    HeaderFinder(List<Field> fields, Map<String, String> remembered) {
        this.fields = fields;
        this.remembered = remembered;
    }

    /**
     * A header that was found.
     *
     * @param row the row's number in the sheet
     * @param columns heading by column, in order
     * @param matched field name by column
     */
    record Header(int row, Map<Integer, String> columns, Map<Integer, String> matched) {}

    private record Match(int column, String field, int strength) {}

    /** The row among the first that names the most fields, a required one among them; titles are no headers. */
    Optional<Header> find(Sheet sheet) {
        Header best = null;
        var bestScore = 0;
        for (var row : sheet.rows().stream().limit(LOOK_AT).toList()) {
            if (row.oneMergedCell() || row.cells().size() < Math.min(2, fields.size())) {
                continue;
            }
            var headings = new TreeMap<Integer, String>();
            row.cells().forEach((column, cell) -> headings.put(column, cell.text()));
            var matched = match(headings);
            var score = matched.size();
            var namesRequired =
                    fields.stream().anyMatch(field -> field.required() && matched.containsValue(field.name()));
            if (namesRequired && score > bestScore) {
                best = new Header(row.number(), headings, matched);
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private Map<Integer, String> match(Map<Integer, String> headings) {
        var candidates = new ArrayList<Match>();
        headings.forEach((column, heading) -> {
            var own = remembered.get(normal(heading));
            if (own != null) {
                candidates.add(new Match(column, own, 100));
            } else {
                fields.forEach(field -> {
                    var strength = strength(heading, field);
                    if (strength > 0) {
                        candidates.add(new Match(column, field.name(), strength));
                    }
                });
            }
        });
        candidates.sort((one, other) ->
                other.strength() != one.strength() ? other.strength() - one.strength() : one.column() - other.column());
        var matched = new HashMap<Integer, String>();
        var taken = new HashSet<String>();
        for (var candidate : candidates) {
            if (!matched.containsKey(candidate.column())
                    && (candidate.field().isEmpty() || taken.add(candidate.field()))) {
                matched.put(candidate.column(), candidate.field());
            }
        }
        matched.values().removeIf(String::isEmpty);
        return matched;
    }

    private static int strength(String heading, Field field) {
        var best = strength(heading, field.label());
        for (var synonym : field.synonyms()) {
            best = Math.max(best, strength(heading, synonym));
        }
        return best;
    }

    /** 4 the same, 3 the same without what stands in brackets, 2 one holds the other whole. */
    private static int strength(String heading, String name) {
        var found = normal(heading);
        var known = normal(name);
        if (found.isEmpty()) {
            return 0;
        }
        if (found.equals(known)) {
            return 4;
        }
        if (withoutBrackets(found).equals(withoutBrackets(known))) {
            return 3;
        }
        return known.length() >= 3 && found.contains(known) ? 2 : 0;
    }

    private static String withoutBrackets(String text) {
        return text.replaceAll("\\(.*?\\)", "");
    }

    /** A heading without blanks, line breaks, marks and full-width forms. */
    static String normal(@Nullable String heading) {
        return heading == null
                ? ""
                : Normalizer.normalize(heading, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\u3000*★：:]+", "")
                        .toLowerCase(Locale.ROOT);
    }
}
