package zelian.rectification.register;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;

/** Which items a reader may see, and which of them the filter leaves, as SQL over {@code item i}. */
final class Condition {

    static final String IN_HAND = "i.state in ('OPENED', 'IN_PROGRESS', 'SENT_BACK')";

    private static final String SCOPE = """
            exists (select 1 from organization.pub_scope s
                    where s.tenure = :tenure and s.area = 'RECTIFICATION' and s.act = '%s' and s.unit = i.unit
                      and :day between s.since and coalesce(s.until, 'infinity'))""";

    /** The reader's own, or in the reader's scope and not kept from them. */
    private static final String READABLE = """
             where (i.owner = :person or i.leader = :person
                    or exists (select 1 from rectification.measure m where m.item = i.id and m.owner = :person)
                    or %s and (not i.discipline or :ofDiscipline or %s))
            """.formatted(SCOPE.formatted("READ"), SCOPE.formatted("ANSWER"));

    private static final Pattern KEY = Pattern.compile("(\\d{4})-(\\d{1,6})");

    private final StringBuilder sql = new StringBuilder(READABLE);
    private final Map<String, Object> values = new HashMap<>();

    Condition(RegisterFilter filter, Viewer viewer) {
        values.put("person", viewer.person().value());
        values.put("tenure", viewer.tenure().value());
        values.put("day", viewer.day());
        values.put("ofDiscipline", viewer.readsDiscipline());
        if (filter.q() != null && !filter.q().isBlank()) {
            and(
                    "(strpos(i.title, :q) > 0 or strpos(i.number, :q) > 0)",
                    "q",
                    filter.q().strip());
        }
        var unit = id(filter.unit());
        if (unit != null) {
            and("i.unit = :unit", "unit", unit);
        }
        if (filter.nature() != null) {
            and("i.nature = :nature", "nature", filter.nature().name());
        }
        if (filter.source() != null && !filter.source().isBlank()) {
            and("i.source_kind = :source", "source", filter.source());
        }
        if (filter.state() != null && !filter.state().isBlank()) {
            state(filter.state());
        }
        var key = KEY.matcher(filter.after() == null ? "" : filter.after());
        if (key.matches()) {
            and("(i.year, i.ordinal) < (:afterYear, :afterOrdinal)", "afterYear", Integer.valueOf(key.group(1)));
            values.put("afterOrdinal", Integer.valueOf(key.group(2)));
        }
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    Condition and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    Condition and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /** The reader may do this about the item's unit. */
    Condition may(String act) {
        return and(SCOPE.formatted(act));
    }

    private void state(String word) {
        switch (word) {
            case RegisterFilter.OPEN -> and("i.state <> 'STRUCK_OFF'");
            case RegisterFilter.LATE -> and(IN_HAND).and("i.due < :day");
            case "反弹" -> and("b.result = 'RETURNED'");
            default -> and("i.state = :stored", "stored", States.stored(word));
        }
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return new UUID(0, 0);
        }
    }
}
