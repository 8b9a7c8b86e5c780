package zelian.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One object as the bare facts in {@code objects.sql} describe it.
 *
 * @param facts by column: words, a condition, or a set of people or units
 */
record Thing(String kind, Map<String, Object> facts) {

    /** What an address is about that is about nothing. */
    static final Thing NOTHING = new Thing("", Map.of());

    /** Every object there is on the day, by kind. */
    static Map<String, List<Thing>> all(JdbcClient db, LocalDate day) {
        var things = new LinkedHashMap<String, List<Thing>>();
        for (var query : queries()) {
            var name = query.substring(0, query.indexOf('\n')).strip();
            var sql = query.substring(query.indexOf('\n')).strip().replaceFirst(";\\s*$", "");
            var asked = db.sql(sql);
            things.put(
                    name,
                    (sql.contains(":day") ? asked.param("day", day) : asked)
                            .query().listOfRows().stream()
                                    .map(row -> new Thing(name, facts(row)))
                                    .toList());
        }
        return things;
    }

    private static List<String> queries() {
        try {
            var whole =
                    new ClassPathResource("zelian/permission/objects.sql").getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(whole.split("-- kind: ")).skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> facts(Map<String, @Nullable Object> row) {
        var facts = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            if (value instanceof Array array) {
                facts.put(column, ids(array));
            } else if (value != null) {
                facts.put(column, value instanceof Boolean ? value : value.toString());
            }
        });
        return facts;
    }

    private static Set<UUID> ids(Array array) {
        try {
            return Arrays.stream((Object[]) array.getArray())
                    .filter(Objects::nonNull)
                    .map(UUID.class::cast)
                    .collect(Collectors.toSet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean is(String condition) {
        return Boolean.TRUE.equals(facts.get(condition));
    }

    /** Whether the person or unit is one of those in this relation to the object. */
    boolean among(String relation, @Nullable UUID whoOrWhere) {
        return whoOrWhere != null && ids(relation).contains(whoOrWhere);
    }

    /** The units in this relation; none also if it has no place at all. */
    @SuppressWarnings("unchecked")
    Set<UUID> ids(String relation) {
        return facts.get(relation) instanceof Set<?> ids ? (Set<UUID>) ids : Set.of();
    }

    boolean hasNoPlace(String relation) {
        return !facts.containsKey(relation);
    }

    String text(String column) {
        return facts.getOrDefault(column, "00000000-0000-0000-0000-000000000009")
                .toString();
    }

    boolean says(String column) {
        return facts.get(column) instanceof String;
    }

    @Override
    public String toString() {
        return kind + " " + facts.getOrDefault("id", facts.getOrDefault("label", ""));
    }
}
